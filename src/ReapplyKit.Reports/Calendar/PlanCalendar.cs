using System.Security.Cryptography;
using System.Text;
using Ardalis.GuardClauses;

namespace ReapplyKit.Reports;

/// <summary>
/// Writes a plan as an iCalendar (RFC 5545): milestones as whole days, the season's dates at their hour, the days for asking for letters, and the dates of
/// Step 3 where it is decided on; before them, what is still to be done in a running season by who is in it, or until when who is not can still register. The same plan gives the same bytes, and a
/// plan remade keeps the names of its events, so that importing it again moves them, and calls off those that have left it.
/// </summary>
public static class PlanCalendar
{
    private const int BytesOfIdentity = 6;

    /// <summary>Writes a plan.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="rules">The pack it was made by, for the texts of its clauses.</param>
    /// <param name="options">Name and alarms; null for <see cref="CalendarOptions.Default"/>.</param>
    /// <returns>The document in UTF-8.</returns>
    /// <exception cref="ArgumentException">The plan was made by another pack.</exception>
    public static byte[] Write(ReapplicationPlan plan, RulePack rules, CalendarOptions? options = null)
    {
        Guard.Against.Null(plan);
        Guard.Against.Null(rules);
        Guard.Against.InvalidInput(rules, nameof(rules), r => r.Stamp == plan.Pack, "The plan was made by another rule pack.");
        var wanted = options ?? CalendarOptions.Default;
        var season = plan.Schedule.Season;
        // Of a season that they need not enter, or cannot, nobody has days.
        var entries = (plan.HasDays ? Entries(plan, rules) : [])
            .Where(IsWanted).ToList();
        var applicant = wanted.Reference ?? plan.Case.Profile.Reference;
        return new CalendarWriting(plan.AsOf, Identity(applicant, plan.Case.Profile), wanted)
            .Write(wanted.Name ?? Name(season, applicant), Description(plan), entries.Concat(Cancelled(plan, entries).Where(IsWanted)));

        bool IsWanted(CalendarEntry entry) =>
            wanted.Scope == CalendarScope.Everything || (entry.IsEssential && entry.LastDay >= plan.AsOf);
    }

    // A calendar keeps what is not imported again, and its alarms ring: what the plan so far had ahead and this one has not is called off.
    private static IEnumerable<CalendarEntry> Cancelled(ReapplicationPlan plan, List<CalendarEntry> written)
    {
        // Whether it is left is not said yet where it is running by now.
        if (plan.Case.PlanSoFar is not { } before || plan.SeasonUnanswered is not null)
            return [];
        // What is still planned stays, also where it is none of the events that are written.
        var known = written.Select(entry => (entry.Name, entry.MatchYear))
            .Concat(plan.HasDays ? Ahead(plan.Schedule).Concat(Ahead(plan.Running?.Schedule)) : [])
            .ToHashSet();
        return before.Milestones
            .Where(dated => dated.Finish >= plan.AsOf && !known.Contains((dated.Milestone.Id.ToString(), before.Season.Year)))
            .Select(dated => new CalendarEntry(
                dated.Milestone.Id.ToString(), new DateInterval(dated.Start, dated.Finish),
                (plan.Case.Progress.Of(dated.Milestone.Id)?.State == MilestoneState.Done ? "Done: " : "No longer planned: ") + dated.Milestone.Title, [], [])
            {
                MatchYear = before.Season.Year,
                // What the first screen of that day named was in its calendar too.
                IsEssential = true,
                IsCancelled = true,
            });

        IEnumerable<(string Name, int MatchYear)> Ahead(Schedule? schedule) => schedule is null ? []
            : schedule.Milestones.Where(dated => dated.Finish >= plan.AsOf).Select(dated => (dated.Milestone.Id.ToString(), schedule.Season.Year));
    }

    /// <summary>The <see cref="CalendarOptions.Revision"/> with which a calendar replaces one written before.</summary>
    /// <param name="earlier">The earlier calendar in UTF-8, as <see cref="Write"/> gave it.</param>
    /// <param name="asOf">The day of the new plan.</param>
    /// <returns>0, or one more than the earlier calendar's where it was written on the same day.</returns>
    public static int RevisionAfter(ReadOnlySpan<byte> earlier, LocalDate asOf) => CalendarWriting.RevisionAfter(earlier, asOf);

    private static readonly ValueList<string> Exams = [.. Enum.GetValues<Exam>().Select(exam => exam.Milestone("sit").ToString())];

    private static IEnumerable<CalendarEntry> Entries(ReapplicationPlan plan, RulePack rules)
    {
        var planned = MilestoneEntries.Of(plan.Schedule, plan, rules).Concat(SeasonEntries.Of(plan.Schedule, plan.Case.Progress))
            .Concat(LetterEntries.Of(plan.LetterPlan, rules)).Concat(ExamEntries.Of(plan, rules));
        // What one day has in both plans, as a booked exam, is one event.
        var running = Running(plan, rules).ToList();
        var told = running.Select(entry => (entry.Name, entry.When)).ToHashSet();
        return SeasonEntries.LateRegistration(plan).Concat(running).Concat(planned.Where(entry => !Exams.Contains(entry.Name) || !told.Contains((entry.Name, entry.When))).Select(entry => entry with { MatchYear = plan.Season.Year }));
    }

    // Two seasons have milestones and dates of one name, so that those of the running one say which they are of.
    private static IEnumerable<CalendarEntry> Running(ReapplicationPlan plan, RulePack rules) => plan.Schedules().SkipLast(1).SelectMany(schedule =>
        MilestoneEntries.Of(schedule, plan, rules)
            .Select(entry => entry with { Summary = FormattableString.Invariant($"{entry.Summary}, {schedule.Season.Year} Match") })
            .Concat(SeasonEntries.Of(schedule, plan.Case.Progress))
            .Select(entry => entry with { MatchYear = schedule.Season.Year }));

    private static string Name(Season season, string? applicant) =>
        FormattableString.Invariant($"Plan for the {season.Year} Match") + (applicant is null ? "" : $": {applicant}");

    // A name is nobody's business in an identity. Where there is none, what never changes of a file tells two applicants apart.
    private static string Identity(string? applicant, ApplicantProfile profile)
    {
        var text = applicant?.Trim().ToUpperInvariant()
            ?? string.Join('|', profile.Graduation, FirstDay(profile.Step1), FirstDay(profile.Step2Ck));
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)).AsSpan(0, BytesOfIdentity));
    }

    private static PartialDate? FirstDay(ExamHistory exam) => exam.Attempts.Count > 0 ? exam.Attempts[0].Date : null;

    private static string Description(ReapplicationPlan plan) =>
        $"As of {ReportWords.Day(plan.AsOf)} by {plan.Pack.Id} {plan.Pack.Version}."
        + (plan.Schedule.NotThisSeason.IsEmpty
            ? "" : $" Not this season: {string.Join("; ", plan.Schedule.NotThisSeason.Select(m => m.Milestone.Title))}.");
}
