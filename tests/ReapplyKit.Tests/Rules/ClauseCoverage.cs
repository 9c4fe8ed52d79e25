namespace ReapplyKit.Tests;

/// <summary>
/// Which clauses a pack uses: cited by a rule, carried out or followed by a milestone, measured by a target, or guiding the year.
/// </summary>
internal static class ClauseCoverage
{
    public static IEnumerable<ClauseId> Used(RulePack pack) =>
    [
        .. pack.Book.Rules.SelectMany(r => r.Clauses.AsEnumerable()),
        .. pack.Countdown.Milestones.SelectMany(m => m.Clauses.Concat(m.Guidance).Concat(m.Targets.Select(t => t.Clause))),
        .. pack.Countdown.Guidance,
    ];

    public static IEnumerable<ClauseId> Unused(RulePack pack) => pack.Book.Clauses.Select(c => c.Id).Except(Used(pack));
}
