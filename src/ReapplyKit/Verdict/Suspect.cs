namespace ReapplyKit;

/// <summary>One fact suspected of having cost the match: what it is, the value read, and the rule that suspects it.</summary>
public sealed record Suspect
{
    /// <summary>What is suspected.</summary>
    public required WeaknessKind Weakness { get; init; }

    /// <summary>What the suspicion rests on.</summary>
    public required Evidence Evidence { get; init; }

    /// <summary>The value read.</summary>
    public required string Value { get; init; }

    /// <summary>What it was held against; null where there is no figure.</summary>
    public string? Threshold { get; init; }

    /// <summary>The rule that suspects it.</summary>
    public required RuleId Rule { get; init; }

    /// <summary>The clauses that rule comes from.</summary>
    public required ValueList<ClauseId> Clauses { get; init; }
}

/// <summary>What a suspicion rests on.</summary>
public enum Evidence
{
    /// <summary>The file or the cycle shows it: there is a value that met a threshold.</summary>
    Shown,

    /// <summary>Only the number of interviews suggests it; nothing in the file speaks for or against.</summary>
    Supposed,
}
