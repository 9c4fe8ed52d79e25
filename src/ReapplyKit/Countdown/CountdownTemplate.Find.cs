using Ardalis.GuardClauses;

namespace ReapplyKit.Rules;

/// <content>Finds a milestone by what somebody calls it.</content>
public sealed partial record CountdownTemplate
{
    /// <summary>Finds a milestone by its id or its title, such as <c>exam.step3.register</c> or "Register for Step 3".</summary>
    /// <param name="text">The id or the title, in upper or lower case.</param>
    /// <returns>The milestone; or that there is none, with the one that was most likely meant.</returns>
    public OneOf<Milestone, NoSuchMilestone> Find(string text)
    {
        Guard.Against.Null(text);
        var given = text.Trim();
        var found = Milestones.FirstOrDefault(m => Is(given, m.Id.ToString()) || Is(given, m.Title));
        if (found is not null)
            return found;
        var nearest = NearestNames.Of(given, Milestones.Select(m => m.Id.ToString())) is [var id, ..] ? id
            : NearestNames.Of(given, Milestones.Select(m => m.Title)) is [var title, ..] ? title
            : null;
        return new NoSuchMilestone(text, Milestones.FirstOrDefault(m => m.Title == nearest || m.Id.ToString() == nearest)?.Id);
    }

    /// <summary>The milestone of an id; null where the countdown has none.</summary>
    internal Milestone? Find(MilestoneId id) => Milestones.FirstOrDefault(m => m.Id == id);

    private static bool Is(string given, string name) => given.Equals(name, StringComparison.OrdinalIgnoreCase);
}

/// <summary>No milestone has this id or title.</summary>
public sealed record NoSuchMilestone
{
    internal NoSuchMilestone(string asked, MilestoneId? nearest) =>
        (Asked, Nearest) = (asked, nearest);

    /// <summary>What was looked for.</summary>
    public string Asked { get; internal init; }

    /// <summary>The milestone that was most likely meant; null where none is close.</summary>
    public MilestoneId? Nearest { get; internal init; }

    /// <summary>Says it in a sentence.</summary>
    /// <returns>The sentence, without a full stop.</returns>
    public override string ToString() => "there is no such milestone" + (Nearest is null ? "" : $"; the nearest is {Nearest}");
}
