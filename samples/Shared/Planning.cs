using System.Globalization;
using NodaTime;
using NodaTime.Text;
using OneOf;
using ReapplyKit;
using ReapplyKit.Interchange;
using ReapplyKit.Rules;

namespace Samples.Shared;

/// <summary>Reads what a caller brings and plans; a caller with anything wrong is told all of it at once.</summary>
internal static class Planning
{
    private static readonly ProgramTable NoPrograms = ProgramTable.Empty;

    public static OneOf<Planned, ValueList<Problem>> Make(Question question, RulePack rules, Asked asked, LocalDate today)
    {
        var day = ReadDay(asked.AsOf, today);
        var season = ReadSeason(asked.Season);
        var programs = ReadPrograms(asked.Programs);
        var since = ReadSince(asked.Since);
        var read = ReadCase(asked, since, question.NeedsPlanSoFar);
        var done = DoneMilestones.Read(asked.Done, rules, day.Match(d => d, _ => today), "done");
        List<Problem> problems =
        [
            .. asked.Problems, .. Problems(day), .. Problems(season), .. Problems(since), .. Problems(read), .. Problems(programs),
            .. Problems(done),
        ];
        if (question.NeedsCycle && read is { IsT0: true, AsT0.Cycle: null })
            problems.Add(new Problem("$.cycle", null, "is required here: interviews attended, and whether the cycle ended in a match"));
        if (question.NeedsPrograms && asked.Programs is null && read is not { IsT0: true, AsT0.Programs.IsEmpty: false })
            problems.Add(new Problem("programs", null, "is required here: a program list as CSV or Excel, or programs in the case"));
        if (question.NeedsPlanSoFar && since.IsT0 && (asked is { Case: null, Since: null } || read is { IsT0: true, AsT0.PlanSoFar: null }))
            problems.Add(new Problem("since", null, "is required here: the plan so far, as it was answered, or planSoFar in the case"));
        if (day.IsT1 || read.IsT1)
            return problems.ToValueList();

        // A case is checked even where the list beside it cannot be read: nobody should mend one file to learn of the other.
        var table = programs.Match(t => t, _ => NoPrograms);
        var @case = read.AsT0 with
        {
            Season = season.Match(s => s, _ => null) ?? read.AsT0.Season,
            Programs = table.Programs.IsEmpty ? read.AsT0.Programs : table.Programs,
            Progress = read.AsT0.Progress.With(done.Match(d => d, _ => Progress.None)),
            List = read.AsT0.List with { Overrides = [.. read.AsT0.List.Overrides, .. table.Overrides] },
        };
        return ReapplyPlanner.Plan(rules, @case, day.AsT0).Match<OneOf<Planned, ValueList<Problem>>>(
            plan => problems.Count == 0 ? new Planned(@case, table, plan) : problems.ToValueList(),
            wrong => problems.Concat(wrong.Problems.Select(p => p.Where == "as of" ? p with { Where = "asOf" } : p)).ToValueList());
    }

    private static OneOf<LocalDate, ValueList<Problem>> ReadDay(string? asOf, LocalDate today)
    {
        if (asOf is null)
            return today;
        var parsed = LocalDatePattern.Iso.Parse(asOf);
        return parsed.Success ? parsed.Value : One(new Problem("asOf", asOf, "is not a day of the calendar, such as 2026-11-23"));
    }

    private static OneOf<int?, ValueList<Problem>> ReadSeason(string? season)
    {
        if (season is null)
            return (int?)null;
        var isNumber = int.TryParse(season, NumberStyles.None, CultureInfo.InvariantCulture, out var year);
        return isNumber && year is >= SeasonCalendar.FirstYear and <= SeasonCalendar.LastYear
            ? year
            : One(new Problem("season", season, $"is not the year of a Match, from {SeasonCalendar.FirstYear} to {SeasonCalendar.LastYear}"));
    }

    // Where no case is brought, the plan so far tells it; where that is needed and missing too, it is the one to bring.
    private static OneOf<ReapplicationCase, ValueList<Problem>> ReadCase(Asked asked, OneOf<PlanBefore, ValueList<Problem>> since, bool needsPlanSoFar)
    {
        if (asked.Case is { } given)
        {
            return CaseJson.Read(given).MapT0(@case => since.Match(s => s.NextCase(@case), _ => @case))
                .MapT1(p => p.Problems.Select(InCase).ToValueList());
        }
        return since.Match<OneOf<ReapplicationCase, ValueList<Problem>>>(
            s => s switch
            {
                { Plan: { } kept } => kept.NextCase(),
                { Schedule: not null } => One(new Problem("case", null, "is required beside a schedule, which holds no case: a case as JSON")),
                _ when needsPlanSoFar => new ValueList<Problem>(),
                _ => One(new Problem("case", null, "is required: a case as JSON")),
            },
            _ => new ValueList<Problem>());
    }

    private static OneOf<PlanBefore, ValueList<Problem>> ReadSince(byte[]? utf8) =>
        utf8 is { } given ? PlanBefore.Read(given).MapT1(problems => problems.Select(InSince).ToValueList()) : PlanBefore.Nothing;

    private static OneOf<ProgramTable, ValueList<Problem>> ReadPrograms(byte[]? utf8)
    {
        if (utf8 is { } given)
            return ProgramCsv.Read(new MemoryStream(given)).Match(NotTooMany, wrong => wrong.Problems.Select(InPrograms).ToValueList());
        return NoPrograms;
    }

    private static OneOf<ProgramTable, ValueList<Problem>> NotTooMany(ProgramTable table) => table.Programs.Count <= Asked.MostPrograms
        ? table
        : One(new Problem("programs", null, string.Create(
            CultureInfo.InvariantCulture, $"holds {table.Programs.Count} programs; at most {Asked.MostPrograms} are planned with at once")));

    // A JSON path tells the case; any other place, such as a line, is told with the name of the file.
    private static Problem InCase(Problem problem) => problem.Where.StartsWith('$') ? problem : problem with { Where = $"case {problem.Where}".TrimEnd() };

    private static Problem InSince(Problem problem) => problem with { Where = $"since {problem.Where}".TrimEnd() };

    private static Problem InPrograms(Problem problem) => problem with { Where = $"programs {problem.Where}".TrimEnd() };

    private static ValueList<Problem> Problems<T>(OneOf<T, ValueList<Problem>> read) => read.IsT1 ? read.AsT1 : [];

    private static ValueList<Problem> One(Problem problem) => [problem];
}
