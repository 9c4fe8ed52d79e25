using static ReapplyKit.Interchange.KeptValues;

namespace ReapplyKit.Interchange;

/// <summary>Reads how far an applicant has come with a plan.</summary>
internal static class ProgressReader
{
    public static Progress Read(JsonCursor at)
    {
        at.Knows("milestones", "measured");
        return new Progress
        {
            Milestones = Once(at["milestones"], Milestone, m => m.Milestone.ToString()),
            Measured = Once(at["measured"], Measured, m => m.Target),
        };
    }

    public static MilestoneProgress? Milestone(JsonCursor at)
    {
        at.Knows("milestone", "state", "started", "finished", "reason");
        var (id, state) = (MilestoneName(at["milestone"]), at["state"].Required().Word<MilestoneState>());
        return (id, state) switch
        {
            ({ } milestone, MilestoneState.Running) => at["started"].Required().Date() is { } started ? MilestoneProgress.Running(milestone, started) : null,
            ({ } milestone, MilestoneState.Done) => Done(milestone, at),
            ({ } milestone, MilestoneState.Skipped) when Text(at["reason"]) is { Length: > 0 } reason =>
                MilestoneProgress.Skipped(milestone, reason),
            _ => null,
        };
    }

    public static MeasuredAmount? Measured(JsonCursor at)
    {
        at.Knows("target", "amount");
        var (target, amount) = (Text(at["target"]), Whole(at["amount"], atLeast: 0, MeasuredAmount.Most));
        return target.Length == 0 ? null : new MeasuredAmount(target, amount);
    }

    private static MilestoneProgress? Done(MilestoneId milestone, JsonCursor at)
    {
        var (started, ended) = (at["started"].Date(), at["finished"].Required().Date());
        if (ended is not { } finished)
            return null;
        if (started is not { } begun)
            return MilestoneProgress.Done(milestone, finished);
        if (begun <= finished)
            return MilestoneProgress.Done(milestone, begun, finished);
        at["finished"].Problem("lies before the start");
        return null;
    }

    private static ValueList<T> Once<T>(JsonCursor at, Func<JsonCursor, T?> read, Func<T, string> name)
        where T : class
    {
        var named = new Dictionary<string, T>(StringComparer.Ordinal);
        foreach (var place in at.Items())
        {
            if (read(place) is { } item && !named.TryAdd(name(item), item))
                place.Problem($"{name(item)} is named already");
        }
        return named.Values.ToValueList();
    }
}
