namespace ReapplyKit;

/// <summary>The four kinds of work that the time budget divides (clause M10.6).</summary>
public enum WorkKind
{
    /// <summary>Research.</summary>
    Research,

    /// <summary>USCE and clinical work.</summary>
    Clinical,

    /// <summary>Exam preparation.</summary>
    ExamPrep,

    /// <summary>Administration, ERAS, and everything said or written to people.</summary>
    Admin,
}
