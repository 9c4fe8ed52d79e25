using static System.FormattableString;

namespace ReapplyKit;

/// <summary>One application, past or coming, held against the figures by which the diagnosis suspects one.</summary>
internal static class CycleChecks
{
    public static ValueList<Check> Of(ProofRules rules, int? programs, int? states, int? day)
    {
        var figures = rules.Thresholds;
        return
        [
            Check.Of("programs applied to", programs is null ? null : programs >= figures.FewestApplications,
                Text(programs), Invariant($"{figures.FewestApplications} or more"), rules.Breadth),
            Check.Of("states applied to", states is null ? null : states >= figures.FewestStates,
                Text(states), Invariant($"{figures.FewestStates} or more"), rules.Geography),
            Check.Of("day of submission", day is null ? null : day <= figures.LastEarlyDay,
                Text(day), Invariant($"day 1 to {figures.LastEarlyDay}"), rules.SubmissionDay),
        ];
    }

    private static string? Text(int? number) => number is { } n ? Invariant($"{n}") : null;
}
