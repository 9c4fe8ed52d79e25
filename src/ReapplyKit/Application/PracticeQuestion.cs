namespace ReapplyKit;

/// <summary>The five interview questions to practise (clauses M7.7 to M7.11).</summary>
public enum PracticeQuestion
{
    /// <summary>Introduce yourself.</summary>
    AboutYourself,

    /// <summary>Why this specialty.</summary>
    WhySpecialty,

    /// <summary>Explain this gap or failed exam.</summary>
    RedFlag,

    /// <summary>A conflict with a colleague.</summary>
    Conflict,

    /// <summary>Why this program or region.</summary>
    WhyProgram,
}
