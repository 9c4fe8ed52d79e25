namespace ReapplyKit.Tests;

/// <summary>The <c>targets</c> section of a pack: what it must hold, and that its ranges are the countdown's.</summary>
public sealed class TargetSectionTests
{
    [Theory]
    [InlineData("$.targets.kinds.letters.range", "\"new-letters\"", "does not exist")]
    [InlineData("$.targets.kinds.letters.milestone", "\"letters.author\"", "does not exist")]
    [InlineData("$.targets.kinds.letters.days", "0", "must be a whole number from 1 to 366")]
    [InlineData("$.targets.kinds.letters.unit", "null", "is required")]
    [InlineData("$.targets.kinds.letters.weeks", "3", "is not known here")]
    [InlineData("$.targets.kinds.step3Pass.days", "84", "an exam takes the days that the exams section says")]
    [InlineData("$.targets.kinds.grants", "{}", "is not known here")]
    [InlineData("$.targets.kinds.states.rule", "\"targets.programs\"", "names two rules")]
    [InlineData("$.targets.proposed.abstracts", "0", "must be a whole number from 1 to 100")]
    [InlineData("$.targets.feasible.reason", "null", "an interpretation has a reason, and nothing else has one")]
    public void What_does_not_fit_is_the_one_problem(string path, string json, string says) => LoadCheck.FindsAt(path, says, json);

    [Fact]
    public void A_kind_left_out_is_missed() => Assert.Contains(
        PackDocument.Problems(PackDocument.Rules().Drop("$.targets.kinds.posters")), p => p is { Where: "$.targets.kinds.posters", Message: "is required" });

    [Fact]
    public void The_ranges_and_the_days_of_exams_are_taken_from_where_they_stand()
    {
        var targets = PackDocument.Load(PackDocument.Rules("countdown")
            .Set("$.exams.studyWeeks.atLeast", 13)
            .Set("$.exams.result.days", 30)
            .Set("$.countdown.milestones[13].targets[0].atLeast", 4)).Targets;

        Assert.Equal((4, 4), (targets[TargetKind.Letters].Range!.AtLeast, targets[TargetKind.Letters].Range!.AtMost));
        Assert.Equal((13 * 7 + 1, 13 * 7 + 1 + 30), (targets[TargetKind.Step3Pass].Days, targets[TargetKind.Step2CkScore].Days));
    }

    [Fact]
    public void A_pack_with_its_own_countdown_that_takes_the_targets_over_loses_what_it_does_not_have()
    {
        var targets = PackDocument.Load(SmallCountdown.Document(SmallCountdown.Milestone("a", "M12W1", "M12W1", 3))).Targets;

        Assert.Null(targets[TargetKind.Letters].Range);
        Assert.Null(targets[TargetKind.Letters].DeliveredBy);
    }

    [Fact]
    public void Its_rules_cite_every_clause_from_M11_2_to_M11_9() => Assert.Superset(
        Enumerable.Range(2, 8).Select(n => $"M11.{n}").ToHashSet(),
        RulePack.Default.Book.Rules.Where(r => r.Id.ToString().StartsWith("targets.", StringComparison.Ordinal))
            .SelectMany(r => r.Clauses.AsEnumerable()).Select(c => c.ToString()).ToHashSet());
}
