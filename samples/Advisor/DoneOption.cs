using OneOf;
using ReapplyKit;

namespace Advisor;

/// <summary>What the command line says is done, as of the day of judgement.</summary>
internal static class DoneOption
{
    public static OneOf<Progress, ValueList<Problem>> Read(Request request, RulePack rules)
    {
        var (progress, problems) = (Progress.None, new List<Problem>());
        foreach (var text in request.Done)
        {
            rules.Countdown.Find(text).Switch(
                milestone => progress = progress.With(MilestoneProgress.Done(milestone.Id, request.AsOf)),
                none => problems.Add(new Problem("--done", text, none.ToString())));
        }
        return problems.Count == 0 ? progress : problems.ToValueList();
    }
}
