namespace ReapplyKit;

/// <summary>No program of a list is called so.</summary>
/// <param name="Asked">What was asked for.</param>
/// <param name="Nearest">The nearest names; empty where none is near.</param>
public sealed record NoSuchProgram(string Asked, ValueList<string> Nearest)
{
    /// <summary>The answer for people.</summary>
    /// <returns>A sentence.</returns>
    public override string ToString() => $"No program given is called \"{Asked}\"."
        + (Nearest.IsEmpty
            ? " Give its name, NRMP code or ACGME number as the list states it."
            : $" Did you mean {string.Join(" or ", Nearest)}?");
}
