using System.Text.Json.Nodes;

namespace ReapplyKit.Interchange.Tests;

/// <summary>Documents of version 1 stay readable, and say what they said.</summary>
public sealed class KeptDocumentTests
{
    [Fact]
    public void The_kept_case_states_everything_there_is_to_state() =>
        Assert.Empty(EverythingStated.MissingIn(KeptDocuments.Case, "ReapplicationCase.Programs"));

    [Fact]
    public void The_kept_programs_state_everything_there_is_to_state() => Assert.Empty(EverythingStated.MissingIn(KeptDocuments.Programs));

    [Fact]
    public void What_a_kept_case_says_is_what_is_written_of_it() =>
        Assert.True(JsonNode.DeepEquals(JsonTree.Of(KeptDocuments.Read(DocumentKind.Case)), JsonTree.Of(CaseJson.Write(KeptDocuments.Case))));

    [Fact]
    public void What_kept_programs_say_is_what_is_written_of_them() => Assert.True(
        JsonNode.DeepEquals(JsonTree.Of(KeptDocuments.Read(DocumentKind.Programs)), JsonTree.Of(ProgramJson.Write(KeptDocuments.Programs))));

    [Fact]
    public void A_kept_rule_pack_is_still_a_rule_pack() => Assert.True(RulePack.Parse(KeptDocuments.Read(DocumentKind.RulePack)).IsT0);

    [Fact]
    public void The_schedule_of_a_kept_plan_is_the_kept_schedule()
    {
        var schedule = ScheduleJson.Read(KeptDocuments.Read(DocumentKind.Schedule)).AsT0;

        Assert.Equal(new RulePackStamp("countdown-article", "1.0.0", new LocalDate(2026, 11, 23)), schedule.Pack);
        Assert.Equal((2028, new LocalDate(2026, 11, 23)), (schedule.Season, schedule.AsOf));
        Assert.NotEmpty(schedule.Milestones.AsEnumerable());
        Assert.Equal(schedule, ScheduleJson.Read(KeptDocuments.Read(DocumentKind.Plan)).AsT0);
    }

    [Theory]
    [MemberData(nameof(KeptDocuments.Answers), MemberType = typeof(KeptDocuments))]
    public void A_kept_answer_loses_nothing_on_its_way_through_the_documents_of_today(DocumentKind kind)
    {
        var kept = KeptDocuments.Read(kind);

        Assert.True(JsonNode.DeepEquals(JsonTree.Of(kept), JsonTree.Of(AnswerDocument.ReadAndWrite(kind, kept))));
    }

    [Theory]
    [MemberData(nameof(WrittenDocuments.Kinds), MemberType = typeof(WrittenDocuments))]
    public void A_kept_document_keeps_the_schema_of_today(DocumentKind kind) => SchemaCheck.Holds(kind, JsonTree.Of(KeptDocuments.Read(kind)));
}
