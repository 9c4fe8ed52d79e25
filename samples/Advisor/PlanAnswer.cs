using OneOf;
using ReapplyKit;
using ReapplyKit.Interchange;
using ReapplyKit.Reports;
using Spectre.Console;

namespace Advisor;

/// <summary>The main job: one case and a program list in; verdict, diagnosis, plan and list out.</summary>
internal static class PlanAnswer
{
    public static OneOf<Answer, ValueList<Problem>> Make(Request request, RulePack rules)
    {
        var caseRead = ReadCase(request.Case);
        var programsRead = ReadPrograms(request);
        if (caseRead.IsT1 || programsRead.IsT1)
            return Problems(caseRead).Concat(Problems(programsRead)).ToValueList();

        var table = programsRead.AsT0;
        var read = caseRead.AsT0;
        var @case = read with { Programs = table.Programs, Season = request.Season ?? read.Season };
        return ReapplyPlanner.Plan(rules, @case, request.AsOf).Match<OneOf<Answer, ValueList<Problem>>>(
            plan => Make(plan, rules, table, @case.Profile.Reference, request),
            problems => problems.Problems);
    }

    private static Answer Make(ReapplicationPlan plan, RulePack rules, ProgramTable table, string? reference, Request request)
    {
        var extras = new ReportExtras { Reference = reference };
        if (plan.List is not { } list)
            return new Answer(console => Show(console, plan, rules, request, _ => { }), ReportFiles.Of(plan, rules, extras));
        var signals = rules.Signals.Allocate(list, plan.Season);
        var sheet = ApplicationSheet.Of(list, plan.Season, signals, rules.Fees, rules.Outreach, plan.Report.Facts.Letters?.Total ?? 0);
        return new Answer(
            console => Show(console, plan, rules, request, c =>
            {
                ProgramListView.Show(c, list, plan.ListPolicy, rules, table);
                ApplicationView.Show(c, sheet, signals);
            }),
            ReportFiles.Of(plan, rules, extras with { Sheet = sheet, Signals = signals }));
    }

    private static void Show(IAnsiConsole console, ReapplicationPlan plan, RulePack rules, Request request, Action<IAnsiConsole> showPrograms)
    {
        VerdictView.Show(console, plan.Report, rules);
        DiagnosisView.Show(console, plan, rules);
        WeekView.Show(console, plan, rules);
        DecisionView.Show(console, plan, rules);
        WhatIfView.Show(console, plan, rules);
        YearView.Show(console, plan, rules);
        ReadinessView.Show(console, plan, rules);
        ScheduleView.Show(console, plan);
        showPrograms(console);
        ProofView.Show(console, plan, rules);
        if (request.Case is null)
            console.MarkupLine("[grey]The applicant above is fictional. Bring your own with --case and --programs.[/]");
        console.MarkupLine("[grey]No verdict here is a probability. Rules and clauses: seeds/rules.json, seeds/clauses.json.[/]");
    }

    private static OneOf<ReapplicationCase, ValueList<Problem>> ReadCase(FileInfo? file)
    {
        if (file is null)
        {
            using var sample = InputFile.Sample("case.json");
            return Parse(InputFile.ReadAll(sample));
        }
        return InputFile.ReadAll(file).Match(Parse, problems => problems).MapT1(problems => InputFile.In(file, problems));
    }

    private static OneOf<ReapplicationCase, ValueList<Problem>> Parse(byte[] utf8) =>
        CaseJson.Read(utf8).MapT1(problems => problems.Problems);

    // A real applicant is never given fictional programs: with a case of one's own and no list, there is no list.
    private static OneOf<ProgramTable, ValueList<Problem>> ReadPrograms(Request request)
    {
        if (request.Programs is { } file)
            return InputFile.Open(file).Match(Parse, problems => problems).MapT1(problems => InputFile.In(file, problems));
        return request.Case is null ? Parse(InputFile.Sample("programs.csv")) : new ProgramTable([], [], []);
    }

    private static OneOf<ProgramTable, ValueList<Problem>> Parse(Stream utf8) =>
        ProgramCsv.Read(utf8).MapT1(problems => problems.Problems);

    private static ValueList<Problem> Problems<T>(OneOf<T, ValueList<Problem>> read) => read.IsT1 ? read.AsT1 : [];
}
