
namespace ReapplyKit.Interchange.Tests;

/// <summary>Documents of version 1 stay readable, and say what they said.</summary>
public sealed class KeptDocumentTests
{
    private static readonly LocalDate AsOf = new(2026, 11, 23);

    // What version 1 did not know.
    private static readonly string[] LaterMembers =
    [
        "ApplicantProfile.EcfmgExpires", "ApplicantProfile.Type", "CycleOutcome.Eligible", "CycleOutcome.PartialMatch",
        "CycleOutcome.RankListCertified", "CycleOutcome.Registered", "CycleOutcome.Specialty", "CycleOutcome.Withdrawn", "Progress.Measured",
        "Progress.Milestones", "ReapplicationCase.AppliedBefore", "ReapplicationCase.PlanSoFar", "ReapplicationCase.Programs", "ReapplicationCase.Running",
        "ReapplicationCase.WeeklyHours", "ResearchProject.Specialty",
    ];

    [Fact]
    public void The_kept_case_states_everything_there_is_to_state() =>
        Assert.Empty(EverythingStated.MissingIn(KeptDocuments.Case, LaterMembers));

    [Fact]
    public void The_kept_programs_state_everything_there_is_to_state() => Assert.Empty(
        EverythingStated.MissingIn(
        KeptDocuments.Programs, "VisaPolicy.UsCitizensOnly", "ResidencyProgram.Status", "ResidencyProgram.Notes"));

    [Fact]
    public void What_a_kept_case_says_is_said_by_what_is_written_of_it() =>
        Assert.Equal(KeptDocuments.Case, CaseJson.Read(CaseJson.Write(KeptDocuments.Case)).AsT0);

    [Fact]
    public void What_kept_programs_say_is_said_by_what_is_written_of_them() =>
        Assert.Equal(KeptDocuments.Programs, ProgramJson.Read(ProgramJson.Write(KeptDocuments.Programs)).AsT0);

    [Fact]
    public void A_kept_rule_pack_is_still_a_rule_pack() => Assert.True(RulePack.Parse(KeptDocuments.Read(DocumentKind.RulePack)).IsT0);

    [Fact]
    public void A_kept_schedule_has_the_days_and_words_that_it_states()
    {
        var document = JsonTree.Of(KeptDocuments.Read(DocumentKind.Schedule));
        var kept = document["schedule"]!;
        var schedule = ScheduleJson.Read(KeptDocuments.Read(DocumentKind.Schedule)).AsT0;

        Assert.Equal((2028, AsOf), (schedule.Season.Year, schedule.AsOf));
        Assert.Equal((bool)kept["isCompressed"]!, schedule.IsCompressed);
        Assert.Equal(
            kept["milestones"]!.AsArray().Select(m => $"{m!["id"]} {m["title"]} {m["start"]} {m["finish"]} {m["latestFinish"]} {m["slackDays"]}"),
            schedule.Milestones.Select(m =>
                $"{m.Milestone.Id} {m.Milestone.Title} {m.Start:uuuu-MM-dd} {m.Finish:uuuu-MM-dd} {m.LatestFinish:uuuu-MM-dd} {m.SlackDays}"));
        Assert.Equal(
            kept["milestones"]!.AsArray().SelectMany(m => m!["clauses"]!.AsArray()).Select(c => (string?)c),
            schedule.Milestones.SelectMany(m => m.Milestone.Clauses).Select(c => c.ToString()));
        Assert.Equal(kept["held"]!.AsArray().Select(m => (string?)m!["id"]), schedule.Held.Select(h => h.Milestone.Id.ToString()));
    }

    [Theory]
    [InlineData("2036-12-31", true)]
    [InlineData("2037-01-01", false)]
    [InlineData("9999-12-31", false)]
    public void A_kept_milestone_of_more_than_ten_years_is_refused_where_it_stands(string finish, bool isRead)
    {
        var document = JsonTree.Of(KeptDocuments.Read(DocumentKind.Schedule));
        var first = document["schedule"]!["milestones"]![0]!;
        (first["start"], first["finish"]) = ("2026-11-23", finish);

        var read = ScheduleJson.Read(System.Text.Encoding.UTF8.GetBytes(document.ToJsonString()));

        Assert.Equal(isRead, read.IsT0);
        Assert.True(isRead || read.AsT1.Problems.Single().Where.EndsWith("milestones[0].finish", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("2037-09-01", null)]
    [InlineData("2039-09-01", "more than ten years from the 2028 Match")]
    [InlineData("7027-09-01", "of the years 1900 to 2200")]
    [InlineData("9027-09-01", "of the years 1900 to 2200")]
    public void A_kept_season_has_days_of_its_years(string submission, string? problem)
    {
        var document = JsonTree.Of(KeptDocuments.Read(DocumentKind.Schedule));
        document["season"]!["dates"]!.AsArray().Single(d => (string?)d!["event"] == "submissionOpens")!["date"] = submission;
        var read = ScheduleJson.Read(System.Text.Encoding.UTF8.GetBytes(document.ToJsonString()));

        if (problem is null)
            Assert.Equal(read.AsT0, ScheduleJson.Read(ScheduleJson.Write(read.AsT0)).AsT0);
        else
            Assert.Contains(problem, read.AsT1.Problems.Single().Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_schedule_of_a_kept_plan_is_the_kept_schedule() => Assert.Equal(
        ScheduleJson.Read(KeptDocuments.Read(DocumentKind.Schedule)).AsT0, ScheduleJson.Read(KeptDocuments.Read(DocumentKind.Plan)).AsT0);

    [Fact]
    public void A_kept_plan_of_version_1_holds_no_case_to_plan_again() =>
        Assert.Contains("$.case", PlanJson.Read(KeptDocuments.Read(DocumentKind.Plan)).AsT1.Problems.Select(p => p.Where));

    [Theory]
    [InlineData(DocumentKind.Plan)]
    [InlineData(DocumentKind.Schedule)]
    [InlineData(DocumentKind.Assessment)]
    [InlineData(DocumentKind.Roster)]
    public void A_kept_answer_says_its_version(DocumentKind kind) => Assert.Equal(1, DocumentVersion.Of(KeptDocuments.Read(kind)).AsT0);

    [Theory]
    [InlineData(DocumentKind.Case)]
    [InlineData(DocumentKind.Programs)]
    [InlineData(DocumentKind.RulePack)]
    public void What_people_wrote_keeps_the_schema_of_today(DocumentKind kind) => SchemaCheck.Holds(kind, JsonTree.Of(KeptDocuments.Read(kind)));
}
