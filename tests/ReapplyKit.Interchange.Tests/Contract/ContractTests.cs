using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace ReapplyKit.Interchange.Tests;

/// <summary>Every answer comes out whole with nothing but <c>ConfigureForReapplyKit</c>.</summary>
public sealed class ContractTests
{
    private static readonly RulePack Rules = RulePack.Default;

    private static readonly JsonSerializerOptions Options = new JsonSerializerOptions().ConfigureForReapplyKit();

    public static TheoryData<string> Plans => PlanSamples.Names;

    [Fact]
    public void Every_type_that_an_answer_holds_is_in_the_contract()
    {
        Assert.InRange(Results.All.Count(), 100, int.MaxValue);
        Assert.Empty(Results.All.Where(t => !IsInTheContract(t)).Select(t => t.Name).Order());
    }

    [Fact]
    public void Every_answer_that_is_one_of_several_says_which() => Assert.Empty(
        Results.OneOfs.Where(t => Contract.Written.GetTypeInfo(t).Kind != JsonTypeInfoKind.None).Select(t => t.ToString()));

    [Theory]
    [MemberData(nameof(Plans))]
    public void What_a_plan_holds_is_written_and_nothing_else(string name) => IsWhole(PlanSamples.Named(name));

    [Fact]
    public void What_other_answers_hold_is_written_and_nothing_else() => Assert.All(OtherAnswers, IsWhole);

    [Fact]
    public void The_other_answers_leave_no_result_type_out()
    {
        var seen = OtherAnswers.Concat(PlanSamples.All).SelectMany(Objects).Select(o => o.GetType()).ToHashSet();

        Assert.All(Results.All.Where(t => t is { IsEnum: false, IsAbstract: false }), t => Assert.Contains(t, seen));
    }

    [Fact]
    public void An_endpoint_answers_with_the_same()
    {
        var web = new JsonSerializerOptions(JsonSerializerDefaults.Web).ConfigureForReapplyKit();

        Assert.All(OtherAnswers.Concat(PlanSamples.All), answer => Assert.Equal(
            JsonSerializer.Serialize(answer, answer.GetType(), Options), JsonSerializer.Serialize(answer, answer.GetType(), web)));
    }

    [Fact]
    public void What_comes_out_keeps_the_schema_of_its_type()
    {
        var answers = OtherAnswers.Where(a => Contract.Of(a.GetType()).Kind == JsonTypeInfoKind.Object).ToArray();

        Assert.NotEmpty(answers);
        Assert.All(answers, answer =>
        {
            var schema = SchemaWriter.Write(answer.GetType(), DocumentKind.Plan, answer.GetType().Name, citesRules: false);
            var written = JsonSerializer.SerializeToNode(answer, answer.GetType(), Options)!.AsObject();
            written["version"] = DocumentVersion.Current;
            Assert.True(new SchemaCheck(JsonTree.Of(schema)).Holds(written), $"a {answer.GetType().Name} does not keep its schema");
        });
    }

    [Fact]
    public void A_caller_s_other_options_and_types_are_left_as_they_are()
    {
        var options = new JsonSerializerOptions { PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseUpper }.ConfigureForReapplyKit();

        Assert.Equal(
            """{"THE_DAY":1,"THE_TIER":"competitive","THE_PROBLEM":{"where":"here","value":"z9","message":"is odd"}}""",
            JsonSerializer.Serialize(
                new { TheDay = DayOfWeek.Monday, TheTier = Tier.Competitive, TheProblem = new Problem("here", "z9", "is odd") }, options));
    }

    [Fact]
    public void An_answer_is_not_read_by_generated_code_that_would_lose_half_of_it()
    {
        var finding = JsonSerializer.Serialize(PlanSamples.Plain.Report.Findings[0], Options);

        var refused = Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Finding>(finding, Options));
        Assert.StartsWith("Finding is an answer: it is written and not read.", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_enum_is_written_as_a_word() => Assert.Empty(
        Results.Public.Where(t => t.IsEnum && !WordConverters.All.Any(c => c.CanConvert(t))).Select(t => t.Name));

    [Fact]
    public void Words_in_files_are_those_of_the_library() => Assert.All(
        Results.Public.Where(t => t.IsEnum).SelectMany(Enum.GetNames),
        name => Assert.Equal(char.ToLowerInvariant(name[0]) + name[1..], JsonNamingPolicy.CamelCase.ConvertName(name)));

    private static IEnumerable<object> OtherAnswers
    {
        get
        {
            var (plan, asOf) = (PlanSamples.Everything, PlanSamples.AsOf);
            var (schedule, list, later) = (plan.Schedule, plan.List!, asOf.PlusWeeks(8));
            var done = new Progress
            {
                Milestones =
                [
                    MilestoneProgress.Done(schedule.Milestones[0].Milestone.Id, asOf.PlusDays(3), asOf.PlusDays(20)),
                    MilestoneProgress.Skipped(schedule.Milestones[1].Milestone.Id, "held already"),
                ],
                Measured = [new MeasuredAmount("a", 0)],
            };
            var tied = plan.Report.Facts with
            {
                EcfmgExpires = CertificateExpiry.Never,
                Connections = plan.Case.Programs.Select(p => new ProgramConnection(p.Key, ConnectionKind.Usce)).ToValueList(),
            };
            var overridden = Rules.Programs.BuildList(tied, plan.Case.Programs, list.Target with
            {
                Overrides = [new ListOverride(plan.Case.Programs[1].Key, Includes: false, "too far", asOf)],
                PerSpecialty = [new SpecialtySeats("Internal Medicine", 40)],
            });
            var signals = Rules.Signals.Allocate(overridden, Rules.Seasons.For(2027));
            return
            [
                done,
                ReapplyPlanner.Plan(Rules, plan.Case with { Progress = done with { Measured = [] }, PlanSoFar = schedule }, later).AsT0,
                Rules.Countdown.Find("leters.ask").AsT1,
                .. list.Why(list.Programs[0].Assessment.Program.Name).AsT0,
                list.Why("no such program").AsT1,
                tied,
                PlanDifference.Between(schedule, Rules.Countdown.Replan(schedule, done, later)),
                Rules.Countdown.Assess(schedule, done, later),
                PlanStatus.Of(schedule, done, later),
                .. schedule.Workload(Rules.TimeBudget, weeklyHours: 30),
                .. Rules.Countdown.Schedule(Rules.Seasons.For(2027), new(2026, 7, 20), new YearDecisions { Step3 = true }).Conflicts,
                signals,
                overridden,
                Rules.Signals.Allocate(Rules.Programs.BuildList(tied, [list.Programs[0].Assessment.Program], list.Target), Rules.Seasons.For(2027)),
                ApplicationSheet.Of(overridden, Rules.Seasons.For(2027), signals, Rules.Fees, Rules.Outreach, lettersReady: 4),
                Rules.Fees.BudgetFor(Rules.Seasons.For(2027), [new SpecialtyCount("Internal Medicine", 80)], ranks: 25),
                Rules.Fees.Affordable(Rules.Seasons.For(2028), ["Internal Medicine"], dollars: 900),
                Rules.Fees.Affordable(Rules.Seasons.For(2027), ["Internal Medicine"], dollars: 900),
                .. Enumerable.Range(2023, 5).Select(Rules.Fees.For),
                .. Rules.Fees.Services,
                Rules.Interviews.Diagnose(new CycleOutcome { Matched = true, Interviews = 5 }, plan.Report),
                BudgetedList.Build(Rules.Programs, Rules.Fees, Rules.Seasons.For(2025), plan.Report.Facts, [.. plan.Case.Programs], list.Target, dollars: 900),
                Rules.Activities.Of(MainActivity.ResearchFellow, Rules.Countdown, Rules.TimeBudget, weeklyHours: 40),
                Rules.Signals.Allowance("Internal Medicine", Rules.Seasons.For(2027))!,
                Rules.Research.CountSubmitted(plan.Case.Projects!.Value),
                ReapplyPlanner.Plan(Rules, plan.Case with { Profile = plan.Case.Profile with { Graduation = PartialDate.In(2030) } }, asOf),
                .. Rules.Book.Rules.Take(3),
                .. Rules.Book.Clauses.Take(3),
                .. KeptDocuments.Programs,
                KeptDocuments.Case,
            ];
        }
    }

    private static bool IsInTheContract(Type type) =>
        Contract.Resolver.GetTypeInfo(type, Contract.Written) is not null
        || Contract.Written.Converters.Any(c => c.CanConvert(type));

    private static void IsWhole(object value)
    {
        var written = JsonSerializer.SerializeToNode(value, value.GetType(), Options);
        if (value is ReapplicationPlan or ReapplicationCase or Schedule)
            Assert.True(written!.AsObject().Remove("version"));
        Mirror.Holds(value, written, value.GetType().Name);
    }

    private static IEnumerable<object> Objects(object? value)
    {
        if (value is null or string)
            return [];
        if (value is OneOf.IOneOf either)
            return Objects(either.Value);
        if (value is System.Collections.IEnumerable items)
            return items.Cast<object>().SelectMany(Objects);
        return value.GetType().Assembly != typeof(RulePack).Assembly || value.GetType().IsEnum
            ? []
            : Results.Members(value.GetType()).SelectMany(p => Objects(p.GetValue(value))).Prepend(value);
    }
}
