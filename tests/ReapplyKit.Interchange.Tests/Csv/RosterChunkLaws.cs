using FsCheck.Xunit;
using ReapplyKit.Batch;

namespace ReapplyKit.Interchange.Tests;

/// <summary>One meaning, two speeds: what a chunk holds of a row is what reading that row alone gives.</summary>
public class RosterChunkLaws
{
    private const string Seed = "(6452104934696795354,11546256394146558089)";

    private static readonly LocalDate AsOf = new(2024, 3, 15);
    private static readonly ProfileReading Reading = RulePack.Default.Rubric.Reading;

    [Property(Arbitrary = [typeof(RosterText)], MaxTest = 150, Replay = Seed)]
    internal void Every_row_is_read_as_it_is_read_alone_or_kept_aside_with_its_line_its_text_and_its_problems(RosterText roster)
    {
        var chunks = RosterCsv.ReadInChunks(CsvText.Stream(roster.Whole), Reading, AsOf, chunkSize: 7).ToArray();
        var (good, bad) = (new List<(int Line, RosterEntry Entry)>(), new List<(int Line, string Text, string[] Messages)>());
        var line = 2;
        foreach (var row in roster.Rows)
        {
            RosterCsv.Read(CsvText.Stream(roster.Alone(row))).Switch(
                read =>
                {
                    good.AddRange(read.Entries.Select(e => (line, e)));
                    bad.AddRange(read.SetAside.Select(b => (line, row, b.Problems.Select(p => p.Message).ToArray())));
                },
                problems => Assert.Fail(problems.Problems[0].ToString()));
            line += 1 + row.Count(c => c == '\n');
        }

        Assert.Equal(good.Select(g => g.Line), chunks.SelectMany(c => c.Lines));
        // A 0 beside a result tells of the other rows of its column.
        var whole = RosterCsv.Read(CsvText.Stream(roster.Whole)).AsT0;
        var entries = whole.Notes.Any(n => n.Message.StartsWith("may count failures", StringComparison.Ordinal)) ? whole.Entries : good.Select(g => g.Entry);
        Assert.Equal(
            entries.Select(e => e.Assess(RulePack.Default.Rubric, AsOf).Tiers),
            chunks.SelectMany(c => Tiers(c.Applicants)));
        Assert.Equal(bad.Select(b => (b.Line, b.Text)), chunks.SelectMany(c => c.SetAside).Select(b => (b.Line, b.Text)));
        Assert.Equal(bad.SelectMany(b => b.Messages), chunks.SelectMany(c => c.SetAside).SelectMany(b => b.Problems).Select(p => p.Message));
        Assert.All(chunks, c => Assert.True(c.Problems.IsEmpty && c.Lines.Count + c.SetAside.Count <= 7));
    }

    [Property(Arbitrary = [typeof(RosterText)], MaxTest = 75, Replay = Seed)]
    internal void The_problems_of_all_chunks_are_those_of_the_roster_read_at_once(RosterText roster)
    {
        var problems = RosterCsv.ReadInChunks(CsvText.Stream(roster.Whole), Reading, AsOf).SelectMany(c => c.SetAside).SelectMany(b => b.Problems);

        Assert.Equal(RosterCsv.Read(CsvText.Stream(roster.Whole)).AsT0.SetAside.SelectMany(b => b.Problems), problems);
    }

    [Property(Arbitrary = [typeof(RosterText)], MaxTest = 150, Replay = Seed)]
    internal void The_notes_of_all_chunks_are_those_of_the_roster_read_at_once(RosterText roster)
    {
        var chunks = RosterCsv.ReadInChunks(CsvText.Stream(roster.Whole), Reading, AsOf, chunkSize: 7);
        var whole = RosterCsv.Read(CsvText.Stream(roster.Whole), new FileDefaults { AsOf = AsOf }).AsT0;

        Assert.Equal(Counted(whole.Notes.Where(n => !OfWhole(n.Message))), Counted(chunks.SelectMany(c => c.Notes)));
    }

    // That a reference stands twice, or that no row is left, is known of the whole alone.
    private static bool OfWhole(string message) => message.StartsWith("references stand", StringComparison.Ordinal) || message.StartsWith("rows without a reference", StringComparison.Ordinal) || message.StartsWith("the roster", StringComparison.Ordinal);

    private static IEnumerable<(string Column, string Message, int Count)> Counted(IEnumerable<ReadingNote> notes) =>
        notes.GroupBy(n => (n.Column, n.Message)).Select(g => (g.Key.Column, g.Key.Message, g.Sum(n => n.Count))).Order();

    private static TierSet[] Tiers(ApplicantColumns applicants)
    {
        var tiers = new TierSet[applicants.Count];
        new RubricBatch(RulePack.Default.Rubric).Assess(applicants, tiers);
        return tiers;
    }
}
