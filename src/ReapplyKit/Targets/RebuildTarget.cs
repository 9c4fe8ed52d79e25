using Ardalis.GuardClauses;

namespace ReapplyKit;

/// <summary>One target of the year: how much of what, by when. A target without amount or date is kept and told so.</summary>
public sealed record RebuildTarget
{
    /// <summary>What it is about; this gives its unit.</summary>
    public required TargetKind Kind { get; init => field = Guard.Against.Undefined(value, nameof(Kind)); }

    /// <summary>The amount, exact or as a range; unknown where none is set. A Step 3 pass needs none.</summary>
    public Quantity Amount { get; init; }

    /// <summary>The first day of its window, where it has one; null otherwise.</summary>
    public LocalDate? From { get; init; }

    /// <summary>The day by which it is reached; null where none is set.</summary>
    public LocalDate? By { get; init; }

    /// <summary>The specialty of the programs, or the setting or states in focus; null where not stated.</summary>
    public string? Focus { get; init; }

    /// <inheritdoc/>
    public override string ToString() => ShortText.Of($"{Kind}: {Amount} by {By}");
}

/// <summary>What a target of the year is about (clauses M11.3 to M11.9).</summary>
public enum TargetKind
{
    /// <summary>A Step 2 CK score, in points.</summary>
    Step2CkScore,

    /// <summary>Step 3 passed, in a window of dates.</summary>
    Step3Pass,

    /// <summary>USCE, in months.</summary>
    UsceMonths,

    /// <summary>Abstracts submitted.</summary>
    Abstracts,

    /// <summary>Posters submitted.</summary>
    Posters,

    /// <summary>Manuscripts submitted; work under way does not count.</summary>
    Manuscripts,

    /// <summary>New US letters.</summary>
    Letters,

    /// <summary>Programs to apply to, in one specialty or in all.</summary>
    Programs,

    /// <summary>States to apply to.</summary>
    States,
}
