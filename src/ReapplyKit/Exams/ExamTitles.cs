namespace ReapplyKit;

/// <summary>The names of exams.</summary>
internal static class ExamTitles
{
    /// <summary>The name of an exam as people say it.</summary>
    public static string Title(this Exam exam) => exam switch
    {
        Exam.Step1 => "Step 1",
        Exam.Step2Ck => "Step 2 CK",
        _ => "Step 3",
    };
}
