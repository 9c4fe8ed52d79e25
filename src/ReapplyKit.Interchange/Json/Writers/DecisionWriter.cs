using static ReapplyKit.Interchange.DocumentValues;

namespace ReapplyKit.Interchange;

/// <summary>Writes what bears on the decisions of the year: outside opinions, Step 3 and the main activity.</summary>
internal sealed class DecisionWriter(RuleWriter rules)
{
    public OpinionsDocument Opinions(OpinionVerdict opinions) => new(
        opinions.Unrealistic,
        Words.Of(opinions.Choice),
        rules.Rule(opinions.Rule),
        opinions.Alternatives.Select(a => new AlternativeSpecialtyDocument(a.Specialty, a.Note, rules.Rule(a.Rule))),
        opinions.MissingVoices.Select(Words.Of),
        rules.Checks(opinions.Checks),
        opinions.ClearYes.Select(c => new ClearYesDocument(Words.Of(c.Adviser), c.Text)),
        new AnswerCountDocument(opinions.WouldInterview.Yes, opinions.WouldInterview.No, opinions.WouldInterview.Unanswered),
        opinions.Notes.Select(n => rules.Cited(n.Value, n.Rule)));

    public Step3Document Step3(Step3Advice advice) => new(
        Words.Of(advice.Recommendation), advice.Value, rules.Rule(advice.Rule), advice.Reasons.Select(r => rules.Cited(r.Value, r.Rule)));

    public ExamDocument Exam(OneOf<ExamPlan, ExamObstacles> exam) => exam.Match(
        plan => new ExamDocument(Plan(plan), null),
        obstacles => new ExamDocument(null, obstacles.Obstacles.Select(Obstacle)));

    public ActivityDocument Activity(ActivityConsequences activity) => new(
        Word(activity.Activity),
        rules.Rule(activity.Rule),
        Word(activity.Carries),
        activity.Adds.Select(Text),
        activity.Drops.Select(Text),
        activity.Hours.Select(h => new ActivityHoursDocument(Words.Of(h.Kind), h.Hours, h.IsCarried)),
        rules.Checks(activity.Checks));

    private ExamPlanDocument Plan(ExamPlan plan) => new(
        plan.AttemptsLeft,
        Days(plan.Registration),
        Days(plan.Study),
        plan.StudyWeeks,
        plan.WeeklyHours,
        plan.QuestionsPerWeek,
        plan.BankFinishedBy,
        plan.PracticeDays,
        plan.ExamDay,
        plan.ResultExpected,
        plan.ResultLatest,
        plan.IsInsideApplicationSeason,
        plan.Notes.Select(n => new ExamNoteDocument(Words.Of(n.Kind), n.Value, rules.Rule(n.Rule))));

    private ExamObstacleDocument Obstacle(ExamObstacle o) => new(
        Words.Of(o.Kind), o.Value, o.Threshold, rules.Rule(o.Rule), o.Missing, o.NotBefore, o.NeededDays, o.AvailableDays);
}
