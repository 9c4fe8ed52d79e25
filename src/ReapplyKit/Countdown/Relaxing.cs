namespace ReapplyKit;

/// <summary>A template, season and decisions after ways out were taken.</summary>
internal sealed record Relaxing(CountdownTemplate Original, CountdownTemplate Template, Season Season, YearDecisions Decisions)
{
    // With weekends and evenings, five working days' worth fits where seven calendar days stood: two sevenths are gained.
    private const int DaysOfAWeek = 7;
    private const int DaysWithWeekends = 5;

    public static Relaxing Apply(CountdownTemplate template, ScheduleRequest request)
    {
        var relaxing = new Relaxing(template, template, request.Season, request.Decisions);
        foreach (var relaxation in request.Relaxations)
            relaxing = relaxing.Take(relaxation);
        return relaxing;
    }

    private Relaxing Take(Relaxation relaxation) => relaxation.Kind switch
    {
        RelaxationKind.Overlap => this with { Template = WithMilestones(m => Overlapping(m, relaxation.Milestones)) },
        RelaxationKind.WeekendHours =>
            this with { Template = WithMilestones(m => relaxation.Milestones.Contains(m.Id) ? Shortened(m) : m) },
        RelaxationKind.MoveStep3 => this with { Decisions = Decisions with { Step3 = false } },
        RelaxationKind.DropOptional when WithWhatNeedsThem(relaxation.Milestones) is var dropped =>
            this with { Template = WithMilestones(m => dropped.Contains(m.Id) ? null : WithoutWaitingFor(m, dropped)) },
        _ => this with { Season = Template.Seasons.For(Season.Year + 1) },
    };

    private CountdownTemplate WithMilestones(Func<Milestone, Milestone?> change) =>
        new(Template.Milestones.Select(change).OfType<Milestone>().ToValueList(), Template.Guidance, Template.AuditChecks,
            Template.Corrections, Template.Seasons, Template.Emphasis);

    // A milestone may start when half of a long one before it is done. Counted from the text's own lag, so that taking it twice gains
    // nothing more.
    private Milestone Overlapping(Milestone milestone, ValueList<MilestoneId> longOnes)
    {
        if (!longOnes.Contains(milestone.Id))
            return milestone;
        var asWritten = Original.Find(milestone.Id)!.After;
        return milestone with
        {
            After = milestone.After.Select(p => longOnes.Contains(p.Milestone) && !p.FromStart ? p with { LagDays = Overlapped(p) } : p).ToValueList(),
        };

        int Overlapped(Prerequisite p) =>
            (asWritten.FirstOrDefault(w => w.Milestone == p.Milestone) ?? p).LagDays - Template.Find(p.Milestone)!.MinDays / 2;
    }

    private Milestone Shortened(Milestone milestone) =>
        milestone with { MinDays = (Original.Find(milestone.Id)!.MinDays * DaysWithWeekends + DaysOfAWeek - 1) / DaysOfAWeek };

    // What is pointless without a dropped milestone is dropped with it: a letter with its rotation.
    private HashSet<MilestoneId> WithWhatNeedsThem(ValueList<MilestoneId> dropped)
    {
        HashSet<MilestoneId> all = [.. dropped];
        while (Template.Milestones.FirstOrDefault(m => !all.Contains(m.Id) && m.Needs.Any(all.Contains)) is { } needing)
            all.Add(needing.Id);
        return all;
    }

    // When a milestone is dropped, its successors inherit its prerequisites; so do those of several dropped in a row.
    private Milestone WithoutWaitingFor(Milestone milestone, HashSet<MilestoneId> dropped)
    {
        return milestone with
        {
            After = milestone.After.SelectMany(Through)
                .GroupBy(p => p.Milestone)
                .Select(same => same.MaxBy(p => p.LagDays)!)
                .ToValueList(),
        };

        IEnumerable<Prerequisite> Through(Prerequisite p) =>
            dropped.Contains(p.Milestone) ? Template.Find(p.Milestone)!.After.SelectMany(Through).Select(FromEnd) : [p];

        static Prerequisite FromEnd(Prerequisite p) => p.FromStart ? new Prerequisite(p.Milestone, 0) : p;
    }
}
