namespace Advisor.Tests;

public sealed class BadInputTests
{
    public static TheoryData<string, string[]> BadCases => new()
    {
        { "", ["the document is empty"] },
        { """{ "version": 1, "applicant": { "step2Ck": """, ["not well-formed JSON"] },
        { """{ "version": 1, "applicant": { "letters": "many", "step1": 3 } }""", ["$.applicant.letters: a list", "$.applicant.step1: an object"] },
        { """{ "version": 1, "applicant": { "step2Ck": { "attempts": [ { "score": 900 } ] } } }""", ["attempts[0].score", "900"] },
        { """{ "version": 1, "applicant": { "usce": { "months": -1 } }, "cycle": { "matched": false, "interviews": -2 } }""", ["$.applicant.usce.months", "$.cycle.interviews"] },
        { """{ "version": 1, "applicant": { "graduation": "2021-02-29" } }""", ["$.applicant.graduation", "2021-02-29"] },
        { """{ "version": 1, "applicant": { "graduation": "2030-06" } }""", ["the 2030 Match is the first for you"] },
        { """{ "version": 1, "applicant": { "visa": "tourist" } }""", ["$.applicant.visa", "tourist"] },
    };


    [Theory]
    [MemberData(nameof(BadCases))]
    public void A_bad_case_is_answered_with_every_problem_and_nothing_is_written(string json, string[] expected)
    {
        using var run = new AdvisorRun();

        AssertRefused(run, run.Run("--case", run.File("case.json", json), "--out", run.Out.FullName), expected);
    }

    [Theory]
    [InlineData("city,state\nElm,NY\n", new[] { "line 1", "name" })]
    [InlineData("", new[] { "is empty" })]
    public void A_bad_program_list_is_answered_with_every_problem_and_nothing_is_written(string csv, string[] expected)
    {
        using var run = new AdvisorRun();

        AssertRefused(run, run.Run("--programs", run.File("programs.csv", csv), "--out", run.Out.FullName), expected);
    }

    [Theory]
    [InlineData("--report", "long", "not one of full, page, appendix")]
    [InlineData("--show", "everything", "not one of why, week, plan, list, all")]
    [InlineData("--as-of", "2026-02-30", "not a date of the calendar")]
    [InlineData("--season", "soon", "not a Match year")]
    public void A_wrong_option_is_answered_with_a_word_of_what_is_right(string option, string value, string expected)
    {
        using var run = new AdvisorRun();

        AssertRefused(run, run.Run(option, value, "--out", run.Out.FullName), [option, value, expected]);
    }

    [Fact]
    public void Problems_of_both_files_are_listed_together_with_their_file()
    {
        using var run = new AdvisorRun();
        var exit = run.Run("--case", run.File("my-case.json", "{}"), "--programs", run.File("my-list.csv", "city\n"), "--out", run.Out.FullName);

        AssertRefused(run, exit, ["my-case.json $.version", "my-case.json $.applicant", "my-list.csv line 1"]);
    }

    [Fact]
    public void A_file_that_is_no_roster_is_refused_and_nothing_is_written()
    {
        using var run = new AdvisorRun();
        var exit = run.Run("--roster", run.File("roster.csv", "Dear colleague,\nhere they are\n"), "--out", run.Out.FullName);

        AssertRefused(run, exit, ["roster.csv line 1", "reference"]);
    }

    [Theory]
    [InlineData("name,city\nElm Valley,Elmira\n")]
    [InlineData("PK\u0003\u0004 and so on")]
    [InlineData("\"a\"")]
    public void A_list_given_as_a_case_is_told_where_it_belongs(string text)
    {
        using var run = new AdvisorRun();

        AssertRefused(run, run.Run("--case", run.File("list.csv", text)), ["list.csv: is not a case", "--programs", "--roster"]);
    }

    [Theory]
    [InlineData("--case")]
    [InlineData("--programs")]
    [InlineData("--roster")]
    public void A_folder_given_as_a_file_is_told(string option)
    {
        using var run = new AdvisorRun();

        AssertRefused(run, run.Run(option, run.Folder.FullName), ["is a folder; name a file in it"]);
    }

    [Theory]
    [InlineData("--as-of", "2026-02-30")]
    [InlineData("--season", "1800")]
    [InlineData("--season", "2020")]
    [InlineData("--season", "soon")]
    [InlineData("--case", "there-is-no-such-file.json")]
    [InlineData("--programs", "there-is-no-such-file.csv")]
    [InlineData("--roster", "there-is-no-such-file.csv")]
    [InlineData("--bogus", "1")]
    public void A_bad_argument_is_answered_with_a_message(string option, string value)
    {
        using var run = new AdvisorRun();

        AssertRefused(run, run.Run(option, value, "--out", run.Out.FullName), [value == "1" ? option : value]);
    }

    private static void AssertRefused(AdvisorRun run, int exit, string[] expected)
    {
        Assert.Equal(AdvisorCommand.BadInput, exit);
        Assert.False(run.Out.Exists);
        Assert.All(expected, part => Assert.Contains(part, run.Errors, StringComparison.Ordinal));
        Assert.Empty(run.Output);
        Assert.DoesNotContain("System.", run.Errors, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", run.Errors, StringComparison.Ordinal);
    }
}
