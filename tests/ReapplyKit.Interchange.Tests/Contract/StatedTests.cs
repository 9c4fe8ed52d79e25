using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.Json;

namespace ReapplyKit.Interchange.Tests;

/// <summary>What a caller states or keeps is read back equal, and what is wrong with it is told all at once.</summary>
public sealed class StatedTests
{
    private static readonly JsonSerializerOptions Options = new JsonSerializerOptions().ConfigureForReapplyKit();

    public static TheoryData<Type> Types => [.. StatedConverter.All.Select(c => c.Type!)];

    [Theory]
    [MemberData(nameof(Types))]
    public void An_empty_object_is_the_value_that_states_nothing_or_names_what_is_missing(Type type)
    {
        if (StatesNothing(type) && type != typeof(LetterFacts))
            Assert.Equal(Activator.CreateInstance(type), JsonSerializer.Deserialize("{}", type, Options));
        else if (type == typeof(CycleOutcome))
            Assert.Equal(new CycleOutcome { Interviews = null, Matched = null }, JsonSerializer.Deserialize("{}", type, Options));
        else if (type != typeof(MockInterview))
            Assert.StartsWith("$", Assert.Throws<JsonException>(() => JsonSerializer.Deserialize("{}", type, Options)).Message, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Types))]
    public void A_text_in_place_of_an_object_is_told_and_not_thrown_otherwise(Type type) =>
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize("\"z9\"", type, Options));

    [Fact]
    public void All_problems_come_in_one_exception()
    {
        var thrown = Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<ApplicantProfile>(
            """{ "visa": "blue card", "lettres": [], "usce": { "months": -1 } }""", Options));

        Assert.Equal(["$.lettres", "$.visa", "$.usce.months"], thrown.Message.Split('\n').Select(line => line.Split(':')[0]));
    }

    [Fact]
    public void Half_a_file_keeps_what_its_other_half_would_be()
    {
        var read = JsonSerializer.Deserialize<ReapplicationCase>("""{ "applicant": { "visa": "j1" } }""", Options);

        Assert.Equal(new ReapplicationCase { Profile = new ApplicantProfile { Visa = VisaNeed.J1 } }, read);
    }

    [Law]
    public void A_case_is_read_back_equal(ReapplicationCase @case) => ReadBack(@case);

    [Fact]
    public void Interviews_that_nobody_states_are_read_back_as_such() => ReadBack(new ReapplicationCase
    {
        Profile = new ApplicantProfile(),
        Cycle = new CycleOutcome { Season = 2027, Interviews = null, Matched = false },
        Running = new CycleOutcome { Season = 2028, Interviews = null, Matched = null, Submitted = new LocalDate(2027, 9, 3) },
    });

    [Law]
    public void Programs_are_read_back_equal(ValueList<ResidencyProgram> programs) => Assert.All(programs, ReadBack);

    [Fact]
    public void Schedule_progress_and_difference_are_read_back_equal()
    {
        var (rules, schedule, asOf) = (RulePack.Default, PlanSamples.Plain.Schedule, PlanSamples.AsOf);
        var progress = new Progress
        {
            Milestones =
            [
                MilestoneProgress.Done(schedule.Milestones[0].Milestone.Id, asOf.PlusDays(3), asOf.PlusDays(20)),
                MilestoneProgress.Running(schedule.Milestones[1].Milestone.Id, asOf.PlusDays(3)),
                MilestoneProgress.Skipped(schedule.Milestones[2].Milestone.Id, "held already"),
            ],
            Measured = [new MeasuredAmount("rotations", 2)],
        };

        ReadBack(schedule);
        ReadBack(progress);
        ReadBack(schedule.Season);
        ReadBack(PlanDifference.Between(schedule, rules.Countdown.Replan(schedule, progress, asOf.PlusWeeks(6))));
    }

    private static void ReadBack<T>(T value) => Assert.Equal(value, JsonSerializer.Deserialize<T>(JsonSerializer.Serialize(value, Options), Options));

    private static bool StatesNothing(Type type) =>
        (type.IsValueType || type.GetConstructor(BindingFlags.Public | BindingFlags.Instance, []) is not null)
        && !Results.Members(type).Any(p => p.IsDefined(typeof(RequiredMemberAttribute)));
}
