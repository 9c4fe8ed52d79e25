namespace ReapplyKit.Batch;

/// <summary>
/// What one factor or two charge: a column over the programs for each class of applicants that they do not tell apart, of each applicant
/// the class, and how many pairs each factor touches.
/// </summary>
internal sealed record FactorColumns(IReadOnlyList<FactorColumn> Columns, int[] ClassOfApplicant, IReadOnlyList<FactorCount> Counts)
{
    public static FactorColumns Of<TAsked, TFact>(
        LabelReasons factor, CodedColumn<TAsked> asked, CodedColumn<TFact> facts, Func<TAsked, TFact, FactorReading> read)
        where TAsked : notnull
        where TFact : notnull
    {
        var (columns, classOf, classOfFact) = (new List<FactorColumn>(), new Dictionary<string, int>(), new int[facts.Values.Count]);
        var (programs, applicants, count) = (asked.CountRows(), facts.CountRows(), new FactorCount { Factor = factor });
        for (var fact = 0; fact < classOfFact.Length; fact++)
        {
            var bits = new byte[asked.Values.Count];
            for (var one = 0; one < bits.Length; one++)
            {
                var reading = read(asked.Values[one], facts.Values[fact]);
                bits[one] = ChargeBits.Of(reading);
                count = count.Plus(reading.Outcome, (long)programs[one] * applicants[fact]);
            }
            var signature = Convert.ToHexString(bits);
            if (classOf.TryAdd(signature, columns.Count))
                columns.Add(FactorColumn.Of(factor, [.. asked.Codes.Select(code => bits[code])]));
            classOfFact[fact] = classOf[signature];
        }
        return new(columns, [.. facts.Codes.Select(code => classOfFact[code])], [count]);
    }

    /// <summary>Both at once: as many classes as there are pairs of classes among the applicants.</summary>
    public FactorColumns And(FactorColumns other)
    {
        var (columns, classOf, classes) = (new List<FactorColumn>(), new Dictionary<(int, int), int>(), new int[ClassOfApplicant.Length]);
        for (var applicant = 0; applicant < classes.Length; applicant++)
        {
            var pair = (One: ClassOfApplicant[applicant], Other: other.ClassOfApplicant[applicant]);
            if (classOf.TryAdd(pair, columns.Count))
                columns.Add(Columns[pair.One].And(other.Columns[pair.Other]));
            classes[applicant] = classOf[pair];
        }
        return new(columns, classes, [.. Counts, .. other.Counts]);
    }
}
