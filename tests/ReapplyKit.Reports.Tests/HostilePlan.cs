namespace ReapplyKit.Reports.Tests;

/// <summary>A plan that holds a text wherever one from outside can stand.</summary>
internal static class HostilePlan
{
    public static ReapplicationPlan Of(string text)
    {
        var plan = Plans.One;
        return plan with
        {
            Report = plan.Report with
            {
                Findings = plan.Report.Findings
                    .Select(f => f with { Value = text, Threshold = text, Missing = [text], Notes = [text] }).ToValueList(),
            },
            Weaknesses = plan.Weaknesses.Select(w => w with { Value = text }).ToValueList(),
            Opinions = plan.Opinions! with
            {
                Heard = [new OutsideOpinion { ClearYes = text }],
                Alternatives = [new AlternativeSpecialty(text, text, plan.Opinions.Rule)],
            },
            Research = plan.Research!.Value.Select(r => r with { Project = r.Project with { Title = text } }).ToValueList(),
            Schedule = ScheduleOf(text),
            List = plan.List! with
            {
                Programs = plan.List.Programs.Take(4).Select((p, i) => i < 2 ? Named(p, text) : p).ToValueList(),
            },
            Proof = plan.Proof! with { Story = new StoryFacts([new StoryFact(text, plan.Opinions.Rule)], [], []) },
        };
    }

    public static Schedule ScheduleOf(string text) => Plans.Schedule with
    {
        Milestones = Plans.Schedule.Milestones
            .Select((m, i) => i < 3 ? m with { Milestone = m.Milestone with { Title = text } } : m).ToValueList(),
    };

    private static ListedProgram Named(ListedProgram listed, string text) => listed with
    {
        Assessment = listed.Assessment with
        {
            Program = listed.Assessment.Program with { Name = text, City = text, State = text, Specialty = text },
        },
    };
}
