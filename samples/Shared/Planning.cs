using NodaTime;
using NodaTime.Text;
using OneOf;
using ReapplyKit;
using ReapplyKit.Interchange;

namespace Samples.Shared;

/// <summary>Reads what a caller brings and plans; a caller with anything wrong is told all of it at once.</summary>
internal static class Planning
{
    private static readonly ProgramTable NoPrograms = ProgramTable.Empty;

    public static OneOf<Planned, ValueList<Problem>> Make(Question question, RulePack rules, Asked asked, LocalDate today)
    {
        var day = ReadDay(asked.AsOf, today);
        var programs = ReadPrograms(question, asked.Programs);
        var read = ReadCase(asked.Case);
        var problems = asked.Problems.Concat(Problems(day)).Concat(Problems(read)).Concat(Problems(programs)).ToList();
        if (question.NeedsCycle && read is { IsT0: true, AsT0.Cycle: null })
            problems.Add(new Problem("$.cycle", null, "is required here: interviews attended, and whether the cycle ended in a match"));
        if (day.IsT1 || read.IsT1)
            return problems.ToValueList();

        // A case is checked even where the list beside it cannot be read: nobody should mend one file to learn of the other.
        var table = programs.Match(t => t, _ => NoPrograms);
        var @case = read.AsT0 with
        {
            Programs = table.Programs,
            List = read.AsT0.List with { Overrides = [.. read.AsT0.List.Overrides, .. table.Overrides] },
        };
        return ReapplyPlanner.Plan(rules, @case, day.AsT0).Match<OneOf<Planned, ValueList<Problem>>>(
            plan => problems.Count == 0 ? new Planned(@case, table, plan) : problems.ToValueList(),
            wrong => problems.Concat(wrong.Problems).ToValueList());
    }

    private static OneOf<LocalDate, ValueList<Problem>> ReadDay(string? asOf, LocalDate today)
    {
        if (asOf is null)
            return today;
        var parsed = LocalDatePattern.Iso.Parse(asOf);
        return parsed.Success ? parsed.Value : One(new Problem("asOf", asOf, "is not a day of the calendar, such as 2026-11-23"));
    }

    private static OneOf<ReapplicationCase, ValueList<Problem>> ReadCase(byte[]? utf8) => utf8 is { } given
        ? CaseJson.Read(given).MapT1(p => p.Problems.Select(In("case")).ToValueList())
        : One(new Problem("case", null, "is required: a case as JSON"));

    private static OneOf<ProgramTable, ValueList<Problem>> ReadPrograms(Question question, byte[]? utf8)
    {
        if (utf8 is { } given)
            return ProgramCsv.Read(new MemoryStream(given)).MapT1(p => p.Problems.Select(InPrograms).ToValueList());
        return question.NeedsPrograms ? One(new Problem("programs", null, "is required: a program list as CSV")) : NoPrograms;
    }

    // A JSON path tells the case; what concerns the whole of a file has no place of its own.
    private static Func<Problem, Problem> In(string file) => problem => problem.Where.Length == 0 ? problem with { Where = file } : problem;

    private static Problem InPrograms(Problem problem) => problem with { Where = $"programs {problem.Where}".TrimEnd() };

    private static ValueList<Problem> Problems<T>(OneOf<T, ValueList<Problem>> read) => read.IsT1 ? read.AsT1 : [];

    private static ValueList<Problem> One(Problem problem) => [problem];
}
