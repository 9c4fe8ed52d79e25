namespace ReapplyKit;

/// <summary>What is said of Step 3 for a file.</summary>
public enum Step3Recommendation
{
    /// <summary>The file does not state what would decide.</summary>
    Unknown,

    /// <summary>It is needed: only an H-1B will do, and that waits for a Step 3 pass (clauses M12.29 and M2.13).</summary>
    NeededForH1B,

    /// <summary>Consider it seriously: Step 2 CK is weak (clause M10.2).</summary>
    Consider,

    /// <summary>It gains in value: a decent score, some years out (clause M10.3).</summary>
    MoreValuable,

    /// <summary>Neither rule applies.</summary>
    NoRule,

    /// <summary>It is passed already.</summary>
    Passed,
}
