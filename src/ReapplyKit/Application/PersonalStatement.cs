using Ardalis.GuardClauses;

namespace ReapplyKit;

/// <summary>One version of the personal statement.</summary>
public sealed record PersonalStatement
{
    /// <summary>The name by which it is assigned to programs.</summary>
    /// <exception cref="ArgumentException">The name is blank.</exception>
    public required string Name { get; init => field = Guard.Against.NullOrWhiteSpace(value, nameof(Name)); }

    /// <summary>Which version it is.</summary>
    public StatementVersion Version { get; init => field = Guard.Against.Undefined(value, nameof(Version)); }

    /// <summary>The specialty it is written for; null where not stated.</summary>
    public string? Specialty { get; init; }

    /// <summary>Its text; null where not written yet.</summary>
    public string? Text { get; init; }

    /// <summary>The passages on red flags; empty where there are none.</summary>
    public ValueList<RedFlagPassage> RedFlags { get; init; }

    /// <inheritdoc/>
    public override string ToString() => ShortText.Of($"{Name}, {Version}, {Text?.Length} characters");
}

/// <summary>The words a personal statement gives to one major red flag (clause M5.10).</summary>
public sealed record RedFlagPassage
{
    /// <summary>What it explains.</summary>
    public required WeaknessKind Explains { get; init => field = Guard.Against.Undefined(value, nameof(Explains)); }

    /// <summary>The passage, as it stands in the statement.</summary>
    /// <exception cref="ArgumentException">The passage is blank.</exception>
    public required string Text { get; init => field = Guard.Against.NullOrWhiteSpace(value, nameof(Text)); }

    /// <inheritdoc/>
    public override string ToString() => ShortText.Of($"{Explains}: {Text}");
}

/// <summary>Which version of the personal statement goes to a program (clauses M5.2 to M5.4).</summary>
public enum StatementVersion
{
    /// <summary>The core statement of the specialty.</summary>
    Core,

    /// <summary>The variant with an academic flavour.</summary>
    Academic,

    /// <summary>The variant with a community flavour.</summary>
    Community,
}

/// <summary>Finds the passages of a statement in its text; how spaces and lines break does not matter.</summary>
internal readonly struct PassageSearch(PersonalStatement statement)
{
    private readonly string _text = Plain(statement.Text ?? "");

    public bool Stands(RedFlagPassage passage) => _text.Contains(Plain(passage.Text), StringComparison.Ordinal);

    /// <returns>The whole percent of the text that its passages cover, each place once; null where one does not stand in it.</returns>
    public int? Percent()
    {
        if (!statement.RedFlags.All(Stands))
            return null;
        var covered = new bool[_text.Length];
        foreach (var passage in statement.RedFlags)
        {
            var plain = Plain(passage.Text);
            covered.AsSpan(_text.IndexOf(plain, StringComparison.Ordinal), plain.Length).Fill(true);
        }
        return _text.Length == 0 ? 0 : (int)(covered.LongCount(isCovered => isCovered) * 100 / _text.Length);
    }

    private static string Plain(string text) =>
        string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
