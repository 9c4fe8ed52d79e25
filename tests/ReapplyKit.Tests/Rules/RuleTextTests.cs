using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace ReapplyKit.Tests;

/// <summary>A text of a pack takes its figures from the values beside it, and says where they depart from the article.</summary>
public sealed partial class RuleTextTests
{
    private static readonly string[] NoFigures = ["rule", "text", "clauses", "interpretation", "reason", "source"];
    private static readonly string[] Words =
        ["none", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"];

    [Fact]
    public void No_rule_types_a_figure_that_its_object_or_section_holds()
    {
        var rules = PackDocument.Rules();

        Assert.Empty(rules.SelectMany(section => Objects(section.Value).SelectMany(rule => Typed(rule, section.Value!))));
    }

    [Fact]
    public void No_milestone_types_a_figure_that_it_holds()
    {
        var countdown = PackDocument.Rules("countdown").At("$.countdown");

        Assert.Empty(Objects(countdown, "title").SelectMany(m =>
            Held(m).Intersect(Numbers(m["title"]!, withWords: true)).Select(figure => $"{m["id"]} types {figure}: {m["title"]}")));
    }

    [Theory]
    [InlineData("A score of {lowest}.", "{lowest} names no value of its own object or of those around it")]
    [InlineData("A score of {atLeast.points}.", "{atLeast.points} names no value")]
    [InlineData("A score of {atLeast or more.", "opens a figure with { and does not close it with }")]
    public void A_placeholder_that_cannot_be_filled_is_a_problem(string text, string says) =>
        LoadCheck.FindsAt("$.rubric.step2Ck.scores[2].text", says, JsonValue.Create(text)!.ToJsonString());

    [Fact]
    public void A_figure_that_is_left_out_is_one_problem_and_not_one_more_for_each_text() => LoadCheck.Finds(
        "$.rubric.step1.longestOrdinaryGapMonths", "is required", PackDocument.Rules().Drop("$.rubric.step1.longestOrdinaryGapMonths"));

    [Theory]
    [InlineData("$.letters.specialty.atLeast", 2, "letters.specialty", "At least 2 letters are by somebody in the specialty applied for.")]
    [InlineData("$.step3.scoreBelow", 230, "step3.weak-score", "Step 2 CK below 230: consider Step 3 seriously, to show an upward trend.")]
    [InlineData("$.application.statements.length.mostCharacters", 5300, "application.statement-length",
        "A personal statement has at most 5300 characters, spaces included.")]
    [InlineData("$.exams.studyWeeks.atLeast", 10, "exams.study-hours",
        "240 hours of study in all, spread over 10 to 16 weeks and never over fewer.")]
    [InlineData("$.exams.practiceDays.daysBefore[0]", 20, "exams.practice-days",
        "Full practice test days within the last 42 days: 20 and 7 days before the exam.")]
    [InlineData("$.reading.step1.passing[0].score", 200, "reading.step1-passing",
        "A Step 1 score of 200 or more is a pass. A lower score does not prove a failure, because the passing score was once lower.")]
    [InlineData("$.programs.policy[1].redPercent", 3, "list.policy.step2-ck", "Step 2 CK is concerning: at most 3 % red programs.")]
    public void A_changed_figure_changes_the_text(string path, int figure, string rule, string text) =>
        Assert.StartsWith(text, Changed(path, figure).Book[RuleId.Parse(rule)].Text, StringComparison.Ordinal);

    [Fact]
    public void A_rule_of_the_library_departs_from_nothing() =>
        Assert.All(RulePack.Default.Book.Rules.AsEnumerable(), r => Assert.Null(r.Departure));

    [Fact]
    public void A_changed_threshold_departs_from_its_clause_and_says_so()
    {
        var rules = PackDocument.Load(PackDocument.Rules()
            .Set("$.rubric.step2Ck.scores[1].atMost", 244)
            .Set("$.rubric.step2Ck.scores[2].atLeast", 245));
        var competitive = rules.Book[RuleId.Parse("rubric.step2-ck.competitive")];

        Assert.Equal("Departs from clause M12.11, which says 240.", competitive.Departure);
        Assert.Equal("First attempt, a score of 245 or more. Departs from clause M12.11, which says 240.", competitive.Text);
        Assert.Contains(new RuleValue("atLeast", "245", "240"), competitive.Values.AsEnumerable());
        Assert.Equal(
            "First attempt, a score of 225 to 244. Departs from clause M12.11, which says 239.",
            rules.Book[RuleId.Parse("rubric.step2-ck.borderline")].Text);
        Assert.Equal(
            ["rubric.step2-ck.borderline", "rubric.step2-ck.competitive"],
            rules.Book.Rules.Where(r => r.Departure is not null).Select(r => r.Id.ToString()));
    }

    [Fact]
    public void A_patch_of_one_line_changes_the_texts_of_both_bands_and_keeps_the_clause()
    {
        var rules = RulePack.Default.Patch("""
            { "id": "own", "version": "1", "effective": "2026-12-01", "rubric": { "step2Ck": { "scores": { "competitive": { "atLeast": 245 } } } } }
            """u8.ToArray()).AsT0;

        Assert.Equal(
            [
                "First attempt, a score of 225 to 244. Departs from clause M12.11, which says 239.",
                "First attempt, a score of 245 or more. Departs from clause M12.11, which says 240.",
            ],
            rules.Book.Rules.Where(r => r.Departure is not null).Select(r => r.Text));
        Assert.Equal(RulePack.Default.Book.Clauses, rules.Book.Clauses);
    }

    [Theory]
    [InlineData("$.rubric.step1.longestOrdinaryGapMonths", 36, "rubric.step1.borderline",
        "Departs from the library's reading of clause M12.10, which is 24.")]
    [InlineData("$.interviews.suspects.applicationBreadth.fewest", 60, "suspect.application-breadth",
        "Departs from clauses M12.7 and M4.11, which say 80.")]
    [InlineData("$.rubric.letters.strongUsLetters", 2, "rubric.letters.competitive", "Departs from clause M12.14, which says 3.")]
    public void What_a_rule_takes_from_its_section_departs_too(string path, int figure, string rule, string says) =>
        Assert.Equal(says, Changed(path, figure).Book[RuleId.Parse(rule)].Departure);

    [Fact]
    public void A_text_of_ones_own_departs_no_less()
    {
        var rules = PackDocument.Load(PackDocument.Rules()
            .Set("$.rubric.letters.strongUsLetters", 4)
            .Set("$.rubric.letters.competitive.text", "Enough strong US letters."));

        Assert.Equal(
            "Enough strong US letters. Departs from clause M12.14, which says 3.",
            rules.Book[RuleId.Parse("rubric.letters.competitive")].Text);
    }

    [Fact]
    public void Nothing_but_the_figures_makes_a_departure() => Assert.Null(PackDocument.Load(PackDocument.Rules()
        .Set("$.rubric.usce.bands[2].text", "Three rotations.")).Book[RuleId.Parse("rubric.usce.competitive")].Departure);

    private static RulePack Changed(string path, int figure) => PackDocument.Load(PackDocument.Rules().Set(path, figure));

    private static IEnumerable<JsonObject> Objects(JsonNode? node, string with = "rule") => node switch
    {
        JsonObject o => (o.ContainsKey(with) ? [o] : Enumerable.Empty<JsonObject>()).Concat(o.SelectMany(p => Objects(p.Value, with))),
        JsonArray list => list.SelectMany(item => Objects(item, with)),
        _ => [],
    };

    // "One" is a pronoun as often as a figure, so that words count from two on, and only against the rule's own object.
    private static IEnumerable<string> Typed(JsonObject rule, JsonNode section) =>
        Held(rule).Intersect(Numbers(rule["text"]!, withWords: true))
            .Concat(Held(section).Intersect(Numbers(rule["text"]!, withWords: false)))
            .Distinct()
            .Select(figure => $"{rule["rule"]} types {figure}: {rule["text"]}");

    private static HashSet<int> Held(JsonNode? node) => node switch
    {
        JsonObject o => o.Where(p => !NoFigures.Contains(p.Key)).SelectMany(p => Held(p.Value)).ToHashSet(),
        JsonArray list => list.SelectMany(Held).ToHashSet(),
        JsonValue value when value.TryGetValue<int>(out var figure) => [figure],
        _ => [],
    };

    private static IEnumerable<int> Numbers(JsonNode text, bool withWords)
    {
        var typed = Names().Replace(Placeholder().Replace(text.GetValue<string>(), ""), "");
        return Digits().Matches(typed)
            .Select(m => int.Parse(m.Value, NumberStyles.AllowThousands, CultureInfo.InvariantCulture))
            .Concat(withWords ? Letters().Matches(typed).Select(m => Array.IndexOf(Words, m.Value.ToLowerInvariant())).Where(n => n > 1) : []);
    }

    [GeneratedRegex(@"\{[^}]*\}")]
    private static partial Regex Placeholder();

    [GeneratedRegex(@"Step [123]\b|\bJ-1\b|\bH-1B\b")]
    private static partial Regex Names();

    [GeneratedRegex(@"\d+(,\d{3})*")]
    private static partial Regex Digits();

    [GeneratedRegex("[A-Za-z]+")]
    private static partial Regex Letters();
}
