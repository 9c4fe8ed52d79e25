namespace ReapplyKit;

/// <summary>What the rest of a year says of the days of one exam.</summary>
internal sealed record ExamTiming
{
    /// <summary>The exam stands alone: nothing is still to come before it, and the window is kept.</summary>
    public static ExamTiming Alone { get; } = new();

    /// <summary>The day on which what the exam needs will be there; null where nothing has to be waited for.</summary>
    public LocalDate? EligibleFrom { get; init; }

    /// <summary>Whether the exam may be forced into the application season.</summary>
    public bool AllowInsideSeason { get; init; }

    /// <summary>A last day of its own, inside the season; null where there is none.</summary>
    public LocalDate? LastDay { get; init; }

    /// <summary>Whether it is sat as soon as it is prepared, whatever its window.</summary>
    public bool AsSoonAsPrepared { get; init; }

    /// <summary>A day before which it is not sat, however early it is prepared; null where there is none.</summary>
    public LocalDate? NotBefore { get; init; }

    /// <summary>The first day on which it is booked, such as that of a result which decides whether it can be sat; null where there is none.</summary>
    public LocalDate? BookFrom { get; init; }

    /// <summary>The day booked already; null where none is.</summary>
    public LocalDate? Booked { get; init; }
}
