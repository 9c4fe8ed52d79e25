namespace World.Tests;

/// <summary>The calendar: a plan on every day, for the right season, in an order that can be kept.</summary>
public sealed class CalendarTests
{
    [Fact]
    public void There_is_a_plan_with_something_to_do() => Hold(world => Plan(world) is not { } answer ? []
        : answer["schedule"]?["milestones"].Members().Any(m => m.Value["finish"].Day() >= world.AsOf) == true ? []
        : [$"no plan: {answer["conflicts"].Keys().Count()} conflicts"]);

    [Fact]
    public void It_is_for_the_season_whose_review_lies_ahead() => Hold(world =>
        !world.Applicant.HasBothExams || Plan(world)?["season"]?["year"] is not { } year || (int)year == Calendar.Ahead(world.AsOf) ? []
            : [$"season: {year}, and programs of {Calendar.Ahead(world.AsOf)} have not begun to review"]);

    [Fact]
    public void A_season_that_is_running_is_told() => Hold(world =>
        Calendar.Running(world.AsOf) is not { } season || Plan(world) is not { } answer || answer["running"]?.GetValue<int>() == season ? []
            : [$"silent: the {season} season is running"]);

    [Fact]
    public void An_exam_has_one_day() => Hold(world =>
        world.Applicant.WillSitStep3 != true || Plan(world) is not { } answer || answer["step3Exam"] is not { } planned
            || answer.Dates("exam.step3.sit") is not { } sit || sit.Start == planned.Day() ? []
            : [$"two dates: Step 3 on {Said.Iso(sit.Start)} and on {planned}"]);

    [Fact]
    public void Nothing_is_asked_before_today_or_before_it_can_be_done() => Hold(world => Plan(world) is not { } answer ? []
        : Early(world, answer));

    [Fact]
    public void Nobody_without_Step_1_and_2_is_sent_to_Step_3() => Worlds.Hold(
        world => Alone(world) with { Applicant = world.Applicant with { WillSitStep3 = true, Step1 = Outcome.NotTaken, Step2 = Outcome.NotTaken, IsCertified = false } },
        world => Plan(world)?.Dates("exam.step3.sit") is not { } sit || Plan(world)!.Dates("exam.step2-ck.sit") is { } step2 && step2.Finish < sit.Start ? []
            : [$"order: Step 3 on {Said.Iso(sit.Start)}, and Step 1 and Step 2 CK are not passed"]);

    private static IEnumerable<string> Early(World world, JsonNode answer)
    {
        var season = (int)answer["season"]!["year"]!;
        foreach (var (id, dated) in answer["schedule"]?["milestones"].Members() ?? [])
        {
            var start = dated["start"].Day();
            if (start < world.AsOf)
                yield return $"past: {id} on {dated["start"]}";
            LocalDate? opens = id switch
            {
                "eras.token" => Calendar.ErasOpens(season).PlusDays(21),
                "eras.account" or "eras.upload" => Calendar.ErasOpens(season),
                "submit.apply" => Calendar.Submission(season),
                _ => null,
            };
            if (start < opens)
                yield return $"early: {id} on {dated["start"]}, possible from {Said.Iso(opens.Value)}";
            if (id == "eras.account" && start > Calendar.ErasOpens(season).PlusDays(35) && start > world.AsOf.PlusDays(35))
                yield return $"late: the ERAS account on {dated["start"]}, possible from {Said.Iso(Calendar.ErasOpens(season))}";
        }
    }

    private static void Hold(Func<World, IEnumerable<string>> faults) => Worlds.Hold(Alone, faults);

    private static World Alone(World world) => world with { Rows = [] };

    // Facts that cannot both be true are refused, and rightly.
    private static JsonNode? Plan(World world) => Library.Asked.Case(world) is var answer && answer["problems"] is null ? answer : null;
}
