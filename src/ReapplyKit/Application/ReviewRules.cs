using static System.FormattableString;

namespace ReapplyKit;

/// <summary>What outside reviews are held against (clauses M3.8 to M3.12).</summary>
internal sealed record ReviewRules
{
    internal ReviewRules()
    {
    }

    /// <summary>So many reviewers or more look at the whole application (clause M3.8).</summary>
    public required int Fewest { get; init; }

    /// <summary>The rule of their number.</summary>
    public required RuleId Number { get; init; }

    /// <summary>The rule of who they are (clause M3.9).</summary>
    public required RuleId Kinds { get; init; }

    /// <summary>The rule of the first question, what would worry a program director (clause M3.10).</summary>
    public required RuleId Worry { get; init; }

    /// <summary>The rule of the second question, where the application feels generic or weak (clause M3.11).</summary>
    public required RuleId Generic { get; init; }

    /// <summary>The rule that what was named is mended (clause M3.12).</summary>
    public required RuleId Mended { get; init; }

    /// <summary>
    /// Looks through the reviews: how many (clause M3.8), by whom (clause M3.9), both questions answered by each (clauses M3.10 and M3.11),
    /// and what was named mended (clause M3.12). Where there is no review, only their number is checked.
    /// </summary>
    /// <param name="reviews">The reviews; null where not stated.</param>
    /// <returns>The checks.</returns>
    public ValueList<Check> Assess(ValueList<OutsideReview>? reviews)
    {
        var number = Check.Of("reviewers", reviews is { } stated ? stated.Count >= Fewest : null,
            reviews is { } some ? Invariant($"{some.Count}") : null, Invariant($"{Fewest} or more"), Number);
        if (reviews is not { IsEmpty: false } all)
            return [number];
        return
        [
            number, ByWhom(all),
            Answered("what would worry a program director", all, r => r.Worry, Worry),
            Answered("where it feels generic or weak", all, r => r.Generic, Generic),
            WhetherMended(all),
        ];
    }

    private Check ByWhom(ValueList<OutsideReview> reviews)
    {
        var named = reviews.Select(r => r.Reviewer).Where(r => r != ReviewerKind.Other).Order().Select(Words.Sentence).ToList();
        return Check.Of(
            "who reviewed", named.Count >= Fewest ? true : null, named.Count == 0 ? null : string.Join(", ", named),
            "a program director, chief resident, matched IMG or mentor", Kinds);
    }

    private static Check Answered(string question, ValueList<OutsideReview> reviews, Func<OutsideReview, string?> answer, RuleId rule)
    {
        var answered = reviews.Count(r => !string.IsNullOrWhiteSpace(answer(r)));
        return Check.Of(
            question, answered == reviews.Count, Invariant($"answered by {answered} of {reviews.Count}"), "answered by each reviewer",
            rule);
    }

    private Check WhetherMended(ValueList<OutsideReview> reviews)
    {
        var named = reviews.Where(r => !string.IsNullOrWhiteSpace(r.Worry) || !string.IsNullOrWhiteSpace(r.Generic)).ToList();
        bool? mended = named.Count == 0 ? null : ThreeValued.All(named.Select(r => r.Mended));
        return Check.Of("what reviewers named", mended,
            named.Count == 0 ? null : Invariant($"mended for {named.Count(r => r.Mended == true)} of {named.Count} reviewers"),
            "mended for each", Mended);
    }
}
