namespace ReapplyKit.Batch;

/// <summary>
/// Six factors in four groups, each reading decided by <see cref="GateReading"/>: one column for both of two
/// factors is less to read, and Step 2 CK is charged once however many of its two say so. The visa stands apart, in
/// <see cref="VisaColumns"/>.
/// </summary>
internal static class FactorGroups
{
    public const int Count = 4;

    public static FactorColumns[] Of(FactorRules rules, ProgramColumns programs, LabelColumns applicants, OpenPoints[] open)
    {
        var certificate = FactorColumns.Of(
            LabelReasons.EcfmgCertificate, programs.EcfmgCertificate, applicants.EcfmgCertificate, GateReading.EcfmgCertificateOf);
        var letters = FactorColumns.Of(
            LabelReasons.Letters, programs.MinLetters, With(applicants.Letters, o => o.Letters),
            (fewest, total) => GateReading.LettersOf(rules, fewest, total.Fact.Value, total.IsOpen));
        var attempts = FactorColumns.Of(
            LabelReasons.Attempts, programs.MaxAttempts,
            applicants.Attempts.With(
                4,
                row => (open[row].Step1 ? 1 : 0) + (open[row].Step2CkAttempts ? 2 : 0),
                (pair, points) => new AttemptsFact(pair.Step1, pair.Step2Ck, (points & 1) != 0, (points & 2) != 0)),
            (most, fact) => GateReading.AttemptsOf(most, fact));
        var step2Ck = FactorColumns.Of(
            LabelReasons.Step2Ck, programs.MinStep2Ck, With(applicants.Step2Ck, o => o.Step2CkScore),
            (fewest, exam) => GateReading.Step2CkOf(fewest, exam.Fact.Score, exam.IsOpen));
        var years = FactorColumns.Of(
            LabelReasons.YearsSinceGraduation, programs.Graduation, With(applicants.Graduation, o => o.YearsSinceGraduation),
            (asked, since) => GateReading.GraduationOf(asked, since.Fact, since.IsOpen));
        var usce = FactorColumns.Of(
            LabelReasons.Usce, programs.MinUsceMonths, With(applicants.Usce, o => o.Usce),
            (asked, usce) => GateReading.UsceOf(
                asked.Fewest, asked.IsHandsOn ? usce.Fact.HandsOnMonths : usce.Fact.Months, usce.IsOpen));
        return [letters.And(certificate), attempts.And(step2Ck), years, usce];

        CodedColumn<OpenFact<T>> With<T>(CodedColumn<T> column, Func<OpenPoints, bool> isOpen)
            where T : notnull =>
            column.With(2, row => isOpen(open[row]) ? 1 : 0, (fact, variant) => new OpenFact<T>(fact, variant == 1));
    }
}
