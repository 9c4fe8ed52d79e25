namespace ReapplyKit.Interchange;

/// <summary>What the statements of a cell claim of each visa type, and of those they do not name.</summary>
internal sealed class VisaClaims
{
    private readonly List<VisaClaim> _claims = [];
    private Step3Demand _step3;
    private bool _restricts;
    private bool _refusesAll;
    private bool _refusesRest;
    private bool _affirmsAll;
    private bool _isOpen;
    private bool _listsNothing;
    private bool _namesPeople;
    private bool _saysYes;
    private bool _demandsCitizens;
    private bool? _citizensOnly;

    /// <summary>Whether any type is affirmed.</summary>
    public bool AffirmsAny => _claims.Exists(c => c.Says == Sponsorship.Sponsored);

    public void Add(VisaClaim claim) => _claims.Add(claim);

    /// <summary>What was said to be sponsored, from a claim on, is left open.</summary>
    public void Doubt(int from) => Change(from, c => c.Says == Sponsorship.Sponsored ? c with { Says = Sponsorship.Unknown, IsBare = false } : c);

    /// <summary>What a later part of a statement makes of the claims that part began with.</summary>
    public void Change(int from, Func<VisaClaim, VisaClaim> change)
    {
        for (var i = from; i < _claims.Count; i++)
            _claims[i] = change(_claims[i]);
    }

    public int Count => _claims.Count;

    public VisaClaim this[int index] => _claims[index];

    public void Restrict() => _restricts = true;

    public void RefuseAll() => _refusesAll = true;

    public void RefuseRest() => _refusesRest = true;

    public void AffirmAll() => _affirmsAll = true;

    public void LeaveOpen() => _isOpen = true;

    /// <summary>Whether what was said of visas as such is open.</summary>
    public bool IsOpen => _isOpen;

    public void ListsNothing() => _listsNothing = true;

    public void NamePeople() => _namesPeople = true;

    /// <summary>A yes that names no type.</summary>
    public void SayYes() => _saysYes = true;

    public void NeedStep3(bool needs) => _step3 = needs ? Step3Demand.BeforePetition : Step3Demand.None;

    /// <summary>A pass that is preferred is not asked of everybody.</summary>
    public void PreferStep3() => (_step3, PrefersStep3) = (Step3Demand.None, true);

    /// <summary>Whether Step 3 is said to be preferred for an H-1B.</summary>
    public bool PrefersStep3 { get; private set; }

    public void CitizensOnly(bool only)
    {
        (_refusesAll, _demandsCitizens) = (true, true);
        _citizensOnly = only || _citizensOnly == true ? true : null;
    }

    public VisaPolicy Policy()
    {
        var h1B = Of(VisaWord.H1B);
        var policy = new VisaPolicy(Of(VisaWord.J1), h1B, h1B == Sponsorship.Sponsored ? _step3 : Step3Demand.Unknown, Of(VisaWord.Other));
        // "Yes" under "Visa sponsorship" and "none" under "Visa type".
        if (_saysYes && !_demandsCitizens && policy is { J1: Sponsorship.NotSponsored, H1B: Sponsorship.NotSponsored, Other: not Sponsorship.Sponsored })
            return default;
        var takesNoVisa = policy is { J1: Sponsorship.NotSponsored, H1B: Sponsorship.NotSponsored, Other: Sponsorship.NotSponsored };
        return takesNoVisa ? policy with { UsCitizensOnly = _citizensOnly } : policy;
    }

    private Sponsorship Of(VisaWord type)
    {
        var own = _claims.Where(c => c.Type == type).ToList();
        if (own.Count == 0)
            return Unnamed(type);
        var says = own.Select(c => c.Says).Distinct().ToList();
        var isBare = own.TrueForAll(c => c.IsBare);
        return says is not [var one] || (one == Sponsorship.Sponsored && isBare && (_refusesAll || _isOpen)) ? Sponsorship.Unknown : one;
    }

    private Sponsorship Unnamed(VisaWord type)
    {
        if (_refusesAll || _refusesRest || _restricts)
            return _isOpen && !_restricts && !_refusesRest ? Sponsorship.Unknown : Sponsorship.NotSponsored;
        if (_affirmsAll && !_isOpen)
            return Sponsorship.Sponsored;
        return _listsNothing || AffirmsAny || (_namesPeople && !_isOpen && _claims.Count == 0) ? Sponsorship.NotListed : Sponsorship.Unknown;
    }
}
