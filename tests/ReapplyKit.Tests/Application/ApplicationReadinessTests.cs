using static ReapplyKit.Tests.DraftCase;

namespace ReapplyKit.Tests;

public sealed class ApplicationReadinessTests
{
    [Fact]
    public void An_application_with_nothing_missing_is_ready()
    {
        var readiness = Assess(Sound);

        Assert.All(readiness.Checks, c => Assert.Equal(CheckState.Met, c.Check.State));
        Assert.True(readiness.IsReadyToSubmit);
        Assert.Equal((2028, AsOf, RulePack.Default.Stamp), (readiness.Season, readiness.AsOf, readiness.Pack));
        // "I failed Step 1 once." is 21 of 53 characters.
        Assert.Equal([new StatementMeasure("Core", 53, 39), new StatementMeasure("Community", 15, 0)], readiness.Statements);
    }

    [Fact]
    public void Where_nothing_is_stated_everything_is_unknown_in_every_part()
    {
        var readiness = OwnRules.Assess(new ApplicationDraft(), Match2028, AsOf);

        Assert.All(readiness.Checks, c => Assert.Equal(CheckState.Unknown, c.Check.State));
        Assert.All(Enum.GetValues<ReadinessPart>(), part => Assert.Contains(readiness.Checks, c => c.Part == part));
        Assert.Null(readiness.IsReadyToSubmit);
    }

    [Fact]
    public void Checks_stand_part_by_part() =>
        Assert.Equal(Enum.GetValues<ReadinessPart>(), Assess(Sound).Checks.Select(c => c.Part).Distinct());

    [Theory]
    [InlineData(ReadinessItem.Biography, ReadinessPart.Documents, "M4.2")]
    [InlineData(ReadinessItem.Education, ReadinessPart.Documents, "M4.3")]
    [InlineData(ReadinessItem.Awards, ReadinessPart.Documents, "M4.6")]
    [InlineData(ReadinessItem.ErasAccount, ReadinessPart.Documents, "M2.2")]
    [InlineData(ReadinessItem.Photo, ReadinessPart.Documents, "M2.5")]
    [InlineData(ReadinessItem.TranscriptAuthorization, ReadinessPart.Documents, "M2.6")]
    [InlineData(ReadinessItem.EcfmgStatus, ReadinessPart.Documents, "M2.7")]
    [InlineData(ReadinessItem.ProgramListChecked, ReadinessPart.Assignments, "M1.3")]
    [InlineData(ReadinessItem.PublicationsUpdated, ReadinessPart.FinalWeeks, "F.2")]
    [InlineData(ReadinessItem.Step3Updated, ReadinessPart.FinalWeeks, "F.3")]
    [InlineData(ReadinessItem.InternetAndQuietRoom, ReadinessPart.FinalWeeks, "F.10", "F.13")]
    [InlineData(ReadinessItem.Attire, ReadinessPart.FinalWeeks, "F.11")]
    [InlineData(ReadinessItem.InterviewDaysCleared, ReadinessPart.FinalWeeks, "F.12")]
    public void An_item_is_done_or_not_or_not_stated_under_its_clause(ReadinessItem item, ReadinessPart part, params string[] clauses)
    {
        var (undone, unstated, both) = (With(item, false), With(item), With(item, false, true));

        Assert.Equal((CheckState.NotMet, CheckState.Unknown, CheckState.Unknown), (undone[part], unstated[part], both[part]));
        var check = Assert.Single(undone.Checks, c => c.Check.State == CheckState.NotMet).Check;
        Assert.Equal(clauses, RulePack.Default.Book[check.Rule].Clauses.Select(c => c.ToString()));
        Assert.Equal(part == ReadinessPart.FinalWeeks ? true : false, undone.IsReadyToSubmit);
        Assert.Equal(part == ReadinessPart.FinalWeeks ? true : null, unstated.IsReadyToSubmit);
    }

    [Theory]
    [InlineData(ReadinessPart.Statements, false)]
    [InlineData(ReadinessPart.Experiences, false)]
    [InlineData(ReadinessPart.Assignments, false)]
    [InlineData(ReadinessPart.Reviews, false)]
    [InlineData(ReadinessPart.Submission, true)]
    public void Only_what_comes_before_submission_keeps_from_submitting(ReadinessPart part, bool isReady)
    {
        var readiness = Assess(part switch
        {
            ReadinessPart.Statements => Sound with { Statements = [Core, Variant, Variant with { Name = "Long", Text = new string('a', 28_001) }] },
            ReadinessPart.Experiences => Sound with { Experiences = [] },
            ReadinessPart.Assignments => Sound with { Assignments = [Assign("A", null)] },
            ReadinessPart.Reviews => Sound with { Reviews = [] },
            _ => Sound with { Submitted = Iso.Day("2027-08-01") },
        });

        Assert.Equal([part], Enum.GetValues<ReadinessPart>().Where(p => readiness[p] == CheckState.NotMet));
        Assert.Equal(isReady, readiness.IsReadyToSubmit);
    }

    private static ApplicationReadiness With(ReadinessItem item, params bool[] done) => Assess(Sound with
    {
        Items = [.. Sound.Items.Where(i => i.Item != item), .. done.Select(d => new ItemState(item, d))],
    });
}
