namespace ReapplyKit.Interchange.Tests;

public sealed class RealRosterTests
{
    private static readonly LocalDate AsOf = new(2024, 3, 15);

    [RealDataFact]
    public void All_68_rows_are_read_and_none_is_lost()
    {
        var roster = Read();

        Assert.Equal(68, roster.Entries.Count);
        Assert.Equal(Enumerable.Range(1, 68).Select(n => n.ToString(System.Globalization.CultureInfo.InvariantCulture)), roster.Entries.Select(e => e.Profile.Reference));
    }

    [RealDataFact]
    public void Every_row_is_assessed_and_each_unknown_is_named()
    {
        foreach (var entry in Read().Entries)
        {
            var report = RulePack.Default.Rubric.Assess(entry.Profile, AsOf);
            Assert.All(report.Findings, f => Assert.Equal(f.Tier == Tier.Unknown, !f.Missing.IsEmpty));
            Assert.Equal(Tier.Unknown, report.Tiers[RubricComponent.Letters]);
        }
    }

    [RealDataFact]
    public void A_high_score_without_an_attempt_count_is_not_competitive_but_a_low_one_is_concerning()
    {
        var entries = Read().Entries;

        Assert.Equal(Tier.Unknown, Step2Ck(entries[0]));
        Assert.Equal(Tier.Concerning, Step2Ck(entries[66]));
        Assert.Equal("214, 1 or more attempts", RulePack.Default.Rubric.Assess(entries[66].Profile, AsOf)[RubricComponent.Step2Ck].Value);
    }

    [RealDataFact]
    public void Words_are_read_in_any_case_and_blanks_stay_unknown()
    {
        var entries = Read().Entries;

        Assert.True(entries[64].Profile.EcfmgCertified);
        Assert.False(entries[0].Profile.EcfmgCertified);
        Assert.Null(entries[37].Profile.EcfmgCertified);
        Assert.Null(entries[67].Profile.Usce);
        Assert.Equal(VisaNeed.NeededTypeNotStated, entries[0].Profile.Visa);
        Assert.Equal(VisaNeed.NotNeeded, entries[1].Profile.Visa);
    }

    private static Tier Step2Ck(RosterEntry entry) => RulePack.Default.Rubric.Assess(entry.Profile, AsOf).Tiers[RubricComponent.Step2Ck];

    private static Roster Read() => RosterCsv.Read(File.OpenRead(Path.Combine(Repository.RealData, "applicants-2024.csv"))).AsT0;
}
