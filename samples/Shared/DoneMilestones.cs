using NodaTime;
using OneOf;
using ReapplyKit;

namespace Samples.Shared;

/// <summary>What a caller says is done, by title or id.</summary>
internal static class DoneMilestones
{
    /// <summary>Reads it as progress.</summary>
    /// <param name="done">The milestones as written.</param>
    /// <param name="rules">The pack that knows them.</param>
    /// <param name="day">The day as of which they are done.</param>
    /// <param name="where">Where the caller wrote them.</param>
    public static OneOf<Progress, ValueList<Problem>> Read(ValueList<string> done, RulePack rules, LocalDate day, string where)
    {
        var (progress, problems) = (Progress.None, new List<Problem>());
        foreach (var text in done)
        {
            rules.Countdown.Find(text).Switch(
                milestone => progress = progress.With(MilestoneProgress.Done(milestone.Id, day)),
                none => problems.Add(new Problem(where, text, none.ToString())));
        }
        return problems.Count == 0 ? progress : problems.ToValueList();
    }
}
