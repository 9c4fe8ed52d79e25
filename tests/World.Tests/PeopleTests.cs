using System.Globalization;

namespace World.Tests;

/// <summary>People: the first screen names what is wrong, what to do this week, and the next deadline.</summary>
public sealed class PeopleTests
{
    [Fact]
    public void The_first_screen_says_what_is_wrong_what_to_do_and_by_when() => Worlds.Hold(world => world with { Rows = [] }, world =>
    {
        var answer = Library.Asked.Case(world);
        return answer["problems"] is not null ? [] : answer["firstScreen"] is { } screen ? Faults(world, answer, screen) : ["missing: there is no first screen"];
    });

    private static IEnumerable<string> Faults(World world, JsonNode answer, JsonNode screen)
    {
        var (causes, tasks) = (screen["causes"].Keys().ToList(), screen["tasks"].Keys().ToList());
        if (string.IsNullOrWhiteSpace(screen["headline"].Text()) || string.IsNullOrWhiteSpace(screen["advice"].Text()))
            yield return "headline: none";
        if (causes.Count > 3)
            yield return $"causes: {causes.Count} of them";
        if (tasks.Count is 0 or > 3)
            yield return $"tasks: {tasks.Count} of them";
        if (tasks.Exists(t => t.StartsWith("Grade", StringComparison.Ordinal) || t.Contains("Gantt", StringComparison.Ordinal)))
            yield return $"tasks: the library does “{tasks[0]}” itself";
        foreach (var (what, by) in screen["tasks"].Members().Where(t => t.Value.Day() < world.AsOf))
            yield return $"tasks: “{what}” by {by}, which is past";
        var weak = answer["rubric"]!["tiers"].Members().Where(t => t.Value.Text() == "concerning").Select(t => t.Key).ToList();
        // What went wrong is what was so when they applied, and years are the one thing that grows weak by itself.
        if (world.Applicant is { Cycle: { } cycle } applicant && applicant.YearsWhen(Calendar.Submission(cycle.Season), world.AsOf) < 6)
            weak.Remove("yearsSinceGraduation");
        if (weak.Count > 0 && world.Applicant is { HasBothExams: true, Cycle.Interviews: <= 2 } && Calendar.Running(world.AsOf) is null
            && !causes.Intersect(weak).Any())
            yield return $"causes: {string.Join(", ", causes)}, and {string.Join(", ", weak)} is concerning";
        if (weak.Contains("step2Ck") && causes.Contains("step2Ck") && world.Applicant.Step2 == Outcome.Passed
            && !screen["causes"]!["step2Ck"].Text().Contains(world.Applicant.Score.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal))
            yield return $"numbers: the score is not told: {screen["causes"]!["step2Ck"]}";
        if (screen["deadline"] is not { } next)
            yield return "deadline: none";
        else if (next["day"].Day() < world.AsOf || (int)next["daysLeft"]! != Period.DaysBetween(world.AsOf, next["day"].Day()))
            yield return $"deadline: {next["what"]}, {next["daysLeft"]} days left to {next["day"]}";
    }
}
