namespace ReapplyKit;

/// <summary>Ways out of a conflict, in the order to try them.</summary>
public enum RelaxationKind
{
    /// <summary>Do two things of the chain side by side.</summary>
    Overlap,

    /// <summary>Add weekend or evening hours (clause M6.7).</summary>
    WeekendHours,

    /// <summary>Move Step 3 out of this season (clause M6.9).</summary>
    MoveStep3,

    /// <summary>Drop work that is not essential (clause M6.8).</summary>
    DropOptional,

    /// <summary>Plan for the season after.</summary>
    TakeNextSeason,
}
