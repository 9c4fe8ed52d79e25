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
    private static readonly ProgramLabel[] Labels = [ProgramLabel.Green, ProgramLabel.Yellow, ProgramLabel.Red, ProgramLabel.Excluded];
    private static readonly RubricComponent[] Components = Enum.GetValues<RubricComponent>();

    public static int Run(string rosterFiles, FileInfo programFile, Part part, DirectoryInfo folder, TextWriter told)
    {
        using var stream = programFile.OpenRead();
        var read = ProgramCsv.Read(stream);
        if (read.TryPickT1(out var problems, out var list))
            return Refuse(problems.ToString(), told);
        var rules = RulePack.Default;
        var programs = ProgramColumns.Of(list.Programs.AsEnumerable());
        using var database = new Database();
        var roster = new Roster(database, rosterFiles, part);
        database.Run($"CREATE TABLE verdicts ({string.Join(", ", Components.Select(c => $"{c} INTEGER"))}, overall INTEGER, known INTEGER, {string.Join(", ", Labels.Select(l => $"{l} INTEGER"))})");

        var (ofPrograms, all, kernel) = (new long[programs.Count, Labels.Length], default(LabelSummary), TimeSpan.Zero);
        foreach (var judged in Partitioner.Create(roster.Arrays(), EnumerablePartitionerOptions.NoBuffering).AsParallel().AsOrdered()
            .WithMergeOptions(ParallelMergeOptions.NotBuffered).Select(arrays => Judge(rules, programs, arrays)))
        {
            if (!judged.TryPickT0(out var block, out var wrong))
                return Refuse(wrong.ToString(), told);
            var (tiers, counts, took) = block;
            kernel += took / Environment.ProcessorCount;
            all = all?.And(counts.Summary) ?? counts.Summary;
            for (var program = 0; program < programs.Count; program++)
            {
                for (var label = 0; label < Labels.Length; label++)
                    ofPrograms[program, label] += counts.OfProgram(program, Labels[label]);
            }
            database.Append("verdicts",
            [
                .. Components.Select(c => Array.ConvertAll(tiers, t => (int)t[c])),
                Array.ConvertAll(tiers, t => (int)t.Overall), Array.ConvertAll(tiers, t => t.Known),
                .. Labels.Select(l => Enumerable.Range(0, tiers.Length).Select(row => counts.OfApplicant(row, l)).ToArray()),
            ]);
        }

        foreach (var (column, cells) in roster.Unread)
            told.WriteLine(string.Create(CultureInfo.InvariantCulture, $"Cells of {column} that could not be read, and are unknown: {cells}."));
        var name = string.Create(CultureInfo.InvariantCulture, $"{part.Number}of{part.Of}.parquet");
        WriteApplicants(database, roster, Path.Combine(folder.FullName, $"applicants-{name}"));
        Write(database, Path.Combine(folder.FullName, $"programs-{name}"), "program VARCHAR, green BIGINT, yellow BIGINT, red BIGINT, excluded BIGINT",
            programs.Keys.AsEnumerable().Select((key, p) => $"({Database.Quoted(key)}, {string.Join(", ", Labels.Select((_, l) => ofPrograms[p, l]))})"));
        Write(database, Path.Combine(folder.FullName, $"factors-{name}"), "factor VARCHAR, blocked BIGINT, unknown BIGINT",
            (all?.Factors.AsEnumerable() ?? []).Select(f => $"('{f.Factor}', {f.Blocked}, {f.Unknown})"));
        told.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{(all?.Pairs ?? 0) / Math.Max(1, programs.Count)} applicants × {programs.Count} programs; {kernel.TotalSeconds:0.0} s in the kernel"));
        return 0;
    }

    // The blocks are judged side by side; what is told as the kernel's time is what a core spent on it.
    private static OneOf<(TierSet[] Tiers, LabelCounts Counts, TimeSpan Took), ColumnProblems> Judge(RulePack rules, ProgramColumns programs, ApplicantArrays arrays)
    {
        if (arrays.ToFacts(rules.Exams.Reading).TryPickT1(out var wrong, out var facts))
            return wrong;
        var (pool, labelled) = (ApplicantColumns.Of(facts), LabelColumns.Of(facts));
        var watch = Stopwatch.StartNew();
        var tiers = new RubricBatch(rules.Rubric).Assess(pool);
        var counts = new LabelMatrix(rules.Programs, programs, labelled, tiers).Count();
        return (tiers, counts, watch.Elapsed);
    }

    // The words of a tier, and which components hold an applicant back: those at the weakest tier, where it is not competitive.
    private static void WriteApplicants(Database database, Roster roster, string file)
    {
        string Word(string column) => $"(['{string.Join("', '", Enum.GetNames<Tier>())}'])[{column} + 1] AS {column}";
        database.Run($"""
            COPY (SELECT reference, {string.Join(", ", Components.Select(c => Word($"{c}")))}, {Word("overall")}, known,
                concat_ws(', ', {string.Join(", ", Components.Select(c => $"CASE WHEN v.{c} = v.overall AND v.overall > {(int)Tier.Competitive} THEN '{c}' END"))}) AS weakest,
                {string.Join(", ", Labels)}
            FROM (SELECT {roster.References} AS reference FROM {roster.Rows}) POSITIONAL JOIN verdicts v) TO {Database.Quoted(file)} (FORMAT parquet)
            """);
    }

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
}
