namespace ReapplyKit;

/// <summary>The parts of an application that are looked at, those before submission first.</summary>
public enum ReadinessPart
{
    /// <summary>Personal statements (clauses M5.2 to M5.4, M5.9 and M5.10).</summary>
    Statements,

    /// <summary>Experiences (clauses M4.4 and M4.5).</summary>
    Experiences,

    /// <summary>Particulars, account and documents (clauses M4.2, M4.3, M4.6, M2.2 and M2.5 to M2.7).</summary>
    Documents,

    /// <summary>The program list, and what is assigned to each program (clauses M1.3 to M1.5).</summary>
    Assignments,

    /// <summary>Outside reviews (clauses M3.8 to M3.12).</summary>
    Reviews,

    /// <summary>The day of submission (clauses M1.1, M1.2 and M1.6).</summary>
    Submission,

    /// <summary>Updates and logistics before interviews (clauses F.2, F.3 and F.10 to F.13).</summary>
    FinalWeeks,
}
