namespace ReapplyKit.Batch;

/// <summary>The facts that the rubric reads (clause M12.9) as columns of equal length, a row an applicant.</summary>
public sealed record RubricColumns
{
    /// <summary>Outcome and attempts of Step 1, each a byte of <see cref="ExamMarks"/>.</summary>
    public required Column<byte> Step1 { get; init; }

    /// <summary>Months from the Step 1 pass to the Step 2 CK pass.</summary>
    public required QuantityColumn Step1GapMonths { get; init; }

    /// <summary>Outcome and attempts of Step 2 CK, each a byte of <see cref="ExamMarks"/>.</summary>
    public required Column<byte> Step2Ck { get; init; }

    /// <summary>Step 2 CK scores, 1 to 300; 0 where not stated.</summary>
    public required Column<ushort> Step2CkScore { get; init; }

    /// <summary>Whole years completed since graduation.</summary>
    public required QuantityColumn YearsSinceGraduation { get; init; }

    /// <summary>US clinical rotations that count.</summary>
    public required QuantityColumn UsceRotations { get; init; }

    /// <summary>Strong letters from US writers; 0 or more where letters are not stated.</summary>
    public required QuantityColumn StrongUsLetters { get; init; }

    /// <summary>Whether letters are mostly weak, each a byte of <see cref="WeakLetters"/>.</summary>
    public required Column<byte> WeakLetters { get; init; }

    internal int Count => Step1.Count;

    internal bool AreEquallyLong =>
        Step1GapMonths.Has(Count) && Step2Ck.Count == Count && Step2CkScore.Count == Count && YearsSinceGraduation.Has(Count)
        && UsceRotations.Has(Count) && StrongUsLetters.Has(Count) && WeakLetters.Count == Count;

    internal RubricColumns Slice(int start, int count) => new()
    {
        Step1 = Step1.Slice(start, count),
        Step1GapMonths = Step1GapMonths.Slice(start, count),
        Step2Ck = Step2Ck.Slice(start, count),
        Step2CkScore = Step2CkScore.Slice(start, count),
        YearsSinceGraduation = YearsSinceGraduation.Slice(start, count),
        UsceRotations = UsceRotations.Slice(start, count),
        StrongUsLetters = StrongUsLetters.Slice(start, count),
        WeakLetters = WeakLetters.Slice(start, count),
    };

    /// <inheritdoc/>
    public override string ToString() => ShortText.Of($"{Count} rows");
}
