namespace World.Tests;

/// <summary>Verdicts against reality: what is not known is not praised, and a cause explains something.</summary>
public sealed class VerdictTests
{
    [Fact]
    public void A_verdict_on_the_whole_file_says_no_more_than_is_known() => Worlds.Hold(Alone, world =>
    {
        var rubric = Library.Asked.Case(world)["rubric"];
        var tiers = rubric?["tiers"].Members().Select(t => t.Value.Text()).ToList() ?? [];
        var known = tiers.Where(t => t != "unknown").ToList();
        var right = known.Contains("concerning") ? "concerning" : known.Contains("borderline") ? "borderline"
            : known.Count >= 4 && world.Applicant.HasBothExams ? "competitive" : "unknown";
        return rubric is null || rubric["overall"].Text() == right ? []
            : [$"overall: {rubric["overall"]} where the five are {string.Join(", ", tiers)}"];
    });

    [Fact]
    public void Visa_breadth_and_late_submission_are_causes_only_where_interviews_are_few() => Worlds.Hold(Alone, world =>
        world.Applicant.Cycle is not { Interviews: > 2 } ? []
            : Suspects(world).Intersect(["visaNeed", "applicationBreadth", "lateSubmission"])
                .Select(s => $"cause: {s} after {world.Applicant.Cycle.Value.Interviews} interviews"));

    [Fact]
    public void A_failed_cycle_has_a_cause_or_a_question() => Worlds.Hold(Alone, world =>
    {
        var diagnosis = Library.Asked.Case(world)["diagnosis"];
        return diagnosis is null || diagnosis["suspects"].Keys().Any() || diagnosis["ask"]!.AsArray().Count > 0 ? []
            : [$"cause: a cycle with {diagnosis["interviews"]} interviews is {diagnosis["verdict"]}, and nothing is named or asked"];
    });

    [Fact]
    public void A_cycle_that_is_running_is_not_diagnosed() => Worlds.Hold(
        world => Alone(world) with
        {
            Applicant = world.Applicant with { Cycle = Calendar.Running(world.AsOf) is { } season ? (season, 0, 80) : null },
        },
        world => world.Applicant.Cycle is { } cycle && world.AsOf < Calendar.MatchWeek(cycle.Season) && Suspects(world).Any()
            ? [$"early: {string.Join(", ", Suspects(world))} suspected before Match Week"] : []);

    private static World Alone(World world) => world with { Rows = [] };

    private static IEnumerable<string> Suspects(World world) => Library.Asked.Case(world)["diagnosis"]?["suspects"].Keys() ?? [];
}
