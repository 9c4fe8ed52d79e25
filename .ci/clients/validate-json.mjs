// Validates documents against seeds/schemas by ajv. Each must be valid, and each must be refused once it is spoiled, so that no schema allows everything.
import { readFileSync, readdirSync, existsSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";

const written = process.argv[2];
const require = createRequire(path.resolve("artifacts/clients/package.json"));
const Ajv = require("ajv/dist/2020").default;
const formats = require("ajv-formats").default;

const read = file => JSON.parse(readFileSync(file, "utf8"));
const list = (folder, ending) => readdirSync(folder).filter(name => name.endsWith(ending)).map(name => path.join(folder, name));

// A union with null is how a schema says "or not stated"; the alternatives of anyOf repeat neither types nor properties.
const ajv = new Ajv({ strict: true, allowUnionTypes: true, strictTypes: false, strictRequired: false, allErrors: true });
formats(ajv);
// A schema may refer to another by its $id, so all are known before the first is compiled.
const files = list("seeds/schemas", ".schema.json").map(file => [path.basename(file, ".schema.json").toLowerCase(), read(file)]);
files.forEach(([, schema]) => ajv.addSchema(schema));
const schemas = new Map(files.map(([kind, schema]) => [kind, ajv.getSchema(schema.$id)]));

const kept = "tests/ReapplyKit.Interchange.Tests/Documents/v1";
const documents = [
  ...["case", "programs", "rulepack"].map(kind => [kind, path.join(kept, kind + ".json")]),
  ["case", "samples/Advisor/case.json"],
  ...list("samples/Advisor/cases", ".json").map(file => ["case", file]),
  ["rulepack", "seeds/rules.json"],
  ...readdirSync(written, { withFileTypes: true }).filter(entry => entry.isDirectory()).flatMap(entry =>
    ["plan", "schedule", "assessment", "roster"].map(kind => [kind, path.join(written, entry.name, kind + ".json")]).filter(([, file]) => existsSync(file))),
];

const spoilings = document => [
  { ...document, version: [2] },
  ...Object.keys(document).filter(name => typeof document[name] === "object").map(name => ({ ...document, [name]: 5 })),
];

let failures = 0;
const fail = (file, why) => { failures++; console.error(`${file}: ${why}`); };
for (const [kind, file] of documents) {
  const validate = schemas.get(kind);
  const document = read(file);
  if (!validate(document))
    fail(file, `is no ${kind}: ${ajv.errorsText(validate.errors, { separator: "; " })}`);
  for (const spoiled of spoilings(document).filter(validate))
    fail(file, `is still a ${kind} when spoiled: ${JSON.stringify(spoiled).slice(0, 120)}`);
}
for (const kind of schemas.keys())
  if (!documents.some(([of]) => of === kind))
    fail(kind, "no document of this kind was validated");

console.log(`${documents.length} documents held against ${schemas.size} schemas by ajv, ${failures} failures`);
process.exit(failures === 0 ? 0 : 1);
