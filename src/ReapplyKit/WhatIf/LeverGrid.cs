namespace ReapplyKit;

/// <summary>
/// Every set that can be made of some levers, each in any amount up to its highest. Sets are numbered so that the parts of one come before
/// it; number 0 is the empty set.
/// </summary>
internal sealed class LeverGrid
{
    private readonly ValueList<Lever> _highest;
    private readonly int[] _strides;

    public LeverGrid(ValueList<Lever> highest)
    {
        _highest = highest;
        _strides = new int[highest.Count];
        Count = 1;
        for (var option = 0; option < highest.Count; option++)
        {
            _strides[option] = Count;
            Count *= highest[option].Amount + 1;
        }
    }

    public int Count { get; }

    /// <summary>The levers of a set.</summary>
    public ValueList<Lever> this[int set]
    {
        get
        {
            var levers = new List<Lever>(_highest.Count);
            for (var option = 0; option < _highest.Count; option++)
            {
                if (AmountOf(option, set) is > 0 and var amount)
                    levers.Add(new Lever(_highest[option].Kind, amount, _highest[option].What));
            }
            return levers.ToValueList();
        }
    }

    /// <summary>
    /// The sets that are worth more than every part of theirs, the empty set included. The worth may be anything: it may fall where a lever
    /// is added.
    /// </summary>
    public IEnumerable<int> Improving(Func<int, int> worth)
    {
        var best = new int[Count];
        best[0] = worth(0);
        for (var set = 1; set < Count; set++)
        {
            var ofParts = best[0];
            for (var option = 0; option < _highest.Count; option++)
            {
                if (AmountOf(option, set) > 0)
                    ofParts = Math.Max(ofParts, best[set - _strides[option]]);
            }
            var own = IsCoherent(set) ? worth(set) : ofParts;
            best[set] = Math.Max(own, ofParts);
            if (own > ofParts)
                yield return set;
        }
    }

    /// <summary>Which levers a set holds, a bit for each.</summary>
    public int Mask(int set)
    {
        var mask = 0;
        for (var option = 0; option < _highest.Count; option++)
            mask |= AmountOf(option, set) > 0 ? 1 << option : 0;
        return mask;
    }

    /// <summary>Whether a mask holds a lever of a kind.</summary>
    public bool Holds(int mask, LeverKind kind)
    {
        for (var option = 0; option < _highest.Count; option++)
        {
            if ((mask >> option & 1) != 0 && _highest[option].Kind == kind)
                return true;
        }
        return false;
    }

    /// <summary>
    /// Whether a set tells one story: at most one other specialty (clause M10.11), and no letter without a rotation to earn it
    /// (clause M9.7).
    /// </summary>
    private bool IsCoherent(int set) =>
        Held(LeverKind.AnotherSpecialty, set) <= 1
        && (Held(LeverKind.StrongLetter, set) == 0 || !Offers(LeverKind.Rotation) || Held(LeverKind.Rotation, set) > 0);

    private bool Offers(LeverKind kind) => _highest.Any(l => l.Kind == kind);

    // How many levers of a kind a set holds, in whatever amount.
    private int Held(LeverKind kind, int set)
    {
        var held = 0;
        for (var option = 0; option < _highest.Count; option++)
            held += _highest[option].Kind == kind && AmountOf(option, set) > 0 ? 1 : 0;
        return held;
    }

    private int AmountOf(int option, int set) => set / _strides[option] % (_highest[option].Amount + 1);
}
