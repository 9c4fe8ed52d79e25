namespace ReapplyKit;

/// <summary>Whether one project fits into the year, and what of it is settled.</summary>
public sealed record ResearchFit
{
    /// <summary>The pack it was judged by.</summary>
    public required RulePackStamp Pack { get; init; }

    /// <summary>The day it holds for.</summary>
    public required LocalDate AsOf { get; init; }

    /// <summary>The project.</summary>
    public required ResearchProject Project { get; init; }

    /// <summary>Whether it is submitted or accepted, so that nothing is left to fit (clause M11.6).</summary>
    public required bool IsDone { get; init; }

    /// <summary>The months it takes: as stated, else as the text has it (clause M8.2); unknown where it is done.</summary>
    public required Quantity MonthsNeeded { get; init; }

    /// <summary>
    /// The whole months it has before the submission day (clause M8.2): from its first day where it is running, from the day of judgement
    /// or its later start otherwise; unknown where it is done.
    /// </summary>
    public required Quantity MonthsAvailable { get; init; }

    /// <summary>Length, time, design, senior author and what is agreed (clauses M8.2 to M8.12); only its stage where it is done.</summary>
    public required ValueList<Check> Checks { get; init; }
}
