using OneOf;
using ReapplyKit;
using ReapplyKit.Interchange;
using ReapplyKit.Reports;
using Samples.Shared;
using Spectre.Console;

namespace Advisor;

/// <summary>The main job: one case and a program list in; verdict, diagnosis, plan and list out.</summary>
internal static class PlanAnswer
{
    public static OneOf<Answer, ValueList<Problem>> Make(Request request, RulePack rules, LongWork work)
    {
        var programs = Task.Run(() => ReadPrograms(request, work)); // beside the case
        var caseRead = CaseFile.Read(request, work);
        var programsRead = programs.GetAwaiter().GetResult();
        var doneRead = DoneMilestones.Read(request.Done, rules, request.AsOf, "--done");
        if (caseRead.IsT1 || programsRead.IsT1 || doneRead.IsT1)
            return Problems(caseRead).Concat(Problems(programsRead)).Concat(Problems(doneRead)).ToValueList();

        var table = programsRead.AsT0;
        var read = caseRead.AsT0;
        var @case = ProgramsOf(read, table) with { Season = request.Season ?? read.Season, Progress = read.Progress.With(doneRead.AsT0) };
        return work.Step("Planning", () => ReapplyPlanner.Plan(rules, @case, request.AsOf)).Match<OneOf<Answer, ValueList<Problem>>>(
            plan => Make(plan, rules, table, request),
            problems => problems.Problems);
    }

    private static Answer Make(ReapplicationPlan plan, RulePack rules, ProgramTable table, Request request)
    {
        var extras = new ReportOptions { Length = request.Report };
        if (plan.List is not { } list)
            return new Answer(console => Show(console, plan, rules, request, _ => { }), folder => folder.Write(ReportFiles.Of(plan, rules, extras, request.Out)));
        var sheet = new Lazy<ApplicationSheet>(() => plan.ToSheet(rules)!);
        var signals = new Lazy<SignalPlan>(() => rules.Signals.Allocate(list, plan.Season));
        return new Answer(
            console => Show(console, plan, rules, request, c =>
            {
                ProgramListView.Show(c, list, plan.ListPolicy, rules, table);
                ApplicationView.Show(c, sheet.Value, signals.Value);
            }),
            folder => folder.Write(
                ReportFiles.Of(plan, rules, extras with { Sheet = sheet.Value, Signals = signals.Value }, request.Out)));
    }

    private static void Show(IAnsiConsole console, ReapplicationPlan plan, RulePack rules, Request request, Action<IAnsiConsole> showPrograms)
    {
        BriefView.Show(console, plan.Brief);
        VerdictView.ShowDoubts(console, plan.Doubts);
        if (request.Shows(ShowOption.Why))
            VerdictView.Show(console, plan.Report, rules);
        if (!plan.Schedule.Milestones.IsEmpty || plan.Running?.Schedule is not null)
            ShowRebuild(console, plan, rules, request, showPrograms);
        console.WriteLine();
        if (request.Show.IsEmpty)
            console.MarkupLineInterpolated($"[grey]More: --show {string.Join(",", ShowOption.Words)} or all. --ids prints the names that --done takes.[/]");
        if (request.Case is null && request.Since is null)
            console.MarkupLine("[grey]The applicant above is fictional. For your own: init case.json, fill it in, then --case case.json.[/]");
        console.MarkupLine("[grey]No verdict here is a probability. The rule behind each stands in the report.[/]");
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

    // A sheet of this library carries the decisions that somebody made in it.
    private static ReapplicationCase ProgramsOf(ReapplicationCase @case, ProgramTable table) => @case with
    {
        Programs = table.Programs.IsEmpty ? @case.Programs : table.Programs,
        List = @case.List with { Overrides = [.. @case.List.Overrides, .. table.Overrides] },
    };

    // A real applicant is never given fictional programs: with a case of one's own and no list, there is no list.
    private static OneOf<ProgramTable, ValueList<Problem>> ReadPrograms(Request request, LongWork work)
    {
        if (request.Programs is { } file)
            return InputFile.Read(file, work, stream => ParsePrograms(stream, request.Given));
        return request.Case is null && request.Since is null ? ParsePrograms(InputFile.Sample("programs.csv"), request.Given) : ProgramTable.Empty;
    }

    private static OneOf<ProgramTable, ValueList<Problem>> ParsePrograms(Stream file, FileDefaults given) =>
        ProgramCsv.Read(file, given).MapT1(problems => problems.Problems);

    private static ValueList<Problem> Problems<T>(OneOf<T, ValueList<Problem>> read) => read.IsT1 ? read.AsT1 : [];
}
