using static System.FormattableString;

namespace ReapplyKit;

/// <summary>One application, past or coming, held against the figures by which the diagnosis suspects one.</summary>
internal static class CycleChecks
{
    public static ValueList<Check> Of(ProofRules rules, int? programs, int? states, LocalDate? submitted, Season? season)
    {
        var figures = rules.Thresholds;
        return
        [
            Check.Of("programs applied to", programs is null ? null : programs >= figures.FewestApplications,
                Text(programs), Invariant($"{figures.FewestApplications} or more"), rules.Breadth),
            Check.Of("states applied to", states is null ? null : states >= figures.FewestStates,
                Text(states), Invariant($"{figures.FewestStates} or more"), rules.Geography),
            Check.Of(
                "day of submission",
                season is null || submitted is null ? null : submitted <= season.ReviewDay,
                submitted is { } day ? DayText.Said(day) : null,
                season is null ? "before programs begin to review" : $"by {DayText.Said(season.ReviewDay)}, when programs begin to review",
                rules.SubmissionDay),
        ];
    }

    private static string? Text(int? number) => number is { } n ? Invariant($"{n}") : null;
}
