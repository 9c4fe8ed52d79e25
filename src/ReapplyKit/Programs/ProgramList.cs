namespace ReapplyKit;

/// <summary>A program list built to a target: who is on it, who is not and why, and where the mix fell short.</summary>
public sealed record ProgramList
{
    /// <summary>The rule pack it was built by.</summary>
    public required RulePackStamp Pack { get; init; }

    /// <summary>What it was built to.</summary>
    public required ListTarget Target { get; init; }

    /// <summary>The programs on the list: green first, then yellow, then red; within a label by IMG presence, then by key.</summary>
    public required ValueList<ListedProgram> Programs { get; init; }

    /// <summary>The programs left out, in the same order.</summary>
    public required ValueList<LeftOutProgram> LeftOut { get; init; }

    /// <summary>Settings whose own programs did not fill their seats.</summary>
    public required ValueList<ListShortfall> Shortfalls { get; init; }

    /// <summary>How many programs on the list have a label.</summary>
    /// <param name="label">The label.</param>
    /// <returns>0 or more.</returns>
    public int Count(ProgramLabel label) => Programs.Count(p => p.Assessment.Label == label);
}
