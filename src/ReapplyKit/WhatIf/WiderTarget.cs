namespace ReapplyKit;

/// <summary>What a target wants once some levers are pulled; they are bits of a mask, as <see cref="LeverGrid.Mask"/> gives them.</summary>
internal readonly record struct WiderTarget(int Mask, ListTarget Target)
{
    /// <summary>
    /// The target alone, with one lever, with a specialty and a state: a program has one of each, so no more can open it.
    /// </summary>
    public static WiderTarget[] Of(WhatIfRules rules, ListTarget target, ValueList<Lever> options)
    {
        var none = new WiderTarget(0, target);
        var specialties = Options(LeverKind.AnotherSpecialty).Select(o => With(none, o)).ToArray();
        var states = Options(LeverKind.OtherStates);
        return
        [
            none,
            .. specialties,
            .. states.Select(s => With(none, s)),
            .. specialties.SelectMany(_ => states, With),
        ];

        int[] Options(LeverKind kind) => [.. Enumerable.Range(0, options.Count).Where(o => options[o].Kind == kind)];

        WiderTarget With(WiderTarget before, int option) => new(before.Mask | 1 << option, rules.Apply(before.Target, options[option]));
    }

    /// <summary>Whether a list to this target takes a program: a decision about it goes before what is wanted.</summary>
    public bool Takes(ResidencyProgram program, SpecialtyFamilies families)
    {
        foreach (var decision in Target.Overrides)
        {
            if (program.IsCalled(decision.Program))
                return decision.Includes;
        }
        return Target.Wants(program, families);
    }
}
