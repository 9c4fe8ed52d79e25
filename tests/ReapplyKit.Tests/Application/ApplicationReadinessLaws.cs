namespace ReapplyKit.Tests;

public sealed class ApplicationReadinessLaws
{
    [Law(Arbitrary = [typeof(ApplicationDraftArbitrary)])]
    public void The_order_of_what_a_draft_lists_changes_no_check(ApplicationDraft draft, int pick)
    {
        var other = draft with
        {
            Statements = draft.Statements?.Reordered(pick),
            Experiences = draft.Experiences?.Reordered(pick),
            Assignments = draft.Assignments?.Reordered(pick),
            Reviews = draft.Reviews?.Reordered(pick),
            Items = draft.Items.Reordered(pick),
        };

        Assert.Equal(InOrder(draft), InOrder(other));
    }

    [Law(Arbitrary = [typeof(ApplicationDraftArbitrary)])]
    public void A_shorter_text_is_never_too_long_where_the_longer_was_not(ApplicationDraft draft, byte percent)
    {
        var shorter = draft with
        {
            Statements = draft.Statements?.Select(s => s with { Text = Cut(s.Text, percent) }).ToValueList(),
            Experiences = draft.Experiences?
                .Select(e => e with { Description = Cut(e.Description, percent), MostMeaningful = Cut(e.MostMeaningful, percent) }).ToValueList(),
        };

        Assert.Empty(TooLong(shorter).Except(TooLong(draft)));
    }

    [Law(Arbitrary = [typeof(ApplicationDraftArbitrary)])]
    public void An_application_is_ready_when_each_part_before_submission_is_met(ApplicationDraft draft)
    {
        var readiness = DraftCase.Assess(draft);
        var parts = Enum.GetValues<ReadinessPart>().Where(p => p < ReadinessPart.Submission).Select(p => readiness[p]).ToArray();

        Assert.Equal(
            parts.Contains(CheckState.NotMet) ? false : parts.Contains(CheckState.Unknown) ? null : true, readiness.IsReadyToSubmit);
    }

    [Law(Arbitrary = [typeof(ApplicationDraftArbitrary)])]
    public void What_is_forgotten_is_unknown_and_never_missed(ApplicationDraft draft)
    {
        Assert.Equal(CheckState.Unknown, DraftCase.Assess(draft with { Statements = null })[ReadinessPart.Statements]);
        Assert.Equal(CheckState.Unknown, DraftCase.Assess(draft with { Experiences = null })[ReadinessPart.Experiences]);
        Assert.Equal(CheckState.Unknown, DraftCase.Assess(draft with { Reviews = null })[ReadinessPart.Reviews]);
        Assert.Equal(CheckState.Unknown, DraftCase.Assess(draft with { Items = [] })[ReadinessPart.Documents]);
    }

    private static string? Cut(string? text, byte percent) => text?[..(text.Length * (percent % 101) / 100)];

    private static IEnumerable<string> TooLong(ApplicationDraft draft)
    {
        var rules = DraftCase.OwnRules;
        RuleId[] lengths = [rules.Statements.Length, rules.Experiences.Length, rules.Experiences.MeaningfulLength];
        return DraftCase.Assess(draft).Checks
            .Where(c => c.Check.State == CheckState.NotMet && lengths.Contains(c.Check.Rule)).Select(c => c.Check.Subject);
    }

    private static IEnumerable<string> InOrder(ApplicationDraft draft) =>
        DraftCase.Assess(draft).Checks.Select(c => c.ToString()).Order(StringComparer.Ordinal);
}
