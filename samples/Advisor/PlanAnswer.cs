using OneOf;
using ReapplyKit;
using ReapplyKit.Interchange;
using ReapplyKit.Reports;
using Spectre.Console;

namespace Advisor;

/// <summary>The main job: one case and a program list in; verdict, diagnosis, plan and list out.</summary>
internal static class PlanAnswer
{
    public static OneOf<Answer, ValueList<Problem>> Make(Request request, RulePack rules, LongWork work)
    {
        if (WithoutList(request) is { IsEmpty: false } unused)
            return unused;
        var programs = Task.Run(() => ReadPrograms(request, work)); // beside the case
        var caseRead = CaseFile.Read(request, work);
        var programsRead = programs.GetAwaiter().GetResult();
        if (caseRead.IsT1 || programsRead.IsT1)
            return Problems(caseRead).Concat(Problems(programsRead)).ToValueList();

        var table = programsRead.AsT0;
        var read = caseRead.AsT0;
        var @case = ProgramsOf(read, table) with { Season = request.Season ?? read.Season };
        if (!DoneOption.Read(request, @case, rules).TryPickT0(out var marked, out var unknown))
            return unknown;
        var (done, leftOut) = marked;
        @case = @case with { Progress = read.Progress.With(done) };
        return work.Step("Planning", () => ReapplyPlanner.Plan(rules, @case, request.AsOf)).Match<OneOf<Answer, ValueList<Problem>>>(
            plan => Make(plan, rules, table, request, leftOut),
            problems => InCase(request, problems.Problems));
    }

    private static ValueList<Problem> InCase(Request request, ValueList<Problem> problems) => (request.Case ?? request.Since) is { } file
        ? problems.Select(p => p.Where.StartsWith('$') ? p with { Where = $"{file.Name} {p.Where}" } : p).ToValueList() : problems;

    private static Answer Make(ReapplicationPlan plan, RulePack rules, ProgramTable table, Request request, ValueList<Problem> leftOut)
    {
        var extras = new ReportOptions { Length = request.Report, ListRemarks = ReadingView.InFull(table) };
        if (plan.List is not { } list)
            return new Answer(console => Show(console, plan, rules, request, table, leftOut, c => SetAsideView.Show(c, table.SetAside, table.Notes)), folder => folder.Write(ReportFiles.Of(plan, rules, extras, request.Out)));
        var sheet = new Lazy<ApplicationSheet>(() => plan.ToSheet(rules)!);
        var signals = new Lazy<SignalPlan>(() => rules.Signals.Allocate(list, plan.Season));
        return new Answer(
            console => Show(console, plan, rules, request, table, leftOut, c =>
            {
                ProgramListView.Show(c, list, plan.ListPolicy, rules, table);
                ApplicationView.Show(c, sheet.Value, signals.Value);
            }),
            folder => folder.Write(
                ReportFiles.Of(plan, rules, extras with { Sheet = sheet.Value, Signals = signals.Value }, request.Out)));
    }

    private static void Show(IAnsiConsole console, ReapplicationPlan plan, RulePack rules, Request request, ProgramTable table, ValueList<Problem> leftOut, Action<IAnsiConsole> showPrograms)
    {
        BriefView.Show(console, plan.Brief, request.WithIds);
        foreach (var problem in leftOut)
            console.Line($"[red]Not taken:[/] {problem}");
        VerdictView.ShowDoubts(console, plan.Doubts);
        ReadingView.Show(console, table, plan.List);
        if (request.Shows(ShowOption.Why))
            VerdictView.Show(console, plan.Report, rules);
        if (!plan.Schedule.Milestones.IsEmpty || plan.Running?.Schedule is not null)
            ShowRebuild(console, plan, rules, request, showPrograms);
        else if (request.Shows(ShowOption.List))
            SetAsideView.Show(console, table.SetAside, table.Notes);
        console.WriteLine();
        if (request.Show.IsEmpty)
            console.Line($"[grey]More: --show {string.Join(",", ShowOption.Words)} or all.{(request.WithIds ? "" : " --ids prints the names that --done takes.")}[/]");
        if (request.Case is null && request.Since is null)
            console.Line($"[grey]The applicant above is fictional. For your own: init case.json, fill it in, then --case case.json.[/]");
        console.Line($"[grey]No verdict here is a probability. The rule behind each stands in the report.[/]");
    }

    private static void ShowRebuild(IAnsiConsole console, ReapplicationPlan plan, RulePack rules, Request request, Action<IAnsiConsole> showPrograms)
    {
        if (request.Shows(ShowOption.Why))
        {
            DiagnosisView.Show(console, plan, rules);
            DecisionView.Show(console, plan, rules);
            WhatIfView.Show(console, plan, rules);
        }
        if (request.Shows(ShowOption.Week))
            WeekView.Show(console, plan, rules, request.WithIds);
        if (request.Shows(ShowOption.Plan))
        {
            ChangesView.Show(console, plan, request.WithIds);
            YearView.Show(console, plan, rules);
            ReadinessView.Show(console, plan, rules);
            ScheduleView.Show(console, plan, request.WithIds);
        }
        if (request.Shows(ShowOption.List))
        {
            showPrograms(console);
            ProofView.Show(console, plan, rules);
        }
    }

    // A sheet of this library carries the decisions that somebody made in it, later ones than those of an earlier plan.
    private static ReapplicationCase ProgramsOf(ReapplicationCase @case, ProgramTable table) => @case with
    {
        Programs = table.Programs.IsEmpty ? @case.Programs : table.Programs,
        List = @case.List with { Overrides = table.Overrides.Concat(@case.List.Overrides).DistinctBy(o => o.Program, StringComparer.OrdinalIgnoreCase).ToValueList() },
    };

    // What is said of a list that is not there would be lost in silence.
    private static ValueList<Problem> WithoutList(Request request) => request.Programs is not null ? [] :
        new[] { ("--specialty", request.Given.Specialty), ("--state", request.Given.State), ("--sheet", request.Given.Sheet) }.Where(o => o.Item2 is not null)
            .Select(o => new Problem(o.Item1, o.Item2, "says something of a list, and none is given; name it with --programs")).ToValueList();

    // A real applicant is never given fictional programs: with a case of one's own and no list, there is no list.
    private static OneOf<ProgramTable, ValueList<Problem>> ReadPrograms(Request request, LongWork work)
    {
        if (request.Programs is { } file)
            return InputFile.Read(file, work, stream => ParsePrograms(stream, request.Given with { AsOf = request.AsOf }));
        return request.Case is null && request.Since is null ? ParsePrograms(InputFile.Sample("programs.csv"), request.Given) : ProgramTable.Empty;
    }

    private static OneOf<ProgramTable, ValueList<Problem>> ParsePrograms(Stream file, FileDefaults given) =>
        ProgramCsv.Read(file, given).MapT1(problems => problems.Problems);

    private static ValueList<Problem> Problems<T>(OneOf<T, ValueList<Problem>> read) => read.IsT1 ? read.AsT1 : [];
}
