namespace ReapplyKit;

/// <summary>What a change of one fact means. Better and worse are said only where no possible value contradicts.</summary>
internal static class FactOrder
{
    /// <summary>
    /// Of a number that is better the higher, or the lower, it is; one that cannot fall is corrected when it does, not improved.
    /// </summary>
    public static ChangeDirection Of(Quantity before, Quantity after, bool higherIsBetter, bool canBecomeBetter = true)
    {
        if (IsWithin(after, before))
            return ChangeDirection.Stated;
        var isHigher = after.AtLeast > before.HighestOr(int.MaxValue);
        var isLower = after.HighestOr(int.MaxValue) < before.AtLeast;
        if (!isHigher && !isLower)
            return ChangeDirection.Different;
        return isHigher != higherIsBetter ? ChangeDirection.Worse
            : canBecomeBetter ? ChangeDirection.Better
            : ChangeDirection.Different;
    }

    /// <summary>
    /// Of where one stands with an exam: a pass is better than none, a failure worse than none, and neither is taken back.
    /// </summary>
    public static ChangeDirection Of(ExamOutcome before, ExamOutcome after) => (before, after) switch
    {
        (ExamOutcome.Unknown, _) => ChangeDirection.Stated,
        (not ExamOutcome.Unknown, ExamOutcome.Passed) => ChangeDirection.Better,
        (ExamOutcome.Passed, ExamOutcome.Failed or ExamOutcome.NotTaken) => ChangeDirection.Worse,
        (ExamOutcome.NotTaken, ExamOutcome.Failed) => ChangeDirection.Worse,
        _ => ChangeDirection.Different,
    };

    /// <summary>Of attempts. The first is none too many.</summary>
    public static ChangeDirection OfAttempts(Quantity before, Quantity after)
    {
        var direction = Of(AtLeastOne(before), AtLeastOne(after), higherIsBetter: false, canBecomeBetter: false);
        return direction == ChangeDirection.Stated && !IsWithin(after, before) ? ChangeDirection.Different : direction;
    }

    public static ChangeDirection Of(bool? before, bool? after) => (before, after) switch
    {
        (null, _) => ChangeDirection.Stated,
        (false, true) => ChangeDirection.Better,
        (true, false) => ChangeDirection.Worse,
        _ => ChangeDirection.Different,
    };

    public static ChangeDirection Of(VisaNeed before, VisaNeed after) => (before, after) switch
    {
        (VisaNeed.Unknown, _) => ChangeDirection.Stated,
        (VisaNeed.NeededTypeNotStated, VisaNeed.J1 or VisaNeed.H1B or VisaNeed.J1OrH1B) => ChangeDirection.Stated,
        (_, VisaNeed.Unknown) => ChangeDirection.Different,
        (_, VisaNeed.NotNeeded) => ChangeDirection.Better,
        (VisaNeed.NotNeeded, _) => ChangeDirection.Worse,
        _ => ChangeDirection.Different,
    };

    /// <summary>Of ties. A file without any may only not have stated them.</summary>
    public static ChangeDirection Of(ValueList<ProgramConnection> before, ValueList<ProgramConnection> after)
    {
        if (before.IsEmpty)
            return ChangeDirection.Stated;
        if (after.IsEmpty)
            return ChangeDirection.Different;
        var (were, are) = (before.ToHashSet(), after.ToHashSet());
        return are.IsProperSupersetOf(were) ? ChangeDirection.Better
            : are.IsProperSubsetOf(were) ? ChangeDirection.Worse
            : ChangeDirection.Different;
    }

    private static bool IsWithin(Quantity inner, Quantity outer) =>
        inner.AtLeast >= outer.AtLeast && inner.HighestOr(int.MaxValue) <= outer.HighestOr(int.MaxValue);

    private static Quantity AtLeastOne(Quantity attempts) => attempts.AtMost is { } most
        ? Quantity.Between(Math.Max(attempts.AtLeast, 1), Math.Max(most, 1))
        : Quantity.OrMore(Math.Max(attempts.AtLeast, 1));
}
