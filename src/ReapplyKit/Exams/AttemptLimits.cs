namespace ReapplyKit.Rules;

/// <summary>How often one Step may be sat, and how far apart. Incomplete attempts count.</summary>
public sealed record AttemptLimits
{
    /// <summary>Attempts at one Step in all, at most.</summary>
    public required int Most { get; init; }

    /// <summary>Attempts within <see cref="PeriodMonths"/>, at most.</summary>
    public required int MostInPeriod { get; init; }

    /// <summary>The length of any period in which attempts are counted, in months.</summary>
    public required int PeriodMonths { get; init; }

    /// <summary>Months from the first attempt to the last one allowed, at least.</summary>
    public required int LastAfterFirstMonths { get; init; }

    /// <summary>Months from the latest attempt to the last one allowed, at least.</summary>
    public required int LastAfterLatestMonths { get; init; }

    /// <summary>The rule that states the number.</summary>
    public required RuleId Rule { get; init; }

    /// <summary>The rule that states the spacing.</summary>
    public required RuleId SpacingRule { get; init; }

    /// <summary>How many attempts are left of <see cref="Most"/> in all (clause M12.3), as far as the number so far is known.</summary>
    /// <param name="attempts">The attempts so far.</param>
    /// <returns>The attempts left; 0 to <see cref="Most"/> where nothing is known.</returns>
    public Quantity Left(Quantity attempts) =>
        Quantity.Between(Math.Max(0, Most - attempts.HighestOr(Most)), Math.Max(0, Most - attempts.AtLeast));

    /// <summary>Whether an exam is failed as often as it may be sat, and no result of another attempt is awaited.</summary>
    internal bool AreUsed(in ExamFacts exam, ExamHistory history) => exam.Outcome == ExamOutcome.Failed
        && exam.Attempts.IsAtLeast(Most) == true && history.Attempts.All(a => a.Result != ExamResult.Pending);

    /// <summary>Whether the days of so many attempts decide when the next may follow.</summary>
    internal bool SpacesAfter(int attempts) => attempts >= MostInPeriod || attempts == Most - 1;

    /// <summary>The first day of the next attempt, by the days of all before it in order; null where no spacing holds yet.</summary>
    internal LocalDate? FirstDayAfter(ValueList<LocalDate> attempts)
    {
        LocalDate? first = attempts.Count >= MostInPeriod ? attempts[attempts.Count - MostInPeriod].PlusMonths(PeriodMonths) : null;
        if (attempts.Count != Most - 1)
            return first;
        var last = LocalDate.Max(attempts[0].PlusMonths(LastAfterFirstMonths), attempts[^1].PlusMonths(LastAfterLatestMonths));
        return first is { } day ? LocalDate.Max(day, last) : last;
    }

    /// <inheritdoc/>
    public override string ToString() => ShortText.Of($"{Most} attempts in all, {MostInPeriod} in {PeriodMonths} months ({Rule})");
}
