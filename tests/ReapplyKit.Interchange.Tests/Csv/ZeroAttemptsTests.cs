namespace ReapplyKit.Interchange.Tests;

/// <summary>A 0 beside a score or a pass: whoever counts so may count failures, and a 1 of that column is no first attempt for certain.</summary>
public sealed class ZeroAttemptsTests
{
    private static readonly LocalDate Day = new(2026, 11, 23);

    [Theory]
    [InlineData("Step 2 CK attempts")]
    [InlineData("CK tries")]
    [InlineData("Attempts")]
    public void A_zero_beside_a_score_leaves_every_one_of_its_column_open(string header)
    {
        var roster = Read($"applicant,Step 2 CK,{header}\nA,245,1\nB,240,0\nC,238,1\nD,235,2\n");

        Assert.All(roster.Entries.Take(3), e => Assert.False(e.Profile.Step2Ck.IsComplete));
        Assert.Contains(roster.Notes, n => n.Column == header && n.Message.StartsWith("may count failures", StringComparison.Ordinal));
    }

    [Fact]
    public void Two_are_two_sittings_at_least_however_they_are_counted() =>
        Assert.Equal(2, Read("applicant,Step 2 CK,CK attempts\nA,245,0\nB,240,2\n").Entries[1].Profile.Step2Ck.Attempts.Count);

    [Theory]
    [InlineData("applicant,Step 2 CK,CK attempts\nA,245,1\nB,,0\n")]
    [InlineData("applicant,Step 2 CK,CK fails\nA,245,0\nB,240,0\n")]
    public void A_zero_of_nothing_sat_and_one_of_failures_change_nothing(string csv) =>
        Assert.True(Read(csv).Entries[0].Profile.Step2Ck is { IsComplete: true, Attempts.Count: 1 });

    [Fact]
    public void A_zero_far_below_opens_the_rows_above_where_all_of_them_are_kept()
    {
        var roster = Read(Long("0"));

        Assert.False(roster.Entries[0].Profile.Step2Ck.IsComplete);
        Assert.Contains(roster.Notes, n => n.Message == ZeroAttempts.AllLeftOpen);
        Assert.True(Read(Long("1")).Entries[0].Profile.Step2Ck.IsComplete);
    }

    [Fact]
    public void A_zero_far_below_is_told_where_the_rows_above_are_gone()
    {
        var chunks = RosterCsv.ReadInChunks(CsvText.Stream(Long("0")), RulePack.Default.Rubric.Reading, Day).ToList();

        Assert.Contains(chunks.SelectMany(c => c.Notes), n => n.Message.Contains("in the rows above; make sure of those", StringComparison.Ordinal));
    }

    [Fact]
    public void Multiple_attempts_answered_with_one_are_no_first_attempt() =>
        Assert.False(Read("applicant,Step 2 CK,Multiple attempts\nA,245,1\n").Entries[0].Profile.Step2Ck.IsComplete);

    // Longer than what is looked at before the rows are read.
    private static string Long(string last) =>
        "applicant,Step 2 CK,CK attempts\n" + string.Concat(Enumerable.Range(1, 8000).Select(i => $"A-{i},245,1\n")) + $"Z,245,{last}\nY,245,1\n";

    private static Roster Read(string csv) => RosterCsv.Read(CsvText.Stream(csv)).AsT0;
}
