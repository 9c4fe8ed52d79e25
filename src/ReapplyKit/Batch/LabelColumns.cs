namespace ReapplyKit.Batch;

/// <summary>What labels read of many applicants beside their tiers, a row each.</summary>
public sealed record LabelColumns
{
    private LabelColumns(ReadOnlySpan<ApplicantFacts> facts)
    {
        Count = facts.Length;
        Visa = Column(facts, static (in f) => new VisaFact(f.Visa, f.Citizenship, f.Step3.Outcome));
        Step2CkScore = Column(facts, static (in f) => f.Step2Ck.Score);
        YearsSinceGraduation = Column(facts, static (in f) => f.YearsSinceGraduation);
        Attempts = Column(facts, static (in f) => new AttemptsFact(f.Step1.Attempts, f.Step2Ck.Attempts));
        UsceRotations = Column(facts, static (in f) => f.UsceRotations);
        Letters = Column(facts, static (in f) => new NullableKey<int>(f.Letters?.Total));
        EcfmgCertified = Column(facts, static (in f) => new NullableKey<bool>(f.EcfmgCertified));
        Ties = TiesOf(facts);
    }

    private delegate T Fact<T>(in ApplicantFacts facts);

    /// <summary>How many applicants there are.</summary>
    public int Count { get; }

    internal CodedColumn<VisaFact> Visa { get; }

    internal CodedColumn<Quantity> Step2CkScore { get; }

    internal CodedColumn<Quantity> YearsSinceGraduation { get; }

    internal CodedColumn<AttemptsFact> Attempts { get; }

    internal CodedColumn<Quantity> UsceRotations { get; }

    internal CodedColumn<NullableKey<int>> Letters { get; }

    internal CodedColumn<NullableKey<bool>> EcfmgCertified { get; }

    internal ValueList<ApplicantTie> Ties { get; }

    /// <summary>Columns of facts, a row for each.</summary>
    /// <param name="facts">The facts.</param>
    /// <returns>The columns.</returns>
    public static LabelColumns Of(params ReadOnlySpan<ApplicantFacts> facts) => new(facts);

    private static CodedColumn<T> Column<T>(ReadOnlySpan<ApplicantFacts> facts, Fact<T> fact)
        where T : notnull
    {
        var rows = new T[facts.Length];
        for (var row = 0; row < rows.Length; row++)
            rows[row] = fact(facts[row]);
        return CodedColumn<T>.Of(rows);
    }

    private static ValueList<ApplicantTie> TiesOf(ReadOnlySpan<ApplicantFacts> facts)
    {
        var ties = new List<ApplicantTie>();
        for (var row = 0; row < facts.Length; row++)
        {
            foreach (var connection in facts[row].Connections)
                ties.Add(new ApplicantTie(row, connection));
        }
        return ties.ToValueList();
    }
}
