namespace ReapplyKit.Tests;

/// <summary>Every set of the levers a report offers, written out and tried one by one on facts, target and a whole list: slow, and with nothing to go wrong.</summary>
internal sealed class BruteForceLevers(RulePack pack, ApplicantFacts facts, ValueList<ResidencyProgram> programs, ListTarget target)
{
    private const int NoSeatMissing = 10_000;

    public static IEnumerable<ValueList<Lever>> Sets(WhatIfReport report)
    {
        IEnumerable<ValueList<Lever>> sets = [[]];
        foreach (var option in report.Levers.Select(o => o.Lever).Where(l => l.Kind != LeverKind.Research).GroupBy(l => (l.Kind, l.What)))
            sets = sets.SelectMany(set => option.Select(l => (ValueList<Lever>)[.. set, l]).Prepend(set)).ToArray();
        var offersRotation = report.Levers.Any(o => o.Lever.Kind == LeverKind.Rotation);
        return sets.Where(set => set.Count(l => l.Kind == LeverKind.AnotherSpecialty) <= 1
            && (!offersRotation || set.All(l => l.Kind != LeverKind.StrongLetter) || set.Any(l => l.Kind == LeverKind.Rotation)));
    }

    /// <summary>The green programs on a list long enough for all, cut to the seats there are.</summary>
    public int Greens(ValueList<Lever> set)
    {
        var (after, wanted) = (facts, target);
        foreach (var lever in set)
            (after, wanted) = (pack.WhatIf.Apply(after, lever), pack.WhatIf.Apply(wanted, lever));
        var list = pack.Programs.BuildList(after, programs, wanted with { Total = NoSeatMissing });
        return Math.Min(list.Count(ProgramLabel.Green), wanted.Total);
    }

    public Tier TierUnder(ValueList<Lever> set, RubricComponent component)
    {
        var after = facts;
        foreach (var lever in set)
            after = pack.WhatIf.Apply(after, lever);
        return pack.Rubric.Assess(after)[component];
    }

    /// <summary>The sets that reach something while no part of them does.</summary>
    public static HashSet<ValueList<Lever>> Smallest(IReadOnlyList<ValueList<Lever>> sets, Func<ValueList<Lever>, bool> reaches)
    {
        var reaching = sets.Where(reaches).ToArray();
        return [.. reaching.Where(set => !reaching.Any(part => part != set && IsPart(part, set)))];
    }

    private static bool IsPart(ValueList<Lever> part, ValueList<Lever> whole) =>
        part.All(p => whole.Any(w => (w.Kind, w.What) == (p.Kind, p.What) && w.Amount >= p.Amount));
}
