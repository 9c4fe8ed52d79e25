using Ardalis.GuardClauses;

namespace ReapplyKit.Batch;

/// <summary>What labels read of many applicants beside their tiers, a row each.</summary>
public sealed record LabelColumns
{
    internal LabelColumns(int count) => Count = count;

    private delegate T Fact<T>(in ApplicantFacts facts);

    /// <summary>How many applicants there are.</summary>
    public int Count { get; }

    internal CodedColumn<VisaFact> Visa { get; init; }

    internal CodedColumn<ExamFacts> Step2Ck { get; init; }

    internal CodedColumn<GraduationFact> Graduation { get; init; }

    internal CodedColumn<AttemptsPair> Attempts { get; init; }

    internal CodedColumn<UsceFact> Usce { get; init; }

    internal CodedColumn<NullableKey<int>> Letters { get; init; }

    internal CodedColumn<CertificateFact> EcfmgCertificate { get; init; }

    internal CodedColumn<ExamsNeeded> Exams { get; init; }

    internal ValueList<TiedApplicant> Tied { get; init; }

    /// <summary>Columns of facts, a row for each.</summary>
    /// <param name="facts">The facts.</param>
    /// <returns>The columns.</returns>
    public static LabelColumns Of(params ReadOnlySpan<ApplicantFacts> facts) => new(facts.Length)
    {
        Visa = Column(facts, static (in f) => new VisaFact(f.Visa, f.Citizenship, f.Step3.Outcome)),
        Step2Ck = Column(facts, static (in f) => f.Step2Ck),
        Graduation = Column(facts, static (in f) => new GraduationFact(f)),
        Attempts = Column(facts, static (in f) => new AttemptsPair(f.Step1.AttemptsToPass, f.Step2Ck.AttemptsToPass)),
        Usce = Column(facts, static (in f) => new UsceFact(f.UsceMonths, f.HandsOnMonths)),
        Letters = Column(facts, static (in f) => new NullableKey<int>(f.Letters?.Total)),
        EcfmgCertificate = Column(facts, static (in f) => new CertificateFact(f)),
        Exams = Column(facts, static (in f) => f.ExamsNeeded),
        Tied = TiedOf(facts),
    };

    /// <summary>Columns of the facts of files as they stood on a day, a row for each file.</summary>
    /// <param name="profiles">The files.</param>
    /// <param name="reading">How facts are read off a file.</param>
    /// <param name="asOf">The day of judgement, of the years 2009 to 2100.</param>
    /// <returns>The columns.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The day lies outside these years.</exception>
    public static LabelColumns Of(IEnumerable<ApplicantProfile> profiles, ProfileReading reading, LocalDate asOf)
    {
        Guard.Against.Null(profiles);
        Guard.Against.Null(reading);
        Guard.Against.DayOutOfRange(asOf);
        return Of([.. profiles.Select(profile => reading.FactsOf(profile, asOf))]);
    }

    private static CodedColumn<T> Column<T>(ReadOnlySpan<ApplicantFacts> facts, Fact<T> fact)
        where T : notnull
    {
        var rows = new T[facts.Length];
        for (var row = 0; row < rows.Length; row++)
            rows[row] = fact(facts[row]);
        return CodedColumn<T>.Of(rows);
    }

    private static ValueList<TiedApplicant> TiedOf(ReadOnlySpan<ApplicantFacts> facts)
    {
        var tied = new List<TiedApplicant>();
        for (var row = 0; row < facts.Length; row++)
        {
            if (!facts[row].Connections.IsEmpty)
                tied.Add(new TiedApplicant(row, facts[row]));
        }
        return tied.ToValueList();
    }

    /// <inheritdoc/>
    public override string ToString() => ShortText.Of($"{Count} applicants");
}
