using System.CommandLine;
using System.Globalization;
using NodaTime;
using ReapplyKit;
using ReapplyKit.Interchange;
using ReapplyKit.Reports;
using Spectre.Console;

namespace Advisor;

/// <summary>The command line: what to read, as of when, and where to write.</summary>
internal static class AdvisorCommand
{
    public const int Success = 0;
    public const int BadInput = 2;

    private static readonly Option<FileInfo?> Case = new("--case") { Description = "A case as JSON. Without it, a fictional applicant." };
    private static readonly Option<FileInfo?> Programs = new("--programs") { Description = "A program list as CSV or .xlsx. Without it, and without --case, a fictional list." };
    private static readonly Option<FileInfo?> Since = new("--since") { Description = "An earlier plan.json: plans again from it, moves as little as possible, and says what has changed. Without --case and --programs it uses those in the plan." };
    private static readonly Option<string[]> Done = new("--done") { Description = "A milestone that is done, by its title or id, with its day where it is not today: exam.step3.sit=2027-01-10; may be given several times." };
    private static readonly Option<string[]> Shown = ShowOption.Make();
    private static readonly Option<bool> Ids = new("--ids") { Description = "Prints the id of each milestone beside its title." };
    private static readonly Option<FileInfo?> Roster = new("--roster") { Description = "A roster of applicants as CSV or .xlsx: prints a verdict for each, and no plan. With --out, writes the verdicts with their reasons as tiers.csv." };
    private static readonly Option<int?> Season = new("--season")
    {
        Description = "The Match year to plan for; with --roster, the year that its rows are about. Without it, the next Match that can be entered.",
        CustomParser = result =>
        {
            if (int.TryParse(result.Tokens[0].Value, NumberStyles.None, CultureInfo.InvariantCulture, out var year))
                return year;
            result.AddError($"--season: '{result.Tokens[0].Value}' is not a Match year, such as 2028");
            return null;
        },
    };
    private static readonly Option<string?> Specialty = new("--specialty") { Description = "The specialty of every program whose row names none, such as \"Internal Medicine\"." };
    private static readonly Option<string?> State = new("--state") { Description = "The state of every program whose row names none, such as NY." };
    private static readonly Option<string?> Sheet = new("--sheet") { Description = "The sheet of a workbook that holds the list or roster. Without it, the one that looks most like one in use." };
    private static readonly Option<DirectoryInfo?> Out = new("--out")
    {
        Description = "A folder to write report, calendar, workbook, chart, spreadsheet and JSON to.",
        CustomParser = result =>
        {
            if (!string.IsNullOrWhiteSpace(result.Tokens[0].Value))
                return new DirectoryInfo(result.Tokens[0].Value);
            result.AddError("--out: names no folder");
            return null;
        },
    };
    private static readonly Option<ReportLength> Report = new("--report")
    {
        HelpName = "full|page|appendix",
        Description = "How long the report is: full, page (one page to hand over) or appendix (also every rule and clause).",
        CustomParser = result =>
        {
            var word = result.Tokens[0].Value;
            switch (word)
            {
                case "full":
                    return ReportLength.Standard;
                case "page":
                    return ReportLength.OnePage;
                case "appendix":
                    return ReportLength.WithAppendix;
                default:
                    result.AddError($"--report: '{word}' is not one of full, page, appendix");
                    return default;
            }
        },
    };
    private static readonly Option<LocalDate?> AsOf = new("--as-of")
    {
        Description = "The day of judgement, such as 2026-11-23. Without it, today.",
        CustomParser = result =>
        {
            if (DayOption.Read(result.Tokens[0].Value) is { } day)
                return day;
            result.AddError($"--as-of: '{result.Tokens[0].Value}' is not a date of the calendar, such as 2026-11-23");
            return null;
        },
    };

    public static int Run(string[] args, IAnsiConsole console, IAnsiConsole errors, LocalDate today)
    {
        var command = new RootCommand("ReapplyKit advisor: verdict, diagnosis, dated plan and program list for one re-applicant.")
        {
            Case, Programs, Since, Done, Shown, Ids, Roster, Specialty, State, Sheet, Season, AsOf, Out, Report,
        };
        command.Subcommands.Add(NewCase.Command(console, errors));
        command.SetAction(parsed => Answer(
            new Request(
                parsed.GetValue(Case), parsed.GetValue(Programs), parsed.GetValue(Roster), GivenWithFile(parsed), parsed.GetValue(Season), parsed.GetValue(AsOf) ?? today, parsed.GetValue(Out))
            {
                Since = parsed.GetValue(Since),
                Done = [.. parsed.GetValue(Done) ?? []],
                Show = [.. parsed.GetValue(Shown) ?? []],
                WithIds = parsed.GetValue(Ids),
                Report = parsed.GetValue(Report),
            },
            console,
            errors));
        var result = command.Parse(args);
        if (result.Errors.Count == 0)
            return result.Invoke();
        ProblemView.Show(errors, result.Errors.Select(e => new Problem("", null, e.Message)).ToValueList());
        return BadInput;
    }

    private static FileDefaults GivenWithFile(ParseResult parsed) => new()
    {
        Specialty = parsed.GetValue(Specialty),
        State = parsed.GetValue(State),
        Sheet = parsed.GetValue(Sheet),
        Season = parsed.GetValue(Season),
    };

    private static int Answer(Request request, IAnsiConsole console, IAnsiConsole errors)
    {
        var rules = RulePack.Default;
        var answer = OutputFolder.Check(request.Out) is { IsEmpty: false } refused ? refused : LongWork.Do(console, work =>
            request.Roster is null ? PlanAnswer.Make(request, rules, work) : RosterAnswer.Make(request, rules, work));
        return answer.Match(
            ready => Give(ready, request.Out, console, errors),
            problems =>
            {
                ProblemView.Show(errors, problems);
                return BadInput;
            });
    }

    private static int Give(Answer answer, DirectoryInfo? folder, IAnsiConsole console, IAnsiConsole errors)
    {
        answer.Show(console);
        if (folder is null)
            return Success;
        try
        {
            answer.Write(new OutputFolder(folder, console));
            return Success;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            errors.Line($"[red]Not everything could be written to {folder.FullName}: {e.Message}[/]");
            return BadInput;
        }
    }
}
