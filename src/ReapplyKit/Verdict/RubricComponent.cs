namespace ReapplyKit;

/// <summary>The five components of a file that the rubric judges (clause M12.9).</summary>
public enum RubricComponent : byte
{
    /// <summary>USMLE Step 1 (clause M12.10).</summary>
    Step1,

    /// <summary>USMLE Step 2 CK (clause M12.11).</summary>
    Step2Ck,

    /// <summary>Years since graduation, YOG (clause M12.12).</summary>
    YearsSinceGraduation,

    /// <summary>US clinical experience, USCE (clause M12.13).</summary>
    Usce,

    /// <summary>Letters of recommendation, LORs (clause M12.14).</summary>
    Letters,
}
