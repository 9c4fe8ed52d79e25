using System.Runtime.InteropServices;
using System.Threading;
using Ardalis.GuardClauses;
using static System.FormattableString;

namespace ReapplyKit.Batch;

/// <summary>
/// Labels every program for every applicant: the labels of <see cref="ProgramRules.Label(in ApplicantFacts, ResidencyProgram)"/>, a byte a
/// pair, at memory speed. A row is an applicant, its places are the programs in their order.
/// </summary>
public sealed record LabelMatrix
{
    // So many applicants are labelled between two looks at the cancellation.
    internal const int RowsOfARange = 64;

    private readonly ValueList<TierSet> _tiers;

    /// <summary>Brings applicants and programs together; what they say is decided once for each distinct fact and requirement.</summary>
    /// <param name="rules">The rules to label by.</param>
    /// <param name="programs">The programs.</param>
    /// <param name="applicants">The applicants.</param>
    /// <param name="tiers">The tiers of the applicants, in the same order.</param>
    /// <exception cref="ArgumentException">The tiers are not as many as the applicants.</exception>
    public LabelMatrix(ProgramRules rules, ProgramColumns programs, LabelColumns applicants, ReadOnlySpan<TierSet> tiers)
    {
        (Rules, Programs, Applicants) = (Guard.Against.Null(rules), Guard.Against.Null(programs), Guard.Against.Null(applicants));
        if (tiers.Length != applicants.Count)
            throw new ArgumentException(Invariant($"tiers must be one for each applicant: {tiers.Length} for {applicants.Count}."), nameof(tiers));
        _tiers = ValueList.Create(tiers);
        var open = new OpenPoints[tiers.Length];
        for (var row = 0; row < open.Length; row++)
            open[row] = new OpenPoints(rules.Rubric, applicants.Step2Ck[row], applicants.Exams[row], tiers[row]);
        Plan = new LabelPlan(rules, programs, applicants, open);
    }

    /// <summary>The rules labelled by.</summary>
    public ProgramRules Rules { get; }

    /// <summary>The programs.</summary>
    public ProgramColumns Programs { get; }

    /// <summary>The applicants.</summary>
    public LabelColumns Applicants { get; }

    internal LabelPlan Plan { get; }

    /// <summary>Labels all programs for some applicants: <c>ProgramLabel[] labels = matrix.Label(0, 100);</c></summary>
    /// <param name="first">The first applicant.</param>
    /// <param name="count">How many applicants.</param>
    /// <returns>The labels, applicant after applicant, of each all programs.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There are not so many applicants.</exception>
    public ProgramLabel[] Label(int first, int count)
    {
        CheckRows(first, count);
        var labels = new ProgramLabel[checked(count * Programs.Count)];
        Label(first, count, labels);
        return labels;
    }

    /// <summary>Labels all programs for some applicants. Allocates nothing.</summary>
    /// <param name="first">The first applicant.</param>
    /// <param name="count">How many applicants.</param>
    /// <param name="labels">Where the labels go, applicant after applicant, of each all programs; exactly as long.</param>
    /// <exception cref="ArgumentException">There are not so many applicants, or the length differs.</exception>
    public void Label(int first, int count, Span<ProgramLabel> labels)
    {
        CheckRows(first, count, labels.Length, nameof(labels));
        var bytes = MemoryMarshal.AsBytes(labels);
        for (var row = 0; row < count; row++)
            LabelKernel.Label(Plan, first + row, bytes.Slice(row * Programs.Count, Programs.Count));
    }

    /// <summary>Labels all programs for all applicants, range by range on several threads.</summary>
    /// <param name="labels">Where the labels go, applicant after applicant, of each all programs; exactly as long.</param>
    /// <param name="degree">How many ranges are labelled at once, at most; 1 or more.</param>
    /// <param name="progress">Told after each range how many applicants it held, from any thread; null where nobody asks.</param>
    /// <param name="cancellation">Stops before the next range.</param>
    /// <exception cref="ArgumentException">The length differs, or the degree is not positive.</exception>
    /// <exception cref="OperationCanceledException">It was stopped; some ranges are labelled, others are as they were.</exception>
    public void LabelParallel(
        Memory<ProgramLabel> labels, int degree, IProgress<int>? progress = null, CancellationToken cancellation = default)
    {
        CheckRows(0, Applicants.Count, labels.Length, nameof(labels));
        RowRanges.Run(
            Applicants.Count, RowsOfARange, degree,
            (first, count) => Label(first, count, labels.Span.Slice(first * Programs.Count, count * Programs.Count)),
            progress,
            cancellation);
    }

    /// <summary>
    /// Says what speaks against each pair of some applicants with all programs, and where a tie lifted the label. Allocates nothing.
    /// </summary>
    /// <param name="first">The first applicant.</param>
    /// <param name="count">How many applicants.</param>
    /// <param name="reasons">Where the reasons go, applicant after applicant, of each all programs; exactly as long.</param>
    /// <exception cref="ArgumentException">There are not so many applicants, or the length differs.</exception>
    public void Explain(int first, int count, Span<LabelReasons> reasons)
    {
        CheckRows(first, count, reasons.Length, nameof(reasons));
        var bytes = MemoryMarshal.AsBytes(reasons);
        for (var row = 0; row < count; row++)
            ReasonKernel.Explain(Plan, first + row, bytes.Slice(row * Programs.Count, Programs.Count));
    }

    /// <summary>Counts the labels of all pairs without keeping them.</summary>
    /// <param name="degree">How many ranges of applicants are counted at once, at most; 1 or more.</param>
    /// <param name="progress">Told after each range how many applicants it held, from any thread; null where nobody asks.</param>
    /// <param name="cancellation">Stops before the next range.</param>
    /// <returns>The counts.</returns>
    /// <exception cref="ArgumentException">The degree is not positive.</exception>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public LabelCounts Count(int degree = 1, IProgress<int>? progress = null, CancellationToken cancellation = default)
    {
        var ofApplicants = new int[checked(Applicants.Count * LabelTally.Labels)];
        var ofPrograms = new int[checked(Programs.Count * LabelTally.Labels)];
        RowRanges.Run(
            Applicants.Count, RowsOfARange, degree, () => new LabelTally(Plan),
            (tally, first, count) =>
            {
                for (var row = first; row < first + count; row++)
                    tally.Add(row, ofApplicants.AsSpan(row * LabelTally.Labels, LabelTally.Labels));
            },
            tally =>
            {
                lock (ofPrograms)
                    tally.AddTo(ofPrograms);
            }, progress, cancellation);
        return new LabelCounts(ofApplicants, ofPrograms, Plan.Counts);
    }

    /// <inheritdoc/>
    public bool Equals(LabelMatrix? other) =>
        other is not null && Rules == other.Rules && Programs == other.Programs && Applicants == other.Applicants
            && _tiers == other._tiers;

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Rules, Programs, Applicants, _tiers);

    private void CheckRows(int first, int count)
    {
        Guard.Against.OutOfRange(first, nameof(first), 0, Applicants.Count);
        Guard.Against.OutOfRange(count, nameof(count), 0, Applicants.Count - first);
    }

    private void CheckRows(int first, int count, int length, string places)
    {
        CheckRows(first, count);
        if (length != (long)count * Programs.Count)
            throw new ArgumentException(Invariant($"{places} must have one place for each pair: {length} for {count} applicants × {Programs.Count} programs."), places);
    }

    /// <inheritdoc/>
    public override string ToString() => ShortText.Of($"{Applicants.Count} applicants × {Programs.Count} programs");
}
