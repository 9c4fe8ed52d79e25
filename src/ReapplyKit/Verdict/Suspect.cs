namespace ReapplyKit;

/// <summary>One fact suspected of having cost the match: what it is, the value read, and the rule that suspects it.</summary>
public sealed record Suspect
{
    internal Suspect()
    {
    }

    /// <summary>What is suspected.</summary>
    public WeaknessKind Weakness { get; internal init; }

    /// <summary>What the suspicion rests on.</summary>
    public Evidence Evidence { get; internal init; }

    /// <summary>The value read.</summary>
    public string Value { get; internal init; }

    /// <summary>What would not be suspected, such as <c>240 or more</c>; null where there is no figure.</summary>
    public string? Threshold { get; internal init; }

    /// <summary>The tier of the component it was found in, on the day of the diagnosis' file; null where it is no component.</summary>
    public Tier? Tier { get; internal init; }

    /// <summary>The rule that suspects it.</summary>
    public RuleId Rule { get; internal init; }

    /// <summary>The clauses that rule comes from.</summary>
    public ValueList<ClauseId> Clauses { get; internal init; }

    /// <inheritdoc/>
    public override string ToString() => ShortText.Of($"{Words.Heading(Weakness)}: {Value}{(Threshold is null ? "" : $" ({Threshold})")}, {Words.Sentence(Evidence)} ({Rule})");
}

/// <summary>What a suspicion rests on.</summary>
public enum Evidence
{
    /// <summary>The file or the cycle shows it: there is a value that met a threshold.</summary>
    Shown,

    /// <summary>Only the number of interviews suggests it; nothing in the file speaks for or against.</summary>
    Supposed,
}
