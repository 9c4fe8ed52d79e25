namespace ReapplyKit;

/// <summary>The three decisions that fall due by the last day of Month 12 (clauses M12.27 to M12.29).</summary>
public enum DecisionGate
{
    /// <summary>Same or changed specialty.</summary>
    Specialty,

    /// <summary>The main activity of the year.</summary>
    MainActivity,

    /// <summary>Step 3 within the next 12 months, or not.</summary>
    Step3,
}
