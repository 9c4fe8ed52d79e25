namespace World.Adapter;

/// <summary>Tiers and facts of an applicant.</summary>
internal static class RubricAnswer
{
    public static JsonObject Of(CompetitivenessReport report) => new()
    {
        ["tiers"] = Tiers(report.Tiers),
        ["overall"] = Side.Overall(report),
        ["facts"] = Facts(report.Facts),
        ["findings"] = Plain.Keyed(report.Findings, f => Plain.Word(f.Component), f => new JsonObject
        {
            ["value"] = f.Value,
            ["threshold"] = f.Threshold,
            ["rule"] = f.Rule.ToString(),
            ["missing"] = Plain.Texts(f.Missing),
            ["notes"] = Plain.Texts(f.Notes),
        }),
    };

    public static JsonObject Tiers(TierSet tiers) =>
        Plain.Keyed(Enum.GetValues<RubricComponent>(), c => Plain.Word(c), c => Plain.Word(tiers[c]));

    private static JsonObject Facts(ApplicantFacts facts) => new()
    {
        ["step1"] = Exam(facts.Step1),
        ["step1GapMonths"] = Plain.Range(facts.Step1GapMonths),
        ["step2Ck"] = Exam(facts.Step2Ck),
        ["step3"] = Exam(facts.Step3),
        ["yearsSinceGraduation"] = Plain.Range(facts.YearsSinceGraduation),
        ["usceRotations"] = Plain.Range(facts.UsceRotations),
        ["letters"] = facts.Letters is { } letters ? $"{letters.Total}: {letters.StrongUs} strong US, {letters.Weak} weak" : null,
        ["ecfmgCertified"] = facts.EcfmgCertified,
        ["visa"] = Plain.Word(facts.Visa),
    };

    private static JsonObject Exam(ExamFacts exam) => new()
    {
        ["outcome"] = Plain.Word(exam.Outcome),
        ["attempts"] = Plain.Range(exam.Attempts),
        ["score"] = Plain.Range(exam.Score),
    };
}
