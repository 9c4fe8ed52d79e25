using System.Text.RegularExpressions;
using NodaTime;
using OneOf;
using ReapplyKit;

namespace Advisor;

/// <summary>Reads what is done: a milestone by its id, its title or the words of a screen, with the day where one is given.</summary>
internal static partial class DoneOption
{
    private const string Where = "--done";
    private const string Undecided = "is not marked but decided; state it in your case under decisions, and run again";

    /// <summary>Reads it as progress, and what of it is none; where nothing is, only that.</summary>
    /// <param name="request">What the command line asked for.</param>
    /// <param name="case">The case, for the words that a screen has for it.</param>
    /// <param name="rules">The pack that knows the milestones.</param>
    public static OneOf<(Progress Done, ValueList<Problem> LeftOut), ValueList<Problem>> Read(Request request, ReapplicationCase @case, RulePack rules)
    {
        var screens = new Lazy<List<BriefTask>>(() => [.. Tasks(@case, rules, request.AsOf), .. @case.PlanSoFar is { } before ? Tasks(@case, rules, before.AsOf) : []]);
        var (progress, problems) = (Progress.None, new List<Problem>());
        foreach (var text in request.Done)
        {
            var match = Form().Match(text);
            var day = match.Groups["day"].Success ? DayOption.Read(match.Groups["day"].Value) : request.AsOf;
            if (day is not { } known || known > request.AsOf)
                problems.Add(new Problem(Where, text, $"names no day up to {request.AsOf:uuuu-MM-dd}, on which it is judged; an exam that is booked is stated in the case, as pending on its day"));
            else
                Find(match.Groups["what"].Value, screens, @case.Decisions, rules).Switch(
                    milestone => progress = progress.With(MilestoneProgress.Done(milestone, known)),
                    why => problems.Add(new Problem(Where, text, why)));
        }
        return problems.Count > 0 && progress.Milestones.IsEmpty ? problems.ToValueList() : (progress, problems.ToValueList());
    }

    private static OneOf<MilestoneId, string> Find(string what, Lazy<List<BriefTask>> screens, YearDecisions decided, RulePack rules)
    {
        var found = rules.Countdown.Find(what);
        if (found.TryPickT0(out var milestone, out var none))
            return milestone.Decides is { } gate && !decided.IsDecided(gate) ? Undecided : milestone.Id;
        if (screens.Value.Find(t => t.What.Equals(what, StringComparison.OrdinalIgnoreCase)) is not { } task)
            return none + "; --ids prints the names that are taken";
        if (task.What.StartsWith("Decide ", StringComparison.Ordinal))
            return Undecided;
        return task.Milestone is { } id ? id : "is no milestone of the plan, and nothing waits for it: leave it out; what it asks you to add belongs in your case";
    }

    private static ValueList<BriefTask> Tasks(ReapplicationCase @case, RulePack rules, LocalDate day) =>
        ReapplyPlanner.Plan(rules, @case, day).Match(plan => plan.Brief.Tasks, _ => []);

    // "1. Sit Step 3 (by Sun 10 Jan 2027)" as a screen shows it, and "exam.step3.sit=2027-01-10".
    [GeneratedRegex(@"^\s*(?:[0-9]\.\s+)?(?<what>.*?)(?:\s*\((?:by [^()]*|today|due now)\))?(?:\s*=\s*(?<day>[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}))?\s*$", RegexOptions.Singleline)]
    private static partial Regex Form();
}
