namespace ReapplyKit;

/// <summary>
/// Builds a list: overrides first, then for each specialty seats by the mix, filled from the best down with the red cap kept, then
/// stand-ins where a setting runs short.
/// </summary>
internal sealed class ListBuilding(ProgramRules rules, ListTarget target)
{
    private readonly List<(int Place, ListedProgram Program)> _listed = [];
    private readonly List<(int Place, LeftOutProgram Program)> _leftOut = [];
    private readonly List<ListShortfall> _shortfalls = [];
    private readonly Dictionary<string, ListOverride> _overrides = OverridesOf(target);
    private RankedProgram[] _ranked = [];
    private List<int> _candidates = [];
    private int _redsLeft = target.RedCap;

    public ProgramList Build(IEnumerable<ProgramAssessment> assessments)
    {
        _ranked = ProgramOrder.Rank(assessments);
        _candidates = new List<int>(_ranked.Length);
        for (var place = 0; place < _ranked.Length; place++)
        {
            if (!IsDecided(place))
                _candidates.Add(place);
        }
        if (target.PerSpecialty.IsEmpty)
            Seat(null, target.Total);
        foreach (var seats in target.PerSpecialty)
            Seat(seats.Specialty, seats.Seats);
        foreach (var place in _candidates)
        {
            var isCapped = _listed.Count < target.Seats && Label(place) == ProgramLabel.Red;
            Leave(place, isCapped ? LeftOutReason.RedCap : LeftOutReason.ListFull);
        }
        _listed.Sort(static (a, b) => a.Place.CompareTo(b.Place));
        _leftOut.Sort(static (a, b) => a.Place.CompareTo(b.Place));
        return new ProgramList
        {
            Pack = rules.Pack,
            Target = target,
            Programs = _listed.Select(l => l.Program).ToValueList(),
            LeftOut = _leftOut.Select(l => l.Program).ToValueList(),
            Shortfalls = _shortfalls.Select(WithRemedies).ToValueList(),
            Notes = new ListNotes(rules, target).Of(_ranked, _listed.Select(l => l.Place).ToList(), _leftOut.Select(l => l.Program)),
        };
    }

    private static Dictionary<string, ListOverride> OverridesOf(ListTarget target)
    {
        var overrides = new Dictionary<string, ListOverride>(StringComparer.OrdinalIgnoreCase);
        foreach (var one in target.Overrides)
            overrides.TryAdd(one.Program, one);
        return overrides;
    }

    /// <summary>Whether a decision, a strict requirement or a wish settles a program before any seat is given.</summary>
    private bool IsDecided(int place)
    {
        var assessment = _ranked[place].Assessment;
        var @override = OverrideOf(assessment.Program);
        if (@override is { Includes: true })
        {
            _listed.Add((place, new ListedProgram(assessment, assessment.Program.Setting, @override)));
            _redsLeft -= Label(place) == ProgramLabel.Red ? 1 : 0;
        }
        else if (@override is not null)
            Leave(place, LeftOutReason.Overridden, @override);
        else if (target.WhyNot(assessment.Program, rules.Specialties) is { } reason)
            Leave(place, reason);
        else if (Label(place) == ProgramLabel.Excluded)
            Leave(place, LeftOutReason.Excluded);
        else
            return false;
        return true;
    }

    private ListOverride? OverrideOf(ResidencyProgram program) => _overrides.Count == 0 ? null
        : program.Names.Select(name => _overrides.GetValueOrDefault(name)).FirstOrDefault(o => o is not null);

    private ProgramLabel Label(int place) => _ranked[place].Assessment.ListLabel;

    private void Leave(int place, LeftOutReason reason, ListOverride? @override = null) =>
        _leftOut.Add((place, new LeftOutProgram(_ranked[place].Assessment, reason, @override)));

    private void Seat(string? specialty, int total)
    {
        var taken = _listed.Select(l => l.Program).Where(l => l.Override is not null && IsOf(l.Assessment, specialty)).GroupBy(l => l.Seat)
            .ToDictionary(g => g.Key, g => g.Count());
        var elsewhere = taken.GetValueOrDefault(ProgramSetting.Unknown);
        var (academic, teaching, community) = rules.Mix.Of(Math.Max(0, total - elsewhere));
        var seats = new[]
        {
            (ProgramSetting.Academic, academic), (ProgramSetting.CommunityTeaching, teaching), (ProgramSetting.Community, community),
        };
        var found = seats.Select(s => taken.GetValueOrDefault(s.Item1) + Fill(s.Item1, s.Item2 - taken.GetValueOrDefault(s.Item1),
            specialty, a => a.Program.Setting == s.Item1)).ToArray();
        for (var i = 0; i < seats.Length; i++)
        {
            var (setting, wanted) = seats[i];
            if (found[i] < wanted)
            {
                var standIns = Fill(setting, wanted - found[i], specialty, _ => true);
                _shortfalls.Add(new ListShortfall
                {
                    Specialty = specialty,
                    Setting = setting,
                    Wanted = wanted,
                    Found = found[i],
                    StandIns = standIns,
                });
            }
        }
    }

    private int Fill(ProgramSetting seat, int wanted, string? specialty, Func<ProgramAssessment, bool> fits)
    {
        if (wanted <= 0)
            return 0;
        var kept = new List<int>(_candidates.Count);
        var found = 0;
        foreach (var place in _candidates)
        {
            var candidate = _ranked[place].Assessment;
            var isRed = candidate.ListLabel == ProgramLabel.Red;
            if (found >= wanted || !fits(candidate) || !IsOf(candidate, specialty) || (isRed && _redsLeft <= 0))
            {
                kept.Add(place);
                continue;
            }
            _redsLeft -= isRed ? 1 : 0;
            _listed.Add((place, new ListedProgram(candidate, seat)));
            found++;
        }
        _candidates = kept;
        return found;
    }

    private ListShortfall WithRemedies(ListShortfall shortfall) => shortfall with
    {
        WouldFill = _leftOut.Select(l => l.Program)
            .Where(l => l.Assessment.Program.Setting == shortfall.Setting && IsOf(l.Assessment, shortfall.Specialty))
            .GroupBy(l => l.Reason)
            .OrderBy(g => g.Key)
            .Select(g => new ShortfallRemedy(g.Key, g.Count()))
            .ToValueList(),
    };

    private bool IsOf(ProgramAssessment assessment, string? specialty) =>
        specialty is null || (assessment.Program.Specialty is { } stated && rules.Specialties.AreSame(stated, specialty));
}
