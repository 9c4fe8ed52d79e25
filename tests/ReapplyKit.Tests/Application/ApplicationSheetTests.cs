namespace ReapplyKit.Tests;

/// <summary>The final spreadsheet of a small list in the 2026 season, by hand.</summary>
public sealed class ApplicationSheetTests
{
    private static readonly RulePack Rules = RulePack.Default;
    private static readonly Season Season = Rules.Seasons.For(2026);

    private static readonly ApplicantFacts Facts = Rules.Rubric.Reading.FactsOf(
        SoundFile.Profile with { Connections = [new ProgramConnection("9001140C0", ConnectionKind.Usce), new ProgramConnection("9001140C0", ConnectionKind.Geography)] },
        SoundFile.AsOf);

    [Fact]
    public void A_program_with_ties_gets_an_email_that_names_them_in_3_to_4_sentences()
    {
        var row = Sheet(2, Program(1), Program(2)).Rows.Single(r => r.Listed.Assessment.Program.Key == "9001140C0");

        Assert.Equal([ConnectionKind.Usce, ConnectionKind.Geography], row.Ties);
        Assert.Equal((3, 4), (row.Email!.FewestSentences, row.Email.MostSentences));
        Assert.Equal(["F.8", "F.9"], row.Email.Content.Select(c => c.ToString()));
        Assert.Equal(row.Ties, row.Email.Ties);
    }

    [Fact]
    public void A_program_without_ties_gets_none() => Assert.Null(Sheet(2, Program(1), Program(2)).Rows.Single(r => r.Ties.IsEmpty).Email);

    [Theory]
    [InlineData(0, 0)]
    [InlineData(4, 4)]
    [InlineData(5, 4)]
    public void Letters_are_at_most_four(int ready, int assigned) => Assert.All(Sheet(ready, Program(1)).Rows, r => Assert.Equal(assigned, r.Letters));

    [Theory]
    [InlineData(ProgramSetting.Academic, StatementVersion.Academic)]
    [InlineData(ProgramSetting.CommunityTeaching, StatementVersion.Community)]
    [InlineData(ProgramSetting.Community, StatementVersion.Community)]
    [InlineData(ProgramSetting.Unknown, StatementVersion.Core)]
    public void The_statement_goes_by_setting(ProgramSetting setting, StatementVersion version) =>
        Assert.Equal(version, Assert.Single(Sheet(0, Program(1) with { Setting = setting }).Rows.AsEnumerable()).Statement);

    [Fact]
    public void Fees_of_the_rows_sum_to_the_ERAS_fee_of_the_list()
    {
        // 32 programs of one specialty in 2026: 30 at $11 and 2 at $30.
        var sheet = Sheet(0, [.. Enumerable.Range(1, 32).Select(Program)]);

        Assert.Equal(32, sheet.Rows.Count);
        Assert.Equal(390, sheet.Rows.Sum(r => r.FeeDollars));
        Assert.Equal([11, 30, 30], sheet.Rows.Skip(29).Select(r => r.FeeDollars!.Value));
        Assert.Equal(390, sheet.Budget.Lines.Where(l => l.Kind == FeeKind.ErasApplications).Sum(l => l.Dollars));
    }

    [Fact]
    public void Where_a_seasons_fees_are_not_known_no_row_has_one() =>
        Assert.All(Sheet(0, Rules.Seasons.For(2030), Program(1)).Rows, r => Assert.Null(r.FeeDollars));

    private static ApplicationSheet Sheet(int letters, params ResidencyProgram[] programs) => Sheet(letters, Season, programs);

    private static ApplicationSheet Sheet(int letters, Season season, params ResidencyProgram[] programs)
    {
        var list = Rules.Programs.BuildList(Facts, programs, Rules.Programs.DefaultTarget);
        return ApplicationSheet.Of(list, season, Rules.Signals.Allocate(list, season), Rules.Fees, Rules.Outreach, letters);
    }

    private static ResidencyProgram Program(int number) => new()
    {
        Name = $"Program {number:00}",
        Code = NrmpProgramCode.Parse($"{9000 + number}140C0"),
        Specialty = "Internal Medicine",
        Setting = ProgramSetting.Community,
    };
}
