using static ReapplyKit.Tests.DraftCase;

namespace ReapplyKit.Tests;

/// <summary>What each check of an application says: subject, what stands there, what is asked.</summary>
public sealed class ReadinessTextTests
{
    [Theory]
    [InlineData(CheckState.Met, "done", true)]
    [InlineData(CheckState.Met, "done", true, true)]
    [InlineData(CheckState.NotMet, "not done", false)]
    [InlineData(CheckState.Unknown, "stated both as done and as not done", true, false)]
    [InlineData(CheckState.Unknown, "not stated")]
    public void An_item_is_done_or_not_or_open(CheckState state, string value, params bool[] stated)
    {
        var items = stated.Select(done => new ItemState(ReadinessItem.ProgramListChecked, done)).ToValueList();
        var check = Assert.Single(Assess(Sound with { Items = items }).Checks, c => c.Check.Subject == "program list checked").Check;

        Assert.Equal((state, value, "done"), (check.State, check.Value, check.Asked));
    }

    [Fact]
    public void Assignments_nobody_stated() => Assert.Equal(
        ["statements assigned: not stated (the written statement of its specialty)", "letters assigned: not stated (1 to 4 letters)"],
        Texts(OwnRules.Assignments.Assess(null, null)));

    [Fact]
    public void Assignments_that_nobody_can_judge_say_what_is_missing()
    {
        var program = Assign("A", "Core", letters: null);

        Assert.Equal(
            [
                "statements assigned: 0 of 1 programs (the written statement of its specialty)",
                "statement for A: Core; the statements are not stated (the written statement of its specialty, Internal Medicine)",
                "letters assigned: 0 of 1 programs (1 to 4 letters)",
                "letters for A: not stated (1 to 4 letters)",
            ],
            Texts(OwnRules.Assignments.Assess([program], null)));
        Assert.Equal(
            "statement for A: Core; the program's specialty is not stated (the written statement of its specialty)",
            Texts(OwnRules.Assignments.Assess([program with { Specialty = null }], [Core])).ElementAt(1));
    }

    [Fact]
    public void One_experience() => Assert.Equal(
        [
            "experiences: 1 (10 or fewer)", "Clinic: described (what was done and learned)",
            "description of Clinic: 22 characters (750 characters or fewer)", "most meaningful experiences: 1 (3 or fewer)",
            "why Clinic is most meaningful: 13 characters (300 characters or fewer)",
        ],
        Texts(OwnRules.Experiences.Assess([Clinic])));

    [Fact]
    public void No_experience_and_none_stated()
    {
        Assert.Equal(
            ["experiences: 0 (10 or fewer)", "experience: none (what was done and learned)", "most meaningful experiences: 0 (3 or fewer)"],
            Texts(OwnRules.Experiences.Assess([])));
        Assert.Equal(
            [
                "experiences: not stated (10 or fewer)", "experience: not stated (what was done and learned)",
                "most meaningful experiences: not stated (3 or fewer)",
            ],
            Texts(OwnRules.Experiences.Assess(null)));
    }

    [Theory]
    [InlineData(null)]
    [InlineData(" ")]
    public void An_experience_without_title_is_named_so(string? title) => Assert.Contains(
        "an experience without title: described (what was done and learned)",
        Texts(OwnRules.Experiences.Assess([Clinic with { Title = title }])));

    [Fact]
    public void Reviewers_are_named_in_one_order_and_counted() => Assert.Equal(
        [
            "reviewers: 3 (1 or more)",
            "who reviewed: program director, mentor (a program director, chief resident, matched IMG or mentor)",
            "what would worry a program director: answered by 3 of 3 (answered by each reviewer)",
            "where it feels generic or weak: answered by 3 of 3 (answered by each reviewer)",
            "what reviewers named: mended for 2 of 3 reviewers (mended for each)",
        ],
        Texts(OwnRules.Reviews.Assess(
            [
                Review, Review with { Reviewer = ReviewerKind.ProgramDirector },
                Review with { Reviewer = ReviewerKind.Other, Mended = false },
            ])));

    [Theory]
    [InlineData("The gap.", null, "mended for 1 of 1 reviewers")]
    [InlineData(null, "The first lines.", "mended for 1 of 1 reviewers")]
    [InlineData("", null, "not stated")]
    [InlineData(null, "", "not stated")]
    public void One_answer_is_enough_to_be_mended(string? worry, string? generic, string value)
    {
        var checks = OwnRules.Reviews.Assess([Review with { Reviewer = ReviewerKind.Other, Worry = worry, Generic = generic }]);

        Assert.Equal((value, "not stated"), (checks.Of("what reviewers named").Value, checks.Of("who reviewed").Value));
    }

    [Fact]
    public void Statements_are_named_in_the_order_of_the_alphabet() => Assert.Equal(
        [
            "statement versions: 2 written (2 or more)", "core statement: Core, Second core (1 or more)", "variant: none (1 or more)",
            "length of Second core: 53 characters (28000 characters or fewer)", "length of Core: 53 characters (28000 characters or fewer)",
            "red flag in Core: Step 1: 1 sentence (1 to 2 sentences)",
        ],
        Texts(OwnRules.Statements.Assess([Core with { Name = "Second core", RedFlags = [] }, Core])));

    [Fact]
    public void Two_sentences_are_written_so()
    {
        var flag = new RedFlagPassage { Explains = WeaknessKind.Step1, Text = "I failed Step 1 once. Then I passed." };

        Assert.Equal("2 sentences", OwnRules.Statements.Assess([Core with { RedFlags = [flag] }]).Of("red flag in Core: Step 1").Value);
    }

    [Fact]
    public void A_statement_without_text_holds_no_passage_and_none_covers_it()
    {
        var nothing = Core with { Text = null, RedFlags = [new RedFlagPassage { Explains = WeaknessKind.Step1, Text = "a" }] };

        Assert.Equal(
            "1 sentence; the passage does not stand in the statement",
            OwnRules.Statements.Assess([nothing]).Of("red flag in Core: Step 1").Value);
        Assert.Equal(0, StatementMeasure.Of(nothing with { RedFlags = [] }).RedFlagPercent);
    }

    [Fact]
    public void A_submission_today_is_a_submission()
    {
        var check = OwnRules.Submission.Assess(AsOf, Match2028, AsOf);

        Assert.Equal(("submission", CheckState.Met, "submitted on day 2"), (check.Subject, check.State, check.Value));
    }

    private static IEnumerable<string> Texts(ValueList<Check> checks) => checks.Select(c => $"{c.Subject}: {c.Value} ({c.Asked})");
}
