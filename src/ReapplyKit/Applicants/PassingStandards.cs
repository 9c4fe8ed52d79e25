namespace ReapplyKit.Rules;

/// <summary>
/// The passing standards of one exam through the years: they decide pass or fail where a file gives a score and no result.
/// </summary>
/// <param name="Rows">The standards, earliest first; at least one.</param>
/// <param name="LowerOnesExisted">Whether lower standards held once, of unknown date, so that a score below proves no failure.</param>
public sealed record PassingStandards(ValueList<PassingStandard> Rows, bool LowerOnesExisted)
{
    /// <summary>How a sitting ended: as stated, else as its score decides.</summary>
    internal ExamResult ResultOf(Attempt attempt) =>
        attempt is { Result: ExamResult.Unknown, Score: { } score } ? Decide(score, attempt.Date) : attempt.Result;

    /// <summary>Decides pass or fail from a score.</summary>
    /// <param name="score">The three-digit score.</param>
    /// <param name="sat">When the exam was sat, as far as known; null where not stated.</param>
    /// <returns>Passed, failed, or unknown where the possible days had different standards.</returns>
    public ExamResult Decide(int score, PartialDate? sat)
    {
        var (lowest, highest) = OnDaysOf(sat);
        if (score >= highest)
            return ExamResult.Passed;
        return score < lowest && !LowerOnesExisted ? ExamResult.Failed : ExamResult.Unknown;
    }

    /// <summary>The lowest and the highest passing score of the days on which an exam can have been sat.</summary>
    internal (int Lowest, int Highest) OnDaysOf(PartialDate? sat)
    {
        var (lowest, highest) = (int.MaxValue, int.MinValue);
        for (var i = 0; i < Rows.Count; i++)
        {
            var beganTooLate = sat is not null && Rows[i].From > sat.Latest;
            var endedTooEarly = sat is not null && i + 1 < Rows.Count && Rows[i + 1].From <= sat.Earliest;
            if (beganTooLate || endedTooEarly)
                continue;
            lowest = Math.Min(lowest, Rows[i].Score);
            highest = Math.Max(highest, Rows[i].Score);
        }
        return (lowest, highest);
    }

    /// <inheritdoc/>
    public override string ToString() => ShortText.Of($"{string.Join(", ", Rows)}");
}

/// <summary>The lowest passing score of an exam for sittings from a day on.</summary>
/// <param name="From">The first exam day it holds for; null for the earliest standard, which holds for every day before the next.</param>
/// <param name="Score">The lowest passing three-digit score.</param>
public sealed record PassingStandard(LocalDate? From, int Score)
{
    /// <inheritdoc/>
    public override string ToString() => ShortText.Of($"{Score} from {From}");
}
