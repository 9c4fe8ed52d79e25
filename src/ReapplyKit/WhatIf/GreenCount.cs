namespace ReapplyKit;

/// <summary>
/// Counts the green programs that find a seat under any set of levers. Labels depend on the facts alone, and what is wanted on the target
/// alone: each program is labelled once for each set that changes the facts, and counted with those that wait for the same wider target.
/// </summary>
internal sealed class GreenCount
{
    private readonly LeverGrid _grid;
    private readonly ListTarget _target;
    private readonly ListTarget _longest;
    private readonly WiderTarget[] _targets;

    // By set of facts; then by wider and block of seats.
    private readonly int[][] _greens;

    /// <param name="rules">The rules.</param>
    /// <param name="facts">The facts under each set of levers that changes them; the first is empty, the last pulls them all.</param>
    /// <param name="ofSpecialty">The same as they count for one specialty; null where specialties are open.</param>
    /// <param name="options">The levers in their highest amounts, those that change facts first.</param>
    /// <param name="programs">The programs.</param>
    /// <param name="target">The target before any lever.</param>
    public GreenCount(
        WhatIfRules rules,
        ApplicantFacts[] facts,
        Func<string, ApplicantFacts[]>? ofSpecialty,
        ValueList<Lever> options,
        ValueList<ResidencyProgram> programs,
        ListTarget target)
    {
        (_grid, _target) = (new LeverGrid(options), target);
        _longest = options.Where(l => l.Kind == LeverKind.MorePrograms).Aggregate(target, rules.Apply);
        _targets = WiderTarget.Of(rules, target, options);
        var labels = rules.Programs;
        var readings = new BySpecialty<(ApplicantFacts[], OpenPoints[])>(
            Open(facts), ofSpecialty is null ? null : s => Open(ofSpecialty(s)), labels.Specialties);
        _greens = Array.ConvertAll(facts, _ => new int[_targets.Length * Blocks]);
        foreach (var program in programs)
        {
            var (own, open) = readings.For(program);
            var without = new GateReading(labels.Factors, own[0], open[0], program);
            var best = without.With(labels.Factors, own[^1], open[^1], program);
            if (!CanTurnGreen(labels, without, best) || GroupOf(program, labels.Specialties) is not { } group)
                continue;
            for (var set = 0; set < facts.Length; set++)
            {
                var label = labels.Decide(
                    without.With(labels.Factors, own[set], open[set], program), labels.Exams.Today(open[set].Exams)).Label;
                _greens[set][group] += label == ProgramLabel.Green ? 1 : 0;
            }
        }

        (ApplicantFacts[], OpenPoints[]) Open(ApplicantFacts[] read) => (read, Array.ConvertAll(read, f => labels.OpenPointsOf(f)));
    }

    // Levers change the charges, and the visa in one step; no lever makes a requirement harder to meet, and none brings in more IMGs.
    private static bool CanTurnGreen(ProgramRules rules, in GateReading without, in GateReading best)
    {
        for (var charges = ChargeCount.None; charges <= ChargeCount.TwoOrMore; charges++)
        {
            foreach (var visa in (ReadOnlySpan<VisaOffer>)[without.Visa, best.Visa])
            {
                if (rules.Decide(best.Outcomes, charges, best.Presence, visa, best.HasLift, cap: null).Label == ProgramLabel.Green)
                    return true;
            }
        }
        return false;
    }

    private int Blocks => _target.PerSpecialty.IsEmpty ? 1 : _target.PerSpecialty.Count;

    /// <summary>The green programs that find a seat under a set of levers.</summary>
    public int Under(int set)
    {
        var (greens, mask, seated) = (_greens[set % _greens.Length], _grid.Mask(set), 0);
        for (var block = 0; block < Blocks; block++)
        {
            var found = 0;
            for (var w = 0; w < _targets.Length; w++)
                found += (_targets[w].Mask & ~mask) == 0 ? greens[w * Blocks + block] : 0;
            seated += Math.Min(found, SeatsOf(block, mask));
        }
        return seated;
    }

    private int SeatsOf(int block, int mask) => _target.PerSpecialty.IsEmpty
        ? (_grid.Holds(mask, LeverKind.MorePrograms) ? _longest : _target).Total
        : _target.PerSpecialty[block].Seats;

    // By the first wider target that takes the program, and the block that seats it.
    private int? GroupOf(ResidencyProgram program, SpecialtyFamilies specialties)
    {
        for (var wider = 0; wider < _targets.Length; wider++)
        {
            if (_targets[wider].Takes(program, specialties))
                return BlockOf(program, specialties) is { } block ? wider * Blocks + block : null;
        }
        return null;
    }

    private int? BlockOf(ResidencyProgram program, SpecialtyFamilies specialties)
    {
        if (_target.PerSpecialty.IsEmpty)
            return 0;
        for (var block = 0; block < Blocks; block++)
        {
            if (program.Specialty is { } stated && specialties.AreSame(_target.PerSpecialty[block].Specialty, stated))
                return block;
        }
        return null;
    }
}
