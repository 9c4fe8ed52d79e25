using System.Text.Json.Nodes;

namespace ReapplyKit.Interchange.Tests;

/// <summary>An assessment's document shows what each verdict read, and by which rule of which pack.</summary>
public sealed class AssessmentJsonTests
{
    private static readonly LocalDate AsOf = new(2026, 11, 23);

    private static readonly ApplicantProfile Profile = new()
    {
        Graduation = PartialDate.On(new LocalDate(2020, 6, 15)),
        Visa = VisaNeed.J1,
        EcfmgCertified = true,
        Step2Ck = ExamHistory.PassedAtFirst(date: PartialDate.In(2023, 9), score: 231),
        Letters = ValueList.Create<Letter>([new Letter { Origin = LetterOrigin.Us, Strength = LetterStrength.Strong }]),
        RedFlags = ValueList.Create<RedFlag>([new RedFlag(WeaknessKind.Gap, "family care")]),
        Connections = [new ProgramConnection("9001140C0", ConnectionKind.Usce)],
    };

    [Fact]
    public void The_facts_are_those_that_the_verdicts_read() => Assert.True(JsonNode.DeepEquals(
        JsonNode.Parse("""
            {
              "step1": { "outcome": "unknown", "state": "unknown" },
              "step2Ck": { "outcome": "passed", "attempts": { "atLeast": 1, "atMost": 1 }, "score": { "atLeast": 231, "atMost": 231 }, "state": "passedAtFirst" },
              "step3": { "outcome": "unknown", "state": "unknown" },
              "comlexLevel1": "unknown",
              "comlexLevel2Ce": "unknown",
              "yearsSinceGraduation": { "atLeast": 6, "atMost": 6 },
              "graduationYear": { "atLeast": 2020, "atMost": 2020 },
              "letters": { "total": 1, "strongUs": 1, "weak": 0, "undetermined": 0, "possiblyWeak": 0 },
              "ecfmgCertified": true,
              "type": "unknown",
              "visa": "j1",
              "citizenship": "unknown",
              "connections": [ { "program": "9001140C0", "kind": "usce" } ]
            }
            """),
        Document()["facts"]));

    [Fact]
    public void Each_verdict_names_its_value_threshold_and_rule_and_the_document_its_pack()
    {
        var document = Document();

        Assert.Equal(
            $$"""{"id":"countdown-article","version":"1.0.0","effective":"2026-11-23","contentHash":"{{RulePack.Default.Stamp.ContentHash}}"}""",
            document["pack"]!.ToJsonString());
        Assert.Equal("2026-11-23", document["asOf"]!.GetValue<string>());
        Assert.Equal("""[{"kind":"gap","note":"family care"}]""", document["redFlags"]!.ToJsonString());
        var step2Ck = document["findings"]!.AsArray().Single(f => f!["component"]!.GetValue<string>() == "step2Ck")!;
        Assert.Equal("borderline", step2Ck["tier"]!.GetValue<string>());
        Assert.Contains("231", step2Ck["value"]!.GetValue<string>(), StringComparison.Ordinal);
        Assert.Contains("225 to 239", step2Ck["threshold"]!.GetValue<string>(), StringComparison.Ordinal);
        Assert.Contains("225 to 239", document["rules"]![(string)step2Ck["rule"]!]!["text"]!.GetValue<string>(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_report_of_another_pack_is_a_programmers_mistake() => Assert.Throws<ArgumentException>(() => AssessmentJson.Write(
        RulePack.Default.Rubric.Assess(Profile, AsOf) with { Pack = new RulePackStamp("other", "1.0.0", AsOf) }, RulePack.Default));

    private static JsonObject Document() => JsonTree.Of(AssessmentJson.Write(RulePack.Default.Rubric.Assess(Profile, AsOf), RulePack.Default));
}
