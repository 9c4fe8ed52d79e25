using System.Text.Json.Nodes;

namespace ReapplyKit.Interchange.Tests;

/// <summary>The parts of the rebuild year in the document, with values computed by hand from the sample cases.</summary>
public sealed class PlanOfTheYearJsonTests
{
    [Fact]
    public void Step_3_is_dated_from_the_hours_of_the_case()
    {
        var exam = PlanSamples.Document(PlanSamples.RedFlag)["step3Exam"]!;

        // 240 hours at 15 a week are 16 weeks; 2400 questions in the 12 weeks before the last 4 are 200 a week.
        AssertJson(
            """
            { "$type": "examPlan", "exam": "step3", "attemptsLeft": 4, "registration": { "start": "2026-11-24", "end": "2026-12-07" },
              "study": { "start": "2026-11-24", "end": "2027-03-15" },
              "studyWeeks": 16, "weeklyHours": 15, "questionsPerWeek": 200, "bankFinishedBy": "2027-02-16",
              "practiceDays": ["2027-03-02", "2027-03-09"],
              "examDay": "2027-03-16", "resultExpected": "2027-04-13", "resultLatest": "2027-05-11", "isInsideApplicationSeason": false }
            """,
            Without(exam, "pack", "asOf", "notes"));
    }

    [Fact]
    public void Two_experienced_no_make_the_choice_due_and_name_the_alternatives()
    {
        var opinions = PlanSamples.Document(PlanSamples.WeakScores)["opinions"]!;

        Assert.Equal("choiceDue", (string?)opinions["choice"]);
        Assert.Equal(2, (int?)opinions["unrealistic"]);
        Assert.Equal([false, false], opinions["heard"]!.AsArray().Select(o => (bool?)o!["wouldInterview"]));
        AssertJson("""["matchedImg"]""", opinions["missingVoices"]!);
        Assert.Equal(
            ["Family Medicine: ", "Internal Medicine: ", "Psychiatry: ", "Pediatrics: in some regions"],
            opinions["alternatives"]!.AsArray().Select(a => $"{a!["specialty"]}: {a["note"]}"));
    }

    [Fact]
    public void Letters_stand_twice_as_of_the_day_and_as_of_the_submission_day()
    {
        var document = PlanSamples.Document(PlanSamples.RedFlag);

        Assert.Equal("2026-11-23", (string?)document["letters"]!["asOf"]);
        Assert.Equal("2027-09-01", (string?)document["lettersAtSubmission"]!["asOf"]);
        AssertJson("""{ "atLeast": 3, "atMost": 3 }""", document["letters"]!["strongUs"]!);
        AssertJson("""{ "atLeast": 24, "atMost": 25 }""", document["letters"]!["letters"]![1]!["age"]!);
        AssertJson("""{ "atLeast": 34, "atMost": 35 }""", document["lettersAtSubmission"]!["letters"]![1]!["age"]!);
        Assert.Null(document["letters"]!["letters"]![1]!["fitsSpecialty"]);
    }

    [Fact]
    public void A_letter_is_asked_for_in_the_third_and_fourth_week_of_the_rotation()
    {
        var request = Assert.Single(PlanSamples.Document(PlanSamples.RedFlag)["letterPlan"]!["requests"]!.AsArray())!;

        AssertJson("""{ "start": "2027-02-15", "end": "2027-02-28" }""", request["ask"]!);
        AssertJson(
            """{ "kind": "externship", "start": "2027-02-01", "end": "2027-02-28", "specialty": "Internal Medicine" }""",
            request["rotation"]!);
    }

    [Fact]
    public void Practice_lists_19_checks_and_what_is_missing()
    {
        var practice = PlanSamples.Document(PlanSamples.RedFlag)["practice"]!;

        // 5 questions answered, 5 recorded, mock interviews, 3 parts of the story, 3 explanations, 2 lengths.
        Assert.Equal(19, practice["checks"]!.AsArray().Count);
        AssertJson("""["aboutYourself", "whySpecialty", "conflict", "whyProgram"]""", practice["missingQuestions"]!);
        AssertJson("""["gap"]""", practice["missingExplanations"]!);
        AssertJson("""[{ "with": "friend", "held": 1 }]""", practice["mocks"]!);
        Assert.Null(practice["storySeconds"]);
    }

    [Fact]
    public void The_application_says_how_each_part_stands()
    {
        var application = PlanSamples.Document(PlanSamples.RedFlag)["application"]!;

        Assert.False((bool?)application["isReadyToSubmit"]);
        Assert.Equal(
            ["met", "notMet"],
            application["checks"]!.AsArray().Where(c => (string?)c!["part"] is "statements").Select(c => (string?)c!["check"]!["state"]).Distinct().Order());
    }

    [Fact]
    public void A_target_keeps_its_open_end_and_its_missing_amount()
    {
        var targets = PlanSamples.Document(PlanSamples.Everything)["targets"]!["targets"]!.AsArray();

        AssertJson("""{ "kind": "usceMonths", "amount": { "atLeast": 3, "atMost": 3 }, "by": "2027-06-30" }""", targets[0]!);
        AssertJson("""{ "kind": "step2CkScore", "amount": { "atLeast": 240, "atMost": 250 } }""", targets[1]!);
        AssertJson("""{ "kind": "step3Pass", "from": "2027-03-16", "by": "2027-04-30" }""", targets[2]!);
        AssertJson("""{ "kind": "programs", "amount": { "atLeast": 80 }, "focus": "Family Medicine" }""", targets[3]!);
    }

    [Fact]
    public void A_project_that_is_done_needs_no_months()
    {
        var done = PlanSamples.Document(PlanSamples.Everything)["research"]![2]!;

        Assert.True((bool?)done["isDone"]);
        Assert.Null(done["monthsNeeded"]);
        AssertJson("""{ "title": "Falls", "kind": "unknown", "roles": [], "output": "unknown", "stage": "accepted" }""", done["project"]!);
    }

    [Fact]
    public void What_would_lift_a_component_stands_beside_what_nothing_changes()
    {
        var whatIf = PlanSamples.Document(PlanSamples.Plain)["whatIf"]!;
        var usce = whatIf["lifts"]!.AsArray().Single(l => (string?)l!["component"] == "usce")!;

        // Two rotations are borderline, three competitive; 23 November to 1 September are 282 days.
        Assert.Equal("borderline", (string?)usce["from"]);
        AssertJson("""[{ "kind": "rotation", "amount": 1 }]""", usce["steps"]![0]!["sets"]![0]!["levers"]!);
        Assert.All(whatIf["levers"]!.AsArray(), offer => Assert.Equal(282, (int?)offer!["daysLeft"]));
        Assert.Equal(["yearsSinceGraduation", "step2CkScore"], whatIf["immovable"]!.AsArray().Select(f => (string?)f!["kind"]));
    }

    [Fact]
    public void Proof_names_the_changes_since_submission_and_what_is_still_open()
    {
        var proof = PlanSamples.Document(PlanSamples.Plain)["proof"]!;
        var change = Assert.Single(proof["changes"]!.AsArray())!;
        var breadth = proof["answers"]!.AsArray().Single(a => (string?)a!["suspect"]!["weakness"] == "applicationBreadth")!;

        Assert.Equal("2025-09-19", (string?)proof["before"]);
        Assert.Equal("2026-11-23", (string?)proof["after"]);
        Assert.Equal("yearsSinceGraduation 3 4 worse", $"{change["fact"]} {change["before"]} {change["after"]} {change["direction"]}");
        Assert.Equal("open", (string?)breadth["state"]);
        Assert.Equal("64 applications", (string?)breadth["suspect"]!["value"]);
    }

    private static void AssertJson(string expected, JsonNode actual) =>
        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(expected), actual), $"expected {expected}, got {actual.ToJsonString()}");

    private static JsonObject Without(JsonNode node, params string[] members)
    {
        var rest = node.DeepClone().AsObject();
        Assert.All(members, member => Assert.True(rest.Remove(member)));
        return rest;
    }
}
