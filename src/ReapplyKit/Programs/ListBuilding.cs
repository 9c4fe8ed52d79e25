namespace ReapplyKit;

/// <summary>Builds a list: seats by the mix, filled from the best down, the red cap kept, stand-ins where a setting runs short.</summary>
internal sealed class ListBuilding(ProgramRules rules, ListTarget target)
{
    private readonly List<ListedProgram> _listed = [];
    private readonly List<LeftOutProgram> _leftOut = [];
    private int _redsLeft = target.RedCap;

    public ProgramList Build(IEnumerable<ProgramAssessment> assessments)
    {
        var candidates = new List<ProgramAssessment>();
        foreach (var assessment in InOrder(assessments))
        {
            if (!target.Wants(assessment.Program))
                _leftOut.Add(new LeftOutProgram(assessment, LeftOutReason.NotWanted));
            else if (assessment.Label == ProgramLabel.Excluded)
                _leftOut.Add(new LeftOutProgram(assessment, LeftOutReason.Excluded));
            else
                candidates.Add(assessment);
        }
        var (academic, teaching, community) = rules.Mix.Of(target.Total);
        var seats = new[] { (ProgramSetting.Academic, academic), (ProgramSetting.CommunityTeaching, teaching), (ProgramSetting.Community, community) };
        var filled = seats.Select(seat => Fill(seat.Item1, seat.Item2, candidates, a => a.Program.Setting == seat.Item1)).ToArray();
        var shortfalls = new List<ListShortfall>();
        for (var i = 0; i < seats.Length; i++)
        {
            var (setting, wanted) = seats[i];
            if (filled[i] < wanted)
                shortfalls.Add(new ListShortfall(setting, wanted, filled[i], StandIns: Fill(setting, wanted - filled[i], candidates, _ => true)));
        }
        foreach (var rest in candidates)
            _leftOut.Add(new LeftOutProgram(rest, _listed.Count < target.Total ? LeftOutReason.RedCap : LeftOutReason.ListFull));
        return new ProgramList
        {
            Pack = rules.Pack,
            Target = target,
            Programs = InOrder(_listed, l => l.Assessment).ToValueList(),
            LeftOut = InOrder(_leftOut, l => l.Assessment).ToValueList(),
            Shortfalls = shortfalls.ToValueList(),
        };
    }

    private int Fill(ProgramSetting seat, int wanted, List<ProgramAssessment> candidates, Func<ProgramAssessment, bool> fits)
    {
        var found = 0;
        for (var i = 0; i < candidates.Count && found < wanted;)
        {
            var isRed = candidates[i].Label == ProgramLabel.Red;
            if (!fits(candidates[i]) || (isRed && _redsLeft == 0))
            {
                i++;
                continue;
            }
            _redsLeft -= isRed ? 1 : 0;
            _listed.Add(new ListedProgram(candidates[i], seat));
            candidates.RemoveAt(i);
            found++;
        }
        return found;
    }

    private static IEnumerable<ProgramAssessment> InOrder(IEnumerable<ProgramAssessment> assessments) => InOrder(assessments, a => a);

    // Key and content last, so that the order never depends on the order of the input.
    private static IOrderedEnumerable<T> InOrder<T>(IEnumerable<T> items, Func<T, ProgramAssessment> of) => items
        .OrderBy(i => of(i).Label)
        .ThenBy(i => of(i).LiftedBy is null)
        .ThenByDescending(i => of(i).Program.ImgPresence.Percent ?? -1)
        .ThenBy(i => of(i).Program.Key, StringComparer.Ordinal)
        .ThenBy(i => of(i).Program.ToString(), StringComparer.Ordinal);
}
