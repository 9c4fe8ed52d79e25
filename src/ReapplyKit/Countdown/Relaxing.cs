namespace ReapplyKit;

/// <summary>A template, season and decisions after ways out were taken.</summary>
internal sealed record Relaxing(CountdownTemplate Template, Season Season, YearDecisions Decisions)
{
    // With weekends and evenings, five working days' worth fits where seven calendar days stood: two sevenths are gained.
    private const int DaysOfAWeek = 7;
    private const int DaysWithWeekends = 5;

    public static Relaxing Apply(CountdownTemplate template, ScheduleRequest request)
    {
        var relaxing = new Relaxing(template, request.Season, request.Decisions);
        foreach (var relaxation in request.Relaxations)
            relaxing = relaxing.Take(relaxation);
        return relaxing;
    }

    private Relaxing Take(Relaxation relaxation) => relaxation.Kind switch
    {
        RelaxationKind.Overlap => this with { Template = WithMilestones(m => Overlapping(m, relaxation.Milestones)) },
        RelaxationKind.WeekendHours => this with { Template = WithMilestones(m => relaxation.Milestones.Contains(m.Id) ? Shortened(m) : m) },
        RelaxationKind.MoveStep3 => this with { Decisions = Decisions with { Step3 = false } },
        RelaxationKind.DropOptional => this with { Template = WithMilestones(m => relaxation.Milestones.Contains(m.Id) ? null : WithoutWaitingFor(m, relaxation.Milestones)) },
        _ => this with { Season = Template.Seasons.For(Season.Year + 1) },
    };

    private CountdownTemplate WithMilestones(Func<Milestone, Milestone?> change) =>
        new(Template.Milestones.Select(change).OfType<Milestone>().ToValueList(), Template.Guidance, Template.AuditChecks, Template.Corrections, Template.Seasons);

    // A milestone may start when half of a long one before it is done.
    private Milestone Overlapping(Milestone milestone, ValueList<MilestoneId> longOnes)
    {
        var milestones = Template.Milestones;
        return milestone with
        {
            After = milestone.After.Select(p => longOnes.Contains(p.Milestone) && longOnes.Contains(milestone.Id)
                ? p with { LagDays = p.LagDays - milestones.First(m => m.Id == p.Milestone).MinDays / 2 }
                : p).ToValueList(),
        };
    }

    private static Milestone Shortened(Milestone milestone) =>
        milestone with { MinDays = (milestone.MinDays * DaysWithWeekends + DaysOfAWeek - 1) / DaysOfAWeek };

    // Whoever waited for dropped work waits for what that work waited for.
    private Milestone WithoutWaitingFor(Milestone milestone, ValueList<MilestoneId> dropped)
    {
        var milestones = Template.Milestones;
        return milestone with
        {
            After = milestone.After.SelectMany(p => dropped.Contains(p.Milestone)
                ? milestones.First(m => m.Id == p.Milestone).After.Where(before => !dropped.Contains(before.Milestone))
                : [p]).DistinctBy(p => p.Milestone).ToValueList(),
        };
    }
}
