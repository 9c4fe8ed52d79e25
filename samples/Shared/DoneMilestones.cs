using NodaTime;
using NodaTime.Text;
using OneOf;
using ReapplyKit;

namespace Samples.Shared;

/// <summary>What a caller says is done, by title or id, with the day where one is given: <c>opinions.book=2026-11-20</c>.</summary>
internal static class DoneMilestones
{
    /// <summary>Reads it as progress.</summary>
    /// <param name="done">The milestones as written.</param>
    /// <param name="rules">The pack that knows them.</param>
    /// <param name="today">The day as of which those are done that name no day.</param>
    /// <param name="where">Where the caller wrote them.</param>
    public static OneOf<Progress, ValueList<Problem>> Read(ValueList<string> done, RulePack rules, LocalDate today, string where)
    {
        if (done.Count > Asked.MostDone)
            return ValueList.Create<Problem>([new Problem(where, null, $"is given {done.Count} times; at most {Asked.MostDone} are read")]);
        var (progress, problems) = (Progress.None, new List<Problem>());
        foreach (var text in done)
        {
            var (what, on) = text.LastIndexOf('=') is >= 0 and var at ? (text[..at].Trim(), text[(at + 1)..].Trim()) : (text, null);
            if (DayOf(on, today) is not { } day)
                problems.Add(new Problem(where, text, $"names no day up to {today:uuuu-MM-dd}, on which it is judged, such as {ProblemJson.Shorten(what)}={today:uuuu-MM-dd}"));
            else
                rules.Countdown.Find(what).Switch(
                    milestone => progress = progress.With(MilestoneProgress.Done(milestone.Id, day)),
                    none => problems.Add(new Problem(where, text, none.ToString())));
        }
        return problems.Count == 0 ? progress : problems.ToValueList();
    }

    private static LocalDate? DayOf(string? on, LocalDate today)
    {
        if (on is null)
            return today;
        var parsed = LocalDatePattern.Iso.Parse(on);
        return parsed.Success && parsed.Value <= today ? parsed.Value : null;
    }
}
