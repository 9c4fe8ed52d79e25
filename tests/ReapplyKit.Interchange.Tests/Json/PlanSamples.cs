using System.Text;
using System.Text.Json.Nodes;

namespace ReapplyKit.Interchange.Tests;

/// <summary>Plans of the fictional applicants, and their documents.</summary>
internal static class PlanSamples
{
    public static LocalDate AsOf { get; } = new(2026, 11, 23);

    public static ReapplicationPlan Plain { get; } = Plan(Case("case.json"));

    public static ReapplicationPlan WeakScores { get; } = Plan(Case("cases", "weak-scores.json"));

    public static ReapplicationPlan FiveInterviews { get; } = Plan(Case("cases", "five-interviews.json"));

    public static ReapplicationPlan RedFlag { get; } = Plan(Case("cases", "ten-interviews-red-flag.json"));

    /// <summary>Nothing is stated.</summary>
    public static ReapplicationPlan Nothing { get; } = Plan(Read("""{ "version": 1, "applicant": {} }"""u8.ToArray()));

    /// <summary>The plan does not fit what is left of the year.</summary>
    public static ReapplicationPlan TooLate { get; } = Plan(Case("case.json"), new LocalDate(2027, 6, 15));

    /// <summary>Everything a case can state is stated, with the file as it stood a year before.</summary>
    public static ReapplicationPlan Everything { get; } = MakeEverything();

    public static IEnumerable<ReapplicationPlan> All => [Plain, WeakScores, FiveInterviews, RedFlag, Nothing, TooLate, Everything];

    public static TheoryData<string> Names =>
        [nameof(Plain), nameof(WeakScores), nameof(FiveInterviews), nameof(RedFlag), nameof(Nothing), nameof(TooLate), nameof(Everything)];

    private static byte[] YearStated => Encoding.UTF8.GetBytes("""
        {
          "version": 1, "applicant": {},
          "targets": [ { "kind": "usceMonths", "amount": 3, "by": "2027-06-30" }, { "kind": "step2CkScore", "atLeast": 240, "atMost": 250 },
                       { "kind": "step3Pass", "from": "2027-03-16", "by": "2027-04-30" },
                       { "kind": "programs", "atLeast": 80, "focus": "Family Medicine" } ],
          "projects": [ { "title": "Sepsis", "kind": "chartReview", "start": "2027-01-04", "months": 7, "roles": ["analysis", "writing"],
                          "authorPosition": 2, "hasSeniorAuthor": true, "abstractDeadline": "2027-05-01", "targetJournal": "A journal",
                          "output": "manuscript", "stage": "idea" }, {}, { "title": "Falls", "stage": "accepted" } ],
          "practice": { "answers": [ { "question": "redFlag", "explains": "gap", "seconds": 40, "recorded": true },
                                     { "question": "conflict" } ],
                        "story": { "whyNotMatched": "late", "whatWasDone": "two rotations", "whyBetter": "new letters" },
                        "mocks": [ { "with": "resident" }, { "with": "resident" }, { "with": "friend" } ] },
          "application": { "statements": [ { "name": "IM core", "specialty": "Internal Medicine", "text": "I was away. Now I am back.",
                                             "redFlags": [ { "explains": "gap", "text": "I was away." } ] } ],
                           "experiences": [ { "title": "Clinic", "description": "Saw patients", "mostMeaningful": "Learned" } ],
                           "assignments": [ { "program": "9001140C0", "specialty": "Internal Medicine", "statement": "IM core",
                                              "letters": 5 } ],
                           "reviews": [ { "reviewer": "chiefResident", "worry": "the gap", "generic": "the end", "mended": false } ],
                           "items": { "photo": true, "attire": false } }
        }
        """);

    public static ReapplicationPlan MakeEverything()
    {
        var year = Read(YearStated);
        return Plan(Case("cases", "ten-interviews-red-flag.json") with
        {
            Targets = year.Targets,
            Projects = year.Projects,
            Practice = year.Practice,
            Application = year.Application,
            Before = new EarlierFile(Case("cases", "weak-scores.json").Profile, new LocalDate(2025, 9, 4)),
        });
    }

    public static ReapplicationPlan Named(string name) => (ReapplicationPlan)typeof(PlanSamples).GetProperty(name)!.GetValue(null)!;

    public static JsonObject Document(ReapplicationPlan plan) => JsonNode.Parse(PlanJson.Write(plan, RulePack.Default))!.AsObject();

    private static ReapplicationPlan Plan(ReapplicationCase @case) => Plan(@case, AsOf);

    private static ReapplicationPlan Plan(ReapplicationCase @case, LocalDate asOf) =>
        ReapplyPlanner.Plan(RulePack.Default, @case, asOf).AsT0;

    private static ReapplicationCase Case(params string[] path)
    {
        var programs = ProgramCsv.Read(new MemoryStream(Repository.Read("samples", "Advisor", "programs.csv"))).AsT0.Programs;
        return Read(Repository.Read(["samples", "Advisor", .. path])) with { Programs = programs };
    }

    private static ReapplicationCase Read(byte[] utf8) => CaseJson.Read(utf8).AsT0;
}
