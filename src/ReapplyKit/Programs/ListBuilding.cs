namespace ReapplyKit;

/// <summary>
/// Builds a list: overrides first, then for each specialty seats by the mix, filled from the best down with the red cap kept, then
/// stand-ins where a setting runs short.
/// </summary>
internal sealed class ListBuilding(ProgramRules rules, ListTarget target)
{
    private readonly List<ListedProgram> _listed = [];
    private readonly List<LeftOutProgram> _leftOut = [];
    private readonly List<ListShortfall> _shortfalls = [];
    private List<ProgramAssessment> _candidates = [];
    private int _redsLeft = target.RedCap;

    public ProgramList Build(IEnumerable<ProgramAssessment> assessments)
    {
        _candidates = [.. ProgramOrder.Of(assessments, a => a).Where(a => !IsDecided(a))];
        if (target.PerSpecialty.IsEmpty)
            Seat(null, target.Total);
        foreach (var seats in target.PerSpecialty)
            Seat(seats.Specialty, seats.Seats);
        foreach (var rest in _candidates)
            _leftOut.Add(new LeftOutProgram(rest, _listed.Count < target.Seats ? LeftOutReason.RedCap : LeftOutReason.ListFull));
        return new ProgramList
        {
            Pack = rules.Pack,
            Target = target,
            Programs = ProgramOrder.Of(_listed, l => l.Assessment).ToValueList(),
            LeftOut = ProgramOrder.Of(_leftOut, l => l.Assessment).ToValueList(),
            Shortfalls = _shortfalls.Select(WithRemedies).ToValueList(),
        };
    }

    /// <summary>Whether a decision, a strict requirement or a wish settles a program before any seat is given.</summary>
    private bool IsDecided(ProgramAssessment assessment)
    {
        var @override = target.Overrides.FirstOrDefault(o => o.Program == assessment.Program.Key);
        if (@override is { Includes: true })
            _listed.Add(new ListedProgram(assessment, assessment.Program.Setting, @override));
        else if (@override is not null)
            _leftOut.Add(new LeftOutProgram(assessment, LeftOutReason.Overridden, @override));
        else if (!target.Wants(assessment.Program))
            _leftOut.Add(new LeftOutProgram(assessment, LeftOutReason.NotWanted));
        else if (assessment.Label == ProgramLabel.Excluded)
            _leftOut.Add(new LeftOutProgram(assessment, LeftOutReason.Excluded));
        else
            return false;
        _redsLeft -= @override is { Includes: true } && assessment.Label == ProgramLabel.Red ? 1 : 0;
        return true;
    }

    private void Seat(string? specialty, int total)
    {
        var taken = _listed.Where(l => l.Override is not null && IsOf(l.Assessment, specialty)).GroupBy(l => l.Seat)
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
        var kept = new List<ProgramAssessment>(_candidates.Count);
        var found = 0;
        foreach (var candidate in _candidates)
        {
            var isRed = candidate.Label == ProgramLabel.Red;
            if (found >= wanted || !fits(candidate) || !IsOf(candidate, specialty) || (isRed && _redsLeft <= 0))
            {
                kept.Add(candidate);
                continue;
            }
            _redsLeft -= isRed ? 1 : 0;
            _listed.Add(new ListedProgram(candidate, seat));
            found++;
        }
        _candidates = kept;
        return found;
    }

    private ListShortfall WithRemedies(ListShortfall shortfall) => shortfall with
    {
        WouldFill = _leftOut
            .Where(l => l.Assessment.Program.Setting == shortfall.Setting && IsOf(l.Assessment, shortfall.Specialty))
            .GroupBy(l => l.Reason)
            .OrderBy(g => g.Key)
            .Select(g => new ShortfallRemedy(g.Key, g.Count()))
            .ToValueList(),
    };

    private static bool IsOf(ProgramAssessment assessment, string? specialty) =>
        specialty is null || string.Equals(assessment.Program.Specialty, specialty, StringComparison.OrdinalIgnoreCase);
}
