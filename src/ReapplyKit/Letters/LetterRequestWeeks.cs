using static System.FormattableString;

namespace ReapplyKit;

/// <summary>In which weeks of a rotation to ask for a letter (clause M9.7).</summary>
/// <param name="FirstWeek">The first week for asking, counted from 1.</param>
/// <param name="LastWeek">The last week for asking.</param>
/// <param name="Rule">The rule that states them.</param>
/// <param name="LateWeeks">So many weeks after the end of the rotation a request is late and still worth making.</param>
/// <param name="LateRule">The rule of late requests.</param>
internal sealed record LetterRequestWeeks(int FirstWeek, int LastWeek, RuleId Rule, int LateWeeks, RuleId LateRule)
{
    private const int DaysPerWeek = 7;

    /// <summary>The request on one rotation; null where it is over for too long, or begins on the submission day or later.</summary>
    internal LetterRequest? On(Rotation rotation, LocalDate submissionDay, LocalDate asOf)
    {
        if (rotation.Start is null || RotationDays.Of(rotation) is not { } days)
            return rotation.End < EarliestEnd(asOf) ? null : Of(rotation, null, LetterRequestState.Undated);
        if (days.End < EarliestEnd(asOf) || days.Start >= submissionDay)
            return null;
        // Asked is on a day of work, not on the weekend that a Friday end counts to.
        return AskDays(rotation.End is { } end ? new DateInterval(days.Start, end) : days) is { } ask
            ? Of(rotation, ask, StateOf(ask, asOf))
            : Of(rotation, null, LetterRequestState.TooShort);
    }

    private static LetterRequestState StateOf(DateInterval ask, LocalDate asOf) =>
        asOf < ask.Start ? LetterRequestState.Upcoming : asOf <= ask.End ? LetterRequestState.Due : LetterRequestState.Late;

    private DateInterval? AskDays(DateInterval rotation)
    {
        var first = rotation.Start.PlusDays((FirstWeek - 1) * DaysPerWeek);
        var last = LocalDate.Min(rotation.End, rotation.Start.PlusDays(LastWeek * DaysPerWeek - 1));
        return first <= last ? new DateInterval(first, last) : null;
    }

    private LocalDate EarliestEnd(LocalDate asOf) => asOf.PlusDays(-LateWeeks * DaysPerWeek);

    private LetterRequest Of(Rotation rotation, DateInterval? ask, LetterRequestState state) => new(rotation, ask, state, Check.Of(
        "letter request on the rotation" + (rotation.Start is { } start ? $" from {DayText.Said(start)}" : ""),
        state switch
        {
            LetterRequestState.Upcoming or LetterRequestState.Due => true,
            LetterRequestState.Late or LetterRequestState.TooShort => false,
            _ => null,
        },
        ask is not null ? $"{Words.Sentence(state)}: {DayText.Said(ask.Start)} to {DayText.Said(ask.End)}"
            : state == LetterRequestState.TooShort ? "the rotation is too short" : null,
        Invariant($"ask in week {FirstWeek} to {LastWeek}"),
        state == LetterRequestState.Late ? LateRule : Rule));
}
