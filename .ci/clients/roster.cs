#:project ../../src/ReapplyKit.Interchange/ReapplyKit.Interchange.csproj
// Judges a small roster and writes the verdicts as JSON, for a validator that is not ours. Usage: dotnet run .ci/clients/roster.cs <file>
using NodaTime;
using ReapplyKit;
using ReapplyKit.Interchange;

var roster = RosterCsv.Read(new MemoryStream("reference,step2ck,yog\nA,245,2024\nB,,2010\nC,212,\n"u8.ToArray())).AsT0;
File.WriteAllBytes(args[0], RosterJson.Write(roster, RulePack.Default, new LocalDate(2026, 11, 23)));
