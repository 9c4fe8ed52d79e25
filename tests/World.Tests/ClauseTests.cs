namespace World.Tests;

/// <summary>Clauses that are easily carried out in name only: each is held against what the plan does.</summary>
public sealed class ClauseTests
{
    private static readonly Stay[] SingleDays = [new("observership", 60, 1), new("observership", 90, 1), new("observership", 120, 1)];

    [Fact]
    public void Single_days_are_no_rotations() => Worlds.Hold(
        world => world with { Rows = [], Applicant = world.Applicant with { Stays = SingleDays } },
        world => Library.Asked.Case(world)["rubric"]?["facts"]?["usceRotations"].Text() is null or "0 to 0" || world.Applicant.Stays?.Count != 3 ? []
            : [$"rotations: {Library.Asked.Case(world)["rubric"]!["facts"]!["usceRotations"]} from three single days"]);

    [Fact]
    public void A_letter_is_asked_for_in_the_third_or_fourth_week_of_its_rotation() => Hold(world => world, (world, answer) =>
        answer.Dates("clinical.usce.rotate") is not { } rotation || answer.Dates("letters.ask") is not { } ask
            || (ask.Start >= rotation.Start.PlusDays(14) && ask.Start <= rotation.Finish) || IsAskedLate(world, ask.Start) ? []
            : [$"letter: asked on {Said.Iso(ask.Start)} in a rotation from {Said.Iso(rotation.Start)}"]);

    // Past those weeks it is asked for at once, up to four weeks after the end.
    private static bool IsAskedLate(World world, LocalDate ask) => ask == world.AsOf && (world.Applicant.Stays ?? [])
        .Any(stay => stay.DaysAgo >= 28 && stay.DaysAgo - stay.Days + 1 <= 28 + 2);

    [Fact]
    public void Step_3_falls_into_Months_7_to_5_and_is_studied_for_up_to_the_day() => Hold(
        world => world with { Applicant = Applicant.Sound with { WillSitStep3 = true, WeeklyHours = 20 } }, (world, answer) =>
        {
            if (answer.Dates("exam.step3.sit") is not { } sit)
                return [];
            var submission = Calendar.Submission((int)answer["season"]!["year"]!);
            var (from, until) = (submission.PlusMonths(-6), submission.PlusMonths(-3));
            return Study(answer, sit.Start).Concat(
                world.AsOf <= submission.PlusMonths(-10) && (sit.Start < from || sit.Start >= until)
                    ? [$"window: Step 3 on {Said.Iso(sit.Start)}, Months 7 to 5 are {Said.Iso(from)} to {Said.Iso(until)}"] : []);
        });

    [Fact]
    public void Decisions_fall_due_at_the_end_of_Month_12_not_when_the_network_breaks() => Hold(
        world => world with { Applicant = world.Applicant with { WillSitStep3 = null, Activity = null } },
        (world, answer) =>
        {
            var month12 = Calendar.Submission((int)answer["season"]!["year"]!).PlusMonths(-10);
            var latest = LocalDate.Max(LocalDate.Max(month12, world.AsOf.PlusMonths(2)), Rebuild(world.AsOf).PlusMonths(1));
            return from m in answer["schedule"]?["milestones"].Members() ?? []
                   where m.Key is "decide.step3" or "decide.specialty" or "decide.activity" && m.Value["due"].Day() > latest
                   select $"due: {m.Key} only on {m.Value["due"]}, Month 12 ends on {Said.Iso(month12)}";
        });

    [Fact]
    public void After_submission_nothing_is_added_that_ERAS_has_locked() => Hold(world => world, (_, answer) =>
        from m in answer["schedule"]?["milestones"].Members() ?? []
        where m.Value["start"].Day() > Calendar.Submission((int)answer["season"]!["year"]!)
            && m.Value["title"].Text() is var title && title.Contains("ERAS", StringComparison.Ordinal)
            && (title.StartsWith("Add", StringComparison.Ordinal) || title.StartsWith("Update", StringComparison.Ordinal))
        select $"locked: “{m.Value["title"]}” on {m.Value["start"]}");

    [Fact]
    public void A_visa_explains_nothing_where_programs_invited() => Hold(
        world => world with { Applicant = world.Applicant with { Cycle = (Calendar.LastOver(world.AsOf), 9, 100) } },
        (world, answer) => world.Applicant.Cycle is { Interviews: 9 } && answer["diagnosis"]?["suspects"].Keys().FirstOrDefault() == "visaNeed"
            ? ["cause: the visa leads after nine interviews"] : []);

    // A rebuild begins when it is known to be needed: on the Match Day of a season that is running.
    private static LocalDate Rebuild(LocalDate asOf) => Calendar.Running(asOf) is { } season ? Calendar.MatchDay(season) : asOf;

    private static IEnumerable<string> Study(JsonNode answer, LocalDate sit)
    {
        if (answer.Dates("exam.step3.study") is { } study && study.Finish != sit.PlusDays(-1))
            yield return $"study: it ends on {Said.Iso(study.Finish)}, the exam is on {Said.Iso(sit)}";
        if (answer.Dates("exam.step3.practice-days") is { } practice && (practice.Start < sit.PlusDays(-42) || practice.Finish >= sit))
            yield return $"practice: full days from {Said.Iso(practice.Start)}, the exam is on {Said.Iso(sit)}";
    }

    private static void Hold(Func<World, World> draw, Func<World, JsonNode, IEnumerable<string>> faults) => Worlds.Hold(
        world => draw(world) with { Rows = [] },
        world => Library.Asked.Case(world) is var answer && answer["problems"] is null ? faults(world, answer) : []);
}
