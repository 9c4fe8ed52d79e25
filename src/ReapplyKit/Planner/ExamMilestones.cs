namespace ReapplyKit;

/// <summary>The milestones of an exam: each exam has the same ones, under its own name.</summary>
internal static class ExamMilestones
{
    /// <summary>What the ids of an exam's milestones begin with.</summary>
    public static string Prefix(this Exam exam) => exam switch
    {
        Exam.Step1 => "exam.step1.",
        Exam.Step2Ck => "exam.step2-ck.",
        _ => "exam.step3.",
    };

    /// <summary>The weakness that an exam can be.</summary>
    public static WeaknessKind AsWeakness(this Exam exam) => exam switch
    {
        Exam.Step1 => WeaknessKind.Step1,
        Exam.Step2Ck => WeaknessKind.Step2Ck,
        _ => WeaknessKind.Step3,
    };

    /// <summary>Whether a milestone is one of an exam.</summary>
    public static bool Has(this Exam exam, MilestoneId id) => id.ToString().StartsWith(exam.Prefix(), StringComparison.Ordinal);

    /// <summary>A milestone of an exam, such as <c>sit</c>.</summary>
    public static MilestoneId Milestone(this Exam exam, string name) => MilestoneId.Parse(exam.Prefix() + name);
}
