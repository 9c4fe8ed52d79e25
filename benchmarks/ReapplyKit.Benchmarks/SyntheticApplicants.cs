namespace ReapplyKit.Benchmarks;

/// <summary>Made-up applicants with facts of every kind, some of them not stated; the same in every run.</summary>
internal static class SyntheticApplicants
{
    private static readonly ConnectionKind[] Kinds = Enum.GetValues<ConnectionKind>();

    /// <summary>Applicants of whom one in ten is tied to one of the programs.</summary>
    public static ApplicantFacts[] Of(int count, ValueList<ResidencyProgram> programs)
    {
        var random = new Random(1);
        var applicants = new ApplicantFacts[count];
        for (var i = 0; i < count; i++)
            applicants[i] = Applicant(random, programs);
        return applicants;
    }

    private static ApplicantFacts Applicant(Random random, ValueList<ResidencyProgram> programs) => new()
    {
        Step1 = Exam(random),
        Step1GapMonths = random.Next(48),
        Step2Ck = Exam(random),
        Step3 = random.Next(3) switch { 0 => ExamFacts.Passed(), 1 => ExamFacts.NotTaken, _ => default },
        YearsSinceGraduation = Some(random, 12),
        UsceRotations = Some(random, 6),
        Letters = random.Next(8) == 0 ? null : new LetterFacts(random.Next(3, 6), random.Next(3), weak: 0),
        EcfmgCertified = random.Next(6) switch { 0 => null, 1 => false, _ => true },
        Visa = (VisaNeed)random.Next(7),
        Connections = random.Next(10) == 0 ? [Tie(random, programs)] : [],
    };

    private static ProgramConnection Tie(Random random, ValueList<ResidencyProgram> programs) =>
        new(programs[random.Next(programs.Count)].Key, Kinds[random.Next(Kinds.Length)]);

    private static Quantity Some(Random random, int most)
    {
        var value = random.Next(most);
        return random.Next(8) switch { 0 => Quantity.Unknown, 1 => Quantity.Between(value, value + 1), 2 => Quantity.OrMore(value), _ => value };
    }

    private static ExamFacts Exam(Random random) => random.Next(8) switch
    {
        0 => default,
        1 => ExamFacts.Failed(attempts: 1),
        2 => ExamFacts.Passed(score: 231),
        _ => ExamFacts.Passed(score: random.Next(205, 265), attempts: 1 + random.Next(5) / 4),
    };
}
