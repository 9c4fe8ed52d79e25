using System.Text;

namespace ReapplyKit.Fuzz;

/// <summary>Everything in the library that reads what others wrote.</summary>
internal static class AllReaders
{
    private const int RowsInChunk = 5;
    private static readonly LocalDate AsOf = new(2026, 11, 23);

    public static IReadOnlyList<Reader> List { get; } =
    [
        new("case JSON", Corpora.Cases, utf8 => CaseJson.Read(utf8).Match(Answer.Of, Answer.Of))
        {
            Flaw = value => Flaws.OfWriting((ReapplicationCase)value, CaseJson.Write, CaseJson.Read),
        },
        new("plan of a case", Corpora.Cases, utf8 => CaseJson.Read(utf8).Match(Plan, Answer.Of)) { FixedBytes = 64 << 20 },
        new("rule pack JSON", Corpora.Packs, utf8 => RulePack.Parse(utf8).Match(Answer.Of, Answer.Of))
        {
            Flaw = value => Flaws.OfPlanning((RulePack)value, AsOf),
            FixedBytes = 16 << 20,
        },
        new("program JSON", Corpora.Programs, utf8 => ProgramJson.Read(utf8).Match(v => Answer.Of(v), Answer.Of))
        {
            Flaw = value => Flaws.OfWriting((ValueList<ResidencyProgram>)value, ProgramJson.Write, ProgramJson.Read),
        },
        new("schedule JSON", Corpora.Schedules, utf8 => ScheduleJson.Read(utf8).Match(Answer.Of, Answer.Of))
        {
            Flaw = value => Flaws.OfWriting((Schedule)value, ScheduleJson.Write, ScheduleJson.Read),
        },
        new("version of a JSON document", Corpora.Schedules, utf8 => DocumentVersion.Of(utf8).Match(v => Answer.Of(v), Answer.Of)),
        new("program CSV", Corpora.ProgramLists, utf8 => ProgramCsv.Read(new MemoryStream(utf8)).Match(Answer.Of, Answer.Of))
        {
            Flaw = value => Flaws.OfWriting(
                ((ProgramTable)value).Programs, ProgramCsv.Write, csv => ProgramCsv.Read(new MemoryStream(csv))),
        },
        new("program workbook", Corpora.Workbooks, xlsx => ProgramCsv.Read(new MemoryStream(xlsx)).Match(Answer.Of, Answer.Of)) { FixedBytes = 64 << 20 },
        new("roster workbook in chunks", Corpora.Workbooks, Chunks) { FixedBytes = 64 << 20 },
        new("roster CSV", Corpora.Rosters, utf8 => RosterCsv.Read(new MemoryStream(utf8)).Match(Answer.Of, Answer.Of)),
        new("roster CSV in chunks", Corpora.Rosters, Chunks) { FixedBytes = 16 << 20 },
        new("NRMP code", Corpora.Codes, bytes => Names.Code(Text(bytes))),
        new("partial date", Corpora.Dates, bytes => Names.Date(Text(bytes))),
        new("names of clauses, rules and milestones", Corpora.Names, bytes => Names.Any(Text(bytes))),
    ];

    private static Answer Plan(ReapplicationCase @case) =>
        ReapplyPlanner.Plan(RulePack.Default, @case, AsOf).Match(Answer.Of, problems => new Answer(null, problems.Problems));

    private static Answer Chunks(byte[] utf8)
    {
        var chunks = RosterCsv.ReadInChunks(new DripStream(utf8), RulePack.Default.Rubric.Reading, AsOf, RowsInChunk).ToValueList();
        var problems = chunks.SelectMany(c => c.SetAside.SelectMany(row => row.Problems).Concat(c.Problems)).ToValueList();
        return problems.IsEmpty ? Answer.Of(chunks) : new Answer(null, problems);
    }

    // A text as a program holds one: half of them with any UTF-16 in it, halves of characters too.
    private static string Text(byte[] bytes) => bytes.Length % 2 == 1
        ? Encoding.UTF8.GetString(bytes)
        : string.Concat(bytes.Select((b, at) => b < 0x80 ? (char)b : (char)(b << 8 | bytes[(at + 1) % bytes.Length])));
}
