namespace ReapplyKit;

/// <summary>Allocates one season's signals: specialty by specialty, down the order of the pack, until none is left.</summary>
internal sealed class SignalAllocation(SignalRules rules, Season season)
{
    private readonly List<SignalChoice> _choices = [];
    private readonly List<UnsignalledProgram> _notSignalled = [];
    private readonly List<UnusedSignals> _unused = [];
    private readonly List<string> _unknownSpecialties = [];

    public SignalPlan Allocate(ProgramList list)
    {
        var specialties = list.Programs.Select(p => p.Assessment)
            .GroupBy(a => a.Program.Specialty, rules.Specialties.ByName)
            .OrderBy(g => g.Key, StringComparer.OrdinalIgnoreCase)
            .ToList();
        foreach (var specialty in specialties)
            Allocate(specialty.Key, specialty);
        return new SignalPlan
        {
            Pack = rules.Pack,
            Season = season.Year,
            Choices = _choices.ToValueList(),
            NotSignalled = _notSignalled.ToValueList(),
            Unused = _unused.ToValueList(),
            UnknownSpecialties = _unknownSpecialties.ToValueList(),
            Limits = Limits(specialties.Select(s => s.Key).OfType<string>()),
        };
    }

    private ValueList<RuleId> Limits(IEnumerable<string> specialties) =>
    [
        rules.Unmoved,
        rules.HomeAndAway,
        .. new[] { rules.NotHomeOrAway, rules.PerInstitution }.Where(rule => specialties.Any(s => rule.Holds(s, rules.Specialties)))
            .Select(rule => rule.Rule),
    ];

    private void Allocate(string? specialty, IEnumerable<ProgramAssessment> programs)
    {
        if (specialty is not null && rules.Allowance(specialty, season) is { } allowance)
        {
            Send(allowance, programs.Select(p => new SignalCandidate(rules, p)).OrderBy(c => c.Place));
            return;
        }
        if (specialty is not null)
            _unknownSpecialties.Add(specialty);
        var reason = specialty is null ? UnsignalledReason.SpecialtyNotStated : UnsignalledReason.AllowanceUnknown;
        _notSignalled.AddRange(programs.Select(p => new UnsignalledProgram(p, reason, rules.Unknown)));
    }

    private void Send(SignalAllowance allowance, IEnumerable<SignalCandidate> candidates)
    {
        var signals = new Queue<SignalTier>(Enum.GetValues<SignalTier>().SelectMany(tier => Enumerable.Repeat(tier, allowance[tier])));
        var institutions = new HashSet<string>(StringComparer.Ordinal);
        foreach (var candidate in candidates)
        {
            // A program without a code is an institution of its own.
            var institution = rules.PerInstitution.Holds(allowance.Specialty, rules.Specialties)
                ? candidate.Assessment.Program.Code?.Institution : null;
            if (candidate.IsVisaNotListed)
                Leave(candidate, UnsignalledReason.VisaNotListed, rules.VisaNotListed);
            else if (candidate.Row is not { } row)
                Leave(candidate, UnsignalledReason.Red, rules.NeverRed);
            else if (rules.NotHomeOrAway.Holds(allowance.Specialty, rules.Specialties) && candidate.HasTie(ConnectionKind.Usce))
                Leave(candidate, UnsignalledReason.HomeOrAway, rules.NotHomeOrAway.Rule);
            else if (institution is not null && institutions.Contains(institution))
                Leave(candidate, UnsignalledReason.SharesInstitution, rules.PerInstitution.Rule);
            else if (!signals.TryDequeue(out var tier))
                Leave(candidate, UnsignalledReason.NoneLeft, row.Rule);
            else
            {
                _choices.Add(new SignalChoice(candidate.Assessment, tier, row.Rule, candidate.Reason));
                if (institution is not null)
                    institutions.Add(institution);
            }
        }
        _unused.AddRange(signals.GroupBy(tier => tier).Select(left => new UnusedSignals(allowance.Specialty, left.Key, left.Count())));
    }

    private void Leave(SignalCandidate candidate, UnsignalledReason reason, RuleId rule) =>
        _notSignalled.Add(new UnsignalledProgram(candidate.Assessment, reason, rule));
}
