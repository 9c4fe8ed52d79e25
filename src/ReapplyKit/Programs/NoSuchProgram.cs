namespace ReapplyKit;

/// <summary>No program of a list is called so.</summary>
public sealed record NoSuchProgram
{
    internal NoSuchProgram(string asked, ValueList<string> nearest) =>
        (Asked, Nearest) = (asked, nearest);

    /// <summary>What was asked for.</summary>
    public string Asked { get; internal init; }

    /// <summary>The nearest names; empty where none is near.</summary>
    public ValueList<string> Nearest { get; internal init; }

    /// <summary>The answer for people.</summary>
    /// <returns>A sentence.</returns>
    public override string ToString() => $"No program given is called \"{ProblemLog.Shorten(Asked)}\"."
        + (Nearest.IsEmpty
            ? " Give its name, NRMP code or ACGME number as the list states it."
            : $" Did you mean {string.Join(" or ", Nearest)}?");
}
