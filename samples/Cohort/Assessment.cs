using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using OneOf;
using ReapplyKit;
using ReapplyKit.Batch;
using ReapplyKit.Interchange;

namespace Cohort;

/// <summary>Judges a part of a roster and writes what came out as Parquet: applicants, programs, and what stands against pairs.</summary>
internal static class Assessment
{
    private static readonly CultureInfo Invariant = CultureInfo.InvariantCulture;
    private static readonly ProgramLabel[] Labels = [ProgramLabel.Green, ProgramLabel.Yellow, ProgramLabel.Red, ProgramLabel.Excluded];
    private static readonly RubricComponent[] Components = Enum.GetValues<RubricComponent>();
    private static readonly IEnumerable<string> AllWeakest = Enumerable.Range(0, 1 << Components.Length)
        .Select(set => string.Join(", ", Components.Where((_, bit) => (set >> bit & 1) == 1)));

    public static int Run(Request request, TextWriter told)
    {
        using var stream = request.Programs.OpenRead();
        var read = ProgramCsv.Read(stream);
        if (read.TryPickT1(out var problems, out var list))
            return Refuse(problems.ToString(), told);
        var rules = RulePack.Default;
        var programs = ProgramColumns.Of(list.Programs.AsEnumerable());
        using var database = new Database();
        var roster = new Roster(database, request.Roster, request.Part);
        CreateVerdicts(database);

        var (ofPrograms, all, kernel) = (new long[programs.Count, Labels.Length], default(LabelSummary), TimeSpan.Zero);
        foreach (var judged in Partitioner.Create(roster.Arrays(), EnumerablePartitionerOptions.NoBuffering).AsParallel().AsOrdered()
            .WithMergeOptions(ParallelMergeOptions.NotBuffered).Select(arrays => Judge(rules, programs, arrays)))
        {
            if (!judged.TryPickT0(out var block, out var wrong))
                return Refuse(wrong.ToString(), told);
            kernel += block.Took / Environment.ProcessorCount;
            all = all?.JoinedWith(block.Counts.Summary) ?? block.Counts.Summary;
            for (var program = 0; program < programs.Count; program++)
            {
                for (var label = 0; label < Labels.Length; label++)
                    ofPrograms[program, label] += block.Counts.OfProgram(program, Labels[label]);
            }
            if (!request.IsForSumsOnly)
                AppendVerdicts(database, block.Tiers, block.Counts);
        }

        foreach (var (column, cells) in roster.Unread)
            told.WriteLine(string.Create(Invariant, $"Cells of {column} that could not be read, and are unknown: {cells}."));
        if (!request.IsForSumsOnly)
            WriteApplicants(database, roster, request.File("applicants"));
        Write(database, request.File("programs"), "program VARCHAR, green BIGINT, yellow BIGINT, red BIGINT, excluded BIGINT", programs.Keys
            .AsEnumerable().Select((key, p) => $"({Database.Quoted(key)}, {string.Join(", ", Labels.Select((_, l) => ofPrograms[p, l]))})"));
        Write(database, request.File("factors"), "factor VARCHAR, blocked BIGINT, unknown BIGINT",
            (all?.Factors.AsEnumerable() ?? []).Select(f => $"('{f.Factor}', {f.Blocked}, {f.Unknown})"));
        var applicants = (all?.Pairs ?? 0) / Math.Max(1, programs.Count);
        told.WriteLine(string.Create(Invariant, $"{applicants} applicants × {programs.Count} programs; {kernel.TotalSeconds:0.0} s in the kernel"));
        return 0;
    }

    // Blocks are judged side by side: the time told is what each core spent on it.
    private static OneOf<Judged, ColumnProblems> Judge(RulePack rules, ProgramColumns programs, ApplicantArrays arrays)
    {
        if (arrays.ToColumns(rules.Exams.Reading).TryPickT1(out var wrong, out var pool))
            return wrong;
        var labelled = arrays.ToLabelColumns(rules.Exams.Reading).AsT0;
        var watch = Stopwatch.StartNew();
        var tiers = new RubricBatch(rules.Rubric).Assess(pool);
        var counts = new LabelMatrix(rules.Programs, programs, labelled, tiers).Count();
        return new Judged(tiers, counts, watch.Elapsed);
    }

    private static void CreateVerdicts(Database database) => database.Run($"""
        CREATE TYPE tier AS ENUM ({Words(Enum.GetNames<Tier>())});
        CREATE TYPE weakest AS ENUM ({Words(AllWeakest)});
        CREATE TABLE verdicts ({string.Join(", ", Components.Select(c => $"{c} tier"))}, overall tier, known INTEGER, weakest weakest,
            {string.Join(", ", Labels.Select(l => $"{l} INTEGER"))})
        """);

    private static void AppendVerdicts(Database database, TierSet[] tiers, LabelCounts counts) => database.Append("verdicts",
    [
        .. Components.Select(c => Array.ConvertAll(tiers, t => (byte)t[c])),
        Array.ConvertAll(tiers, t => (byte)t.Overall), Array.ConvertAll(tiers, t => t.Known), Array.ConvertAll(tiers, Weakest),
        .. Labels.Select(l => Enumerable.Range(0, tiers.Length).Select(row => counts.OfApplicant(row, l)).ToArray()),
    ]);

    // The components that hold an applicant back, a bit each: those at the weakest tier, where it is not competitive.
    private static byte Weakest(TierSet tiers)
    {
        var set = 0;
        for (var bit = 0; bit < Components.Length; bit++)
            set |= tiers.Overall > Tier.Competitive && tiers[Components[bit]] == tiers.Overall ? 1 << bit : 0;
        return (byte)set;
    }

    private static void WriteApplicants(Database database, Roster roster, string file) => database.Run($"""
        COPY (SELECT * FROM (SELECT {roster.References} AS reference FROM {roster.Rows}) POSITIONAL JOIN verdicts)
        TO {Database.Quoted(file)} (FORMAT parquet)
        """);

    private static string Words(IEnumerable<string> words) => string.Join(", ", words.Select(Database.Quoted));

    private static void Write(Database database, string file, string columns, IEnumerable<string> rows)
    {
        database.Run($"CREATE OR REPLACE TABLE written ({columns})");
        foreach (var some in rows.Chunk(1000))
            database.Run($"INSERT INTO written VALUES {string.Join(", ", some)}");
        database.Run($"COPY written TO {Database.Quoted(file)} (FORMAT parquet)");
    }

    private static int Refuse(string? problems, TextWriter told)
    {
        told.WriteLine(problems);
        return 2;
    }

    private sealed record Judged(TierSet[] Tiers, LabelCounts Counts, TimeSpan Took);
}
