namespace ReapplyKit;

/// <summary>The exams that a rebuild year may hold.</summary>
public enum Exam
{
    /// <summary>USMLE Step 1: a first sitting, or a retake after a failure.</summary>
    Step1,

    /// <summary>USMLE Step 2 CK: a first sitting, or a retake after a failure.</summary>
    Step2Ck,

    /// <summary>USMLE Step 3.</summary>
    Step3,
}
