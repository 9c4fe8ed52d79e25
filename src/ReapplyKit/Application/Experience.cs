namespace ReapplyKit;

/// <summary>One entry of the ERAS experiences section. What is not written yet is null.</summary>
public sealed record Experience
{
    /// <summary>Its title.</summary>
    public string? Title { get; init; }

    /// <summary>What was done and learned.</summary>
    public string? Description { get; init; }

    /// <summary>Why it is one of the most meaningful; null where it is not chosen as one.</summary>
    public string? MostMeaningful { get; init; }

    /// <inheritdoc/>
    public override string ToString() => ShortText.Of($"{Title}");
}
