namespace ReapplyKit;

/// <summary>Whether one project fits into the year, and what of it is settled.</summary>
public sealed record ResearchFit
{
    internal ResearchFit()
    {
    }

    /// <summary>The pack it was judged by.</summary>
    public RulePackStamp Pack { get; internal init; }

    /// <summary>The day it holds for.</summary>
    public LocalDate AsOf { get; internal init; }

    /// <summary>The project.</summary>
    public ResearchProject Project { get; internal init; }

    /// <summary>Whether it is submitted or accepted, so that nothing is left to fit (clause M11.6).</summary>
    public bool IsDone { get; internal init; }

    /// <summary>The months it takes: as stated, else as the text has it (clause M8.2); unknown where it is done.</summary>
    public Quantity MonthsNeeded { get; internal init; }

    /// <summary>
    /// The whole months it has before the submission day (clause M8.2): from its first day where it is running, from the day of judgement
    /// or its later start otherwise; unknown where it is done.
    /// </summary>
    public Quantity MonthsAvailable { get; internal init; }

    /// <summary>Length, time, design, senior author and what is agreed (clauses M8.2 to M8.12); only its stage where it is done.</summary>
    public ValueList<Check> Checks { get; internal init; }

    /// <inheritdoc/>
    public override string ToString() => ShortText.Of($"{Project}: {MonthsNeeded} months needed, {MonthsAvailable} left");
}
