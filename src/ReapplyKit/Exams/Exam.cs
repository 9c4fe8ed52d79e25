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

/// <summary>Where a file, and what is read off it, hold each exam.</summary>
internal static class ExamOfProfile
{
    public static ExamFacts Of(this in ApplicantFacts facts, Exam exam) => exam switch
    {
        Exam.Step1 => facts.Step1,
        Exam.Step2Ck => facts.Step2Ck,
        _ => facts.Step3,
    };

    public static ExamHistory HistoryOf(this ApplicantProfile profile, Exam exam) => exam switch
    {
        Exam.Step1 => profile.Step1,
        Exam.Step2Ck => profile.Step2Ck,
        _ => profile.Step3,
    };

    public static ApplicantProfile With(this ApplicantProfile profile, Exam exam, ExamHistory history) => exam switch
    {
        Exam.Step1 => profile with { Step1 = history },
        Exam.Step2Ck => profile with { Step2Ck = history },
        _ => profile with { Step3 = history },
    };
}
