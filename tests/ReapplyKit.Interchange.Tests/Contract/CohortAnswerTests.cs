using System.Text.Json;
using ReapplyKit.Batch;

namespace ReapplyKit.Interchange.Tests;

/// <summary>What is counted of a cohort comes out of an endpoint as the tables that it answers by.</summary>
public sealed class CohortAnswerTests
{
    private static readonly RulePack Rules = RulePack.Default;
    private static readonly JsonSerializerOptions Options = new JsonSerializerOptions(JsonSerializerDefaults.Web).ConfigureForReapplyKit();

    private static readonly ApplicantFacts[] Cohort =
    [
        new() { Step2Ck = ExamFacts.Passed(250, 1), EcfmgCertified = true, Visa = VisaNeed.J1 },
        new() { Step2Ck = ExamFacts.Passed(230, 1), EcfmgCertified = true, Visa = VisaNeed.J1 },
        new(),
    ];

    private static TierSet[] Tiers => new RubricBatch(Rules.Rubric).Assess(ApplicantColumns.Of(Cohort));

    [Fact]
    public void A_summary_counts_each_component_by_tier()
    {
        const string Nothing = """{"unknown":3,"competitive":0,"borderline":0,"concerning":0}""";

        Assert.Equal(
            $$$"""
            {"count":3,"countWithUnknown":3,"step1":{{{Nothing}}},"step2Ck":{"unknown":1,"competitive":1,"borderline":1,"concerning":0},
            "yearsSinceGraduation":{{{Nothing}}},"usce":{{{Nothing}}},"letters":{{{Nothing}}},
            "overall":{"unknown":2,"competitive":0,"borderline":1,"concerning":0}}
            """.ReplaceLineEndings(""),
            JsonSerializer.Serialize(CohortSummary.Of(Tiers), Options));
    }

    [Fact]
    public void Counts_of_labels_stand_by_applicant_by_program_and_together()
    {
        ResidencyProgram[] programs =
            [new() { Name = "A", Requirements = new() { MinStep2Ck = Requirement.Strict(240) } }, new() { Name = "B" }];
        var counts = new LabelMatrix(Rules.Programs, ProgramColumns.Of(programs), LabelColumns.Of(Cohort), Tiers).Count();

        var written = JsonSerializer.SerializeToElement(counts, Options);

        Assert.Equal(3, written.GetProperty("ofApplicants").GetArrayLength());
        Assert.Equal(1, written.GetProperty("ofApplicants")[1].GetProperty("excluded").GetInt32());
        Assert.Equal(0, written.GetProperty("ofPrograms")[1].GetProperty("excluded").GetInt32());
        Assert.Equal(1, written.GetProperty("summary").GetProperty("labels").GetProperty("excluded").GetInt32());
        var factor = written.GetProperty("summary").GetProperty("factors").EnumerateArray()
            .Single(f => f.GetProperty("factor").GetString() == "step2Ck");
        Assert.Equal(1, factor.GetProperty("blocked").GetInt32());
        Assert.Equal(
            ["applicants", "programs", "summary", "ofApplicants", "ofPrograms"], written.EnumerateObject().Select(m => m.Name));
    }

    [Fact]
    public void What_is_counted_keeps_the_schema_of_its_type()
    {
        var programs = ProgramColumns.Of([new ResidencyProgram { Name = "A" }]);
        var counts = new LabelMatrix(Rules.Programs, programs, LabelColumns.Of(Cohort), Tiers).Count();

        Assert.All((object[])[CohortSummary.Of(Tiers), counts, counts.Summary], answer =>
        {
            var schema = SchemaWriter.Write(answer.GetType(), DocumentKind.Plan, answer.GetType().Name, citesRules: false);
            var written = JsonSerializer.SerializeToNode(answer, answer.GetType(), Options)!.AsObject();
            written["version"] = DocumentVersion.Current;
            Assert.True(new SchemaCheck(JsonTree.Of(schema)).Holds(written), $"a {answer.GetType().Name} does not keep its schema");
        });
    }
}
