using Ardalis.GuardClauses;

namespace ReapplyKit.Batch;

/// <summary>How many pairs of a matrix have which label: of each applicant, of each program, and of all.</summary>
public sealed record LabelCounts
{
    private readonly ValueList<int> _ofApplicants;
    private readonly ValueList<int> _ofPrograms;

    internal LabelCounts(int[] ofApplicants, int[] ofPrograms, ValueList<FactorCount> factors)
    {
        (_ofApplicants, _ofPrograms) = (new ValueList<int>(ofApplicants), new ValueList<int>(ofPrograms));
        Span<long> all = stackalloc long[LabelTally.Labels];
        for (var i = 0; i < ofApplicants.Length; i++)
            all[i % LabelTally.Labels] += ofApplicants[i];
        Summary = new LabelSummary(all, factors);
    }

    /// <summary>How many applicants there are.</summary>
    public int Applicants => _ofApplicants.Count / LabelTally.Labels;

    /// <summary>How many programs there are.</summary>
    public int Programs => _ofPrograms.Count / LabelTally.Labels;

    /// <summary>All pairs together, and what stands against them.</summary>
    public LabelSummary Summary { get; }

    /// <summary>How many programs have a label for an applicant.</summary>
    /// <param name="applicant">The applicant's row, counted from 0.</param>
    /// <param name="label">The label.</param>
    /// <returns>The number.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such row, or no such label.</exception>
    public int OfApplicant(int applicant, ProgramLabel label) => At(_ofApplicants, Guard.Against.OutOfRange(applicant, nameof(applicant), 0, Applicants - 1), label);

    /// <summary>For how many applicants a program has a label.</summary>
    /// <param name="program">The program's place, counted from 0.</param>
    /// <param name="label">The label.</param>
    /// <returns>The number.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such program, or no such label.</exception>
    public int OfProgram(int program, ProgramLabel label) => At(_ofPrograms, Guard.Against.OutOfRange(program, nameof(program), 0, Programs - 1), label);

    private static int At(ValueList<int> counts, int row, ProgramLabel label) => counts[row * LabelTally.Labels + LabelTally.PlaceOf(label)];

    /// <inheritdoc/>
    public override string ToString() => ShortText.Of($"{Applicants} applicants × {Programs} programs: {Summary}");
}
