using static ReapplyKit.Interchange.DocumentValues;

namespace ReapplyKit.Interchange;

/// <summary>Writes what the verdicts read off a file.</summary>
internal static class FactsWriter
{
    public static FactsDocument Facts(ApplicantFacts facts) => new(
        Exam(facts.Step1),
        Number(facts.Step1GapMonths),
        Exam(facts.Step2Ck),
        Exam(facts.Step3),
        Number(facts.YearsSinceGraduation),
        Number(facts.UsceRotations),
        facts.Letters is { } l ? new LetterFactsDocument(l.Total, l.StrongUs, l.Weak, l.Undetermined, l.PossiblyWeak) : null,
        facts.EcfmgCertified,
        Words.Of(facts.Visa),
        facts.Connections.Select(ApplicantWriter.Connection));

    private static ExamFactsDocument Exam(ExamFacts exam) => new(Words.Of(exam.Outcome), Number(exam.Attempts), Number(exam.Score));
}
