using System.Text;

namespace Advisor.Tests;

/// <summary>What of a list could not be read stands on the first screen, in the report, and in the sheet that is written.</summary>
public sealed class ReadingOnScreenTests
{
    private const string Head = "Program,Specialty,State,J-1,YOG,Decided by hand\n";

    [Theory]
    [InlineData("Elm Valley,Internal Medicine,NY,yes,5,\n", "")]
    [InlineData("Elm Valley,Internal Medicine,NY,yes,5 unless active,\n", "Of your list, 1 cell leaves something open:")]
    [InlineData("Elm Valley,Internal Medicine,NY,yes,5 unless active,perhaps\n,Internal Medicine,NY,yes,5,\n", "Of your list, 1 row is set aside and 2 cells leave something open:")]
    [InlineData("Elm Valley,Internal Medicine,NY,yes,5,\nTIER 2,,,,,\n", "1 note on how your list was read: --show list.")]
    [InlineData("Elm Valley,Internal Medicine,NY,yes,5,exclude: too far\n", "By your decisions in the list: 0 put on it, 1 kept off.")]
    [InlineData("Elm Valley,Pediatrics,NY,yes,5,\n", "None of your file's 1 program is put on the list as your case stands: 1 of another specialty")]
    public void One_line_of_the_first_screen_tells_it(string rows, string told)
    {
        using var run = new AdvisorRun();
        var @case = run.File("case.json", """{ "version": 1, "applicant": { "visa": "j1" }, "list": { "specialties": [ "Internal Medicine" ] } }""");
        Assert.Equal(AdvisorCommand.Success, run.RunAsGiven("--case", @case, "--programs", run.File("list.csv", Head + rows), "--out", run.Out.FullName));

        if (told.Length == 0)
            Assert.DoesNotContain("your list", run.Output, StringComparison.Ordinal);
        else
            Assert.Contains(told, run.Output, StringComparison.Ordinal);
    }

    // What the first screen promises must stand there also where nothing of the list is left.
    [Fact]
    public void Of_a_list_without_one_row_that_can_be_read_the_reason_is_told()
    {
        using var run = new AdvisorRun();
        var @case = run.File("case.json", """{ "version": 1, "applicant": { "visa": "j1" } }""");
        run.RunAsGiven(
            "--case", @case, "--programs", run.File("list.csv", "Program,Specialty,State,J-1,NRMP code\nElm Valley,Internal Medicine,NY,yes,90011X0C0\n"),
            "--show", "list", "--out", run.Out.FullName);

        Assert.Contains("Of your list, 1 row is set aside: --show list says which and why.", run.Output, StringComparison.Ordinal);
        Assert.Contains("90011X0C0", run.Output, StringComparison.Ordinal);
        Assert.Contains("90011X0C0", File.ReadAllText(Path.Combine(run.Out.FullName, "report.md"), Encoding.UTF8), StringComparison.Ordinal);
    }

    [Fact]
    public void The_report_and_the_sheet_keep_what_could_not_be_read()
    {
        using var run = new AdvisorRun();
        var @case = run.File("case.json", """{ "version": 1, "applicant": { "visa": "j1" } }""");
        run.RunAsGiven("--case", @case, "--programs", run.File("list.csv", Head + "Elm Valley,Internal Medicine,NY,yes,5 unless active,\nOak Hill,Internal Medicine,NY,yes,5,exclude: too far\n"), "--out", run.Out.FullName);
        string Written(string name) => File.ReadAllText(Path.Combine(run.Out.FullName, name), Encoding.UTF8);

        Assert.Contains("5 unless active", Written("report.md"), StringComparison.Ordinal);
        Assert.Contains("How the list was read", Written("report.html"), StringComparison.Ordinal);
        Assert.Contains("not read: YOG \"\"5 unless active\"\"", Written("programs.csv"), StringComparison.Ordinal);
        Assert.Contains("exclude: too far", Written("programs.csv"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--specialty", "Internal Medicine")]
    [InlineData("--state", "NY")]
    [InlineData("--sheet", "List")]
    public void What_is_said_of_a_list_that_is_not_given_is_refused(string option, string value)
    {
        using var run = new AdvisorRun();

        Assert.Equal(AdvisorCommand.BadInput, run.RunAsGiven(option, value));
        Assert.Contains($"{option}: says something of a list, and none is given", run.Errors, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2026-11-23", true)]
    [InlineData("2026-12-3", true)]
    [InlineData("27 Nov 2026", true)]
    [InlineData("November 27, 2026", true)]
    [InlineData("11/12/2026", false)] // November or December
    [InlineData("2026-02-30", false)]
    public void The_day_of_judgement_is_read_where_it_is_one_day(string day, bool isRead)
    {
        using var run = new AdvisorRun();

        Assert.Equal(isRead ? AdvisorCommand.Success : AdvisorCommand.BadInput, run.RunAsGiven("--as-of", day));
    }

    [Theory]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    [InlineData("utf-8")]
    public void A_case_is_read_in_the_encodings_of_editors(string encoding)
    {
        using var run = new AdvisorRun();
        var utf = Encoding.GetEncoding(encoding);
        var @case = run.File("case.json", [.. utf.GetPreamble(), .. utf.GetBytes("""{ "version": 1, "applicant": {} }""")]);

        Assert.Equal(AdvisorCommand.Success, run.RunAsGiven("--case", @case));
    }
}
