using System.Text;
using Ardalis.GuardClauses;
using static System.FormattableString;

namespace ReapplyKit;

/// <summary>
/// What the calendar means for a plan, in plain sentences: the season that is running, the one planned for, what has changed since the last
/// cycle, and what waits. In invariant culture with line feeds, for terminals and letters.
/// </summary>
public static class SeasonText
{
    /// <summary>Says it.</summary>
    /// <param name="plan">The plan.</param>
    /// <returns>The sentences, one a line.</returns>
    public static string Of(ReapplicationPlan plan)
    {
        Guard.Against.Null(plan);
        var text = new StringBuilder();
        foreach (var sentence in Sentences(plan))
            text.Append(sentence).Append('\n');
        return text.ToString();
    }

    internal static IEnumerable<string> Sentences(ReapplicationPlan plan)
    {
        if (plan.Brief.Situation == BriefSituation.Matched)
        {
            yield return $"{plan.Brief.Headline} {plan.Brief.Advice}";
            yield break;
        }
        foreach (var bar in plan.Bars.AsEnumerable())
            yield return $"{bar.Sentence(plan.AsOf)} {bar.WayOut}";
        if (!plan.HasDays)
        {
            yield return "Nothing is planned before that is settled.";
            yield break;
        }
        if (plan.IsH1BClosed)
            yield return $"{BriefWords.H1BClosed} {BriefWords.H1BWayOut}";
        if (plan.Running is { } running)
        {
            yield return $"The {Year(running.Season)} season is running: {Phase(running)}.";
            if (running.Schedule is { } own)
            {
                foreach (var dated in own.Milestones.AsEnumerable())
                    yield return $"  {Days(dated)}: {dated.Milestone.Title}{Due(dated)}";
                yield return own.WindowsFrom < plan.Schedule.WindowsFrom
                    ? $"Beside it, in case you do not match, the rebuild for the {Year(plan.Season)} Match begins on {Day(plan.Schedule.WindowsFrom)}."
                    : $"Beside it stands the rebuild for the {Year(plan.Season)} Match, in case you do not match.";
            }
            else if (running.Exit is not null)
            {
                yield return $"{plan.Brief.Headline} {plan.Brief.Advice}";
            }
            else if (running.CanStillApply && running.Season.Year != plan.Season.Year)
            {
                yield return $"An application to the {Year(running.Season)} Match could still be sent, at a price: programs set their own deadlines. "
                    + $"{BriefTelling.SinceReview(running.Season, plan.AsOf)}, so those that know you come first. "
                    + $"Name the season {Year(running.Season)} in the case to plan for it.";
            }
        }
        yield return plan.Bars.IsEmpty ? Planned(plan)
            : Invariant($"The days below are those of the {plan.Season.Year} Match, should that change; the exam is not among them.");
        if (plan.SubmitOrWait is { } choice && plan.Schedule.Depth >= PlanDepth.Core)
            yield return choice.Sentence;
        if (plan.SecondChoice is { } second)
            yield return $"The {Year(second)} Match could be entered before all exam results are there: they would come after "
                + $"{Day(second.ReviewDay)}, when programs begin to review, and most will not wait for them.";
        if (plan.Schedule.NotThisSeason is { IsEmpty: false } waits)
            yield return Invariant($"{waits.Count} things wait for the season after, each with the day on which its turn comes.");
    }

    private static string Planned(ReapplicationPlan plan)
    {
        var (season, days) = (plan.Season, Period.DaysBetween(plan.AsOf, plan.Season.SubmissionDay));
        var work = plan.Case is { AppliedBefore: false, Cycle: null } ? "preparation" : "rebuild";
        var depth = plan.Schedule.Depth switch
        {
            PlanDepth.Full or PlanDepth.Pressed when plan.Schedule.OverfullWeeks is { IsEmpty: false } weeks =>
                Invariant($"there are days enough for the whole {work}, but more work than your {weeks[0].Limit} hours in {Counted(weeks.Count)}"),
            PlanDepth.Full => $"there is time for the whole {work}",
            PlanDepth.Pressed => $"the whole {work} fits, pressed together",
            PlanDepth.Core => "there is time for what an application cannot go without, and for some of the rest",
            _ => plan.AsOf < season.ReviewDay
                ? $"applications are being taken, and all sent before {Day(season.ReviewDay)} carry one date: submit, then what follows"
                : "programs review already: submit today to those that still take applications, then what follows",
        };
        return days > 0
            ? Invariant($"Planned for the {season.Year} Match, {days} days before applications open: {depth}.")
            : $"Planned for the {Year(season)} Match: {depth}.";
    }

    private static string Counted(int weeks) => weeks == 1 ? "one week" : Invariant($"{weeks} weeks");

    private static string Phase(RunningSeason running) => running.Phase switch
    {
        SeasonPhase.Interviews => $"programs review and interview until {Day(running.Season[SeasonEvent.RankingOpens].Date)}",
        SeasonPhase.Ranking => $"rank lists are open until {Day(running.Season[SeasonEvent.RankListDeadline].Date)}, 21:00 Eastern",
        SeasonPhase.Waiting => $"rank lists are closed, and results come on {Day(running.Season[SeasonEvent.MatchWeekBegins].Date)}, 10:00 Eastern",
        SeasonPhase.MatchWeek => $"it is Match Week, and SOAP ends on {Day(running.Season[SeasonEvent.SoapEnds].Date)}, 21:00 Eastern",
        _ => "it is Match Day",
    };

    private static string Due(ScheduledMilestone dated) => dated.AtLatest is { } last ? $" (by {Day(last)} at the latest)" : "";

    private static string Days(ScheduledMilestone m) => m.Start == m.Finish ? Day(m.Start) : $"{Day(m.Start)} to {Day(m.Finish)}";

    private static string Day(LocalDate day) => DayText.WithWeekday(day);

    private static string Year(Season season) => Invariant($"{season.Year}");
}
