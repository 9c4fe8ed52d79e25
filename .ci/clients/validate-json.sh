#!/usr/bin/env bash
# The JSON documents of the library, held against its schemas by ajv, a validator that is not ours, once .ci/clients/run has installed it.
# Needs the built solution.
set -euo pipefail
cd "$(dirname "$0")/../.."
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1
out=artifacts/clients/json
rm -rf "$out" && mkdir -p "$out"

advise() { dotnet run --project samples/Advisor --no-restore -- --as-of 2026-11-23 "$@" > /dev/null; }
advise --out "$out/sample"
for case in samples/Advisor/cases/*.json; do
  advise --case "$case" --programs samples/Advisor/programs.csv --out "$out/$(basename "$case" .json)"
done
advise --case samples/Advisor/case.json --out "$out/without-programs"
mkdir "$out/roster"
dotnet run .ci/clients/roster.cs "$out/roster/roster.json"

node .ci/clients/validate-json.mjs "$out"
