namespace ReapplyKit.Batch;

/// <summary>
/// The seven factors in five groups, each outcome decided by <see cref="GateReading"/>: where both of two factors have few classes, one
/// column for both is less to read.
/// </summary>
internal static class FactorGroups
{
    public const int Count = 5;

    public static FactorColumns[] Of(FactorRules rules, ProgramColumns programs, LabelColumns applicants)
    {
        var visa = FactorColumns.Of(
            LabelReasons.Visa, programs.Visa, applicants.Visa,
            (policy, fact) => VisaGate.Read(fact.Need, fact.Citizenship, fact.Step3, policy).Outcome);
        var certificate = FactorColumns.Of(
            LabelReasons.EcfmgCertificate, programs.EcfmgCertificate, applicants.EcfmgCertified,
            (asked, isCertified) => GateReading.EcfmgCertificateOf(asked, isCertified.Value));
        var attempts = FactorColumns.Of(
            LabelReasons.Attempts, programs.MaxAttempts, applicants.Attempts,
            (most, fact) => GateReading.AttemptsOf(most, fact.Step1, fact.Step2Ck));
        var letters = FactorColumns.Of(
            LabelReasons.Letters, programs.MinLetters, applicants.Letters,
            (fewest, total) => GateReading.LettersOf(rules, fewest, total.Value));
        var step2Ck = FactorColumns.Of(
            LabelReasons.Step2Ck, programs.MinStep2Ck, applicants.Step2CkScore, (fewest, score) => GateReading.Step2CkOf(fewest, score));
        var years = FactorColumns.Of(
            LabelReasons.YearsSinceGraduation, programs.MaxYearsSinceGraduation, applicants.YearsSinceGraduation,
            (most, sinceGraduation) => GateReading.YearsOf(most, sinceGraduation));
        var usce = FactorColumns.Of(
            LabelReasons.Usce, programs.MinUsceMonths, applicants.UsceRotations, (fewest, rotations) =>
                GateReading.UsceOf(fewest, rotations));
        return [visa.And(certificate), attempts.And(letters), step2Ck, years, usce];
    }
}
