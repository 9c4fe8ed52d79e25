namespace ReapplyKit;

/// <summary>What to do when far behind, in the text's order.</summary>
public enum CorrectionKind
{
    /// <summary>Add weekend or evening work on data extraction and writing (clause M6.7).</summary>
    AddHours,

    /// <summary>Cut social and other nonessential commitments (clause M6.8).</summary>
    CutCommitments,

    /// <summary>Move Step 3 (clause M6.9).</summary>
    MoveStep3,
}
