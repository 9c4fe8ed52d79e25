namespace ReapplyKit;

/// <summary>Reads one exam's history as of a day: outcome, attempts, score, and the day of the pass.</summary>
internal readonly struct ExamReading
{
    public ExamReading(ExamHistory history, PassingStandards standards, LocalDate asOf)
    {
        var (count, passed, failed, undecided, pending) = (0, false, false, false, false);
        int? passingScore = null, otherScore = null;
        PartialDate? passedOn = null;
        LocalDate? failedFrom = null, pendingUntil = null;
        foreach (var attempt in history.Attempts)
        {
            if (!attempt.IsSatBy(asOf))
                continue;
            count++;
            var result = standards.ResultOf(attempt);
            if (result == ExamResult.Passed)
            {
                passed = true;
                passingScore = Higher(passingScore, attempt.Score);
                passedOn = Earlier(passedOn, attempt.Date);
                continue;
            }
            if (result != ExamResult.Pending)
                otherScore = Higher(otherScore, attempt.Score);
            if (result is ExamResult.Failed or ExamResult.Incomplete)
                (failed, failedFrom) = (true, Later(failedFrom, attempt.Date?.Earliest));
            if (result is ExamResult.Pending)
                (pending, pendingUntil) = (true, Later(pendingUntil, attempt.Date?.Latest));
            undecided |= result is ExamResult.Unknown;
        }
        var outcome = passed ? ExamOutcome.Passed
            : undecided ? ExamOutcome.Unknown
            : failed ? ExamOutcome.Failed
            : pending || history.IsComplete ? ExamOutcome.NotTaken
            : ExamOutcome.Unknown;
        Facts = ExamFacts.Of(
            outcome, history.IsComplete ? count : Quantity.OrMore(count), passed ? passingScore : otherScore,
            // Nobody sits again before the result of the attempt before is out.
            isAwaited: pending && outcome == ExamOutcome.Failed && !(pendingUntil < failedFrom));
        PassedOn = passedOn;
        AwaitedOn = Facts.State == ExamState.Pending && history.AwaitedAsOf(asOf).ToList() is { Count: > 0 } awaited && awaited.TrueForAll(a => a.Date is not null)
            ? (awaited.Min(a => a.Date!.Earliest), awaited.Max(a => a.Date!.Latest)) : null;
    }

    public ExamFacts Facts { get; }

    /// <summary>The day of the pass, as far as known; null where not passed or not stated.</summary>
    public PartialDate? PassedOn { get; }

    /// <summary>The first and the last day on which what is awaited may have been sat; null where nothing is, or its day is not stated.</summary>
    public (LocalDate First, LocalDate Last)? AwaitedOn { get; }

    private static PartialDate? Earlier(PartialDate? a, PartialDate? b)
    {
        if (a is null || b is null)
            return a ?? b;
        return (a.Earliest, a.Latest).CompareTo((b.Earliest, b.Latest)) <= 0 ? a : b;
    }

    /// <summary>The later of two days; of one that is not known, the other.</summary>
    public static LocalDate? Later(LocalDate? a, LocalDate? b) => a is { } one && b is { } other ? LocalDate.Max(one, other) : a ?? b;

    private static int? Higher(int? a, int? b) => a is null ? b : b is null ? a : Math.Max(a.Value, b.Value);
}
