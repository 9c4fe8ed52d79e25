namespace ReapplyKit;

/// <summary>What an applicant can still change before the season.</summary>
public enum LeverKind
{
    /// <summary>Step 3 passed, with the result out (clauses M10.2 to M10.4).</summary>
    Step3Pass,

    /// <summary>One more US clinical rotation (clause M9.2).</summary>
    Rotation,

    /// <summary>One more strong US letter (clauses M9.7 and M11.7).</summary>
    StrongLetter,

    /// <summary>A list built to the upper end of the range (clauses M4.11 and M11.8).</summary>
    MorePrograms,

    /// <summary>Another, less competitive specialty besides those wanted (clauses M10.9 and M10.11).</summary>
    AnotherSpecialty,

    /// <summary>Another state besides those wanted (clauses M11.9 and M4.13).</summary>
    OtherStates,

    /// <summary>One research project, brought to its end (clause M8.2).</summary>
    Research,
}
