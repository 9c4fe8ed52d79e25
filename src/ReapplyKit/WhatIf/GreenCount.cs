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
    /// <param name="options">The levers in their highest amounts, those that change facts first.</param>
    /// <param name="programs">The programs.</param>
    /// <param name="target">The target before any lever.</param>
    public GreenCount(
        WhatIfRules rules,
        ReadOnlySpan<ApplicantFacts> facts,
        ValueList<Lever> options,
        ValueList<ResidencyProgram> programs,
        ListTarget target)
    {
        (_grid, _target) = (new LeverGrid(options), target);
        _longest = options.Where(l => l.Kind == LeverKind.MorePrograms).Aggregate(target, rules.Apply);
        _targets = WiderTarget.Of(rules, target, options);
        var (candidates, groups) = Candidates(rules.Programs, facts[^1], programs);
        var labels = new ProgramLabel[candidates.Length];
        _greens = new int[facts.Length][];
        for (var i = 0; i < facts.Length; i++)
        {
            _greens[i] = new int[_targets.Length * Blocks];
            rules.Programs.Label(facts[i], candidates, labels);
            for (var p = 0; p < labels.Length; p++)
                _greens[i][groups[p]] += labels[p] == ProgramLabel.Green ? 1 : 0;
        }
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

    // Who is excluded with every lever pulled is excluded without: no lever makes a requirement harder to meet.
    private (ResidencyProgram[] Programs, int[] Groups) Candidates(
        ProgramRules rules, in ApplicantFacts best, ValueList<ResidencyProgram> programs)
    {
        var (found, groups) = (new List<ResidencyProgram>(), new List<int>());
        foreach (var program in programs)
        {
            var (wider, block) = (Array.FindIndex(_targets, w => w.Takes(program, rules.Specialties)), BlockOf(rules, program));
            if (wider < 0 || block < 0 || rules.Label(best, program) == ProgramLabel.Excluded)
                continue;
            found.Add(program);
            groups.Add(wider * Blocks + block);
        }
        return ([.. found], [.. groups]);
    }

    private int BlockOf(ProgramRules rules, ResidencyProgram program)
    {
        if (_target.PerSpecialty.IsEmpty)
            return 0;
        for (var block = 0; block < Blocks; block++)
        {
            if (program.Specialty is { } stated && rules.Specialties.AreSame(_target.PerSpecialty[block].Specialty, stated))
                return block;
        }
        return -1;
    }
}
