using Ardalis.GuardClauses;

namespace ReapplyKit;

/// <summary>One target of the year: how much of what, by when. A target without amount or date is kept and told so.</summary>
public sealed record RebuildTarget
{
    internal const int HighestAmount = 10_000;

    /// <summary>What it is about; this gives its unit.</summary>
    public required TargetKind Kind { get; init => field = Guard.Against.Undefined(value, nameof(Kind)); }

    /// <summary>The amount, exact or as a range, up to 10,000; unknown where none is set. A Step 3 pass needs none.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The amount is higher.</exception>
    public Quantity Amount
    {
        get;
        init
        {
            Guard.Against.OutOfRange(value.AtMost ?? value.AtLeast, nameof(Amount), 0, HighestAmount);
            field = value;
        }
    }

    /// <summary>The first day of its window, where it has one; null otherwise.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The day lies outside 1900 to 2200.</exception>
    public LocalDate? From { get; init => field = Guard.Against.StatedDayOutOfRange(value, nameof(From)); }

    /// <summary>The day by which it is reached; null where none is set.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The day lies outside 1900 to 2200.</exception>
    public LocalDate? By { get; init => field = Guard.Against.StatedDayOutOfRange(value, nameof(By)); }

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
