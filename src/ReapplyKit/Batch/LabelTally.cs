using Ardalis.GuardClauses;

namespace ReapplyKit.Batch;

/// <summary>
/// Counts labels without keeping them: of each applicant as it comes, of each program in bytes that are poured into numbers before they run
/// over. Green is what is left. One worker's own.
/// </summary>
internal sealed class LabelTally(LabelPlan plan)
{
    public const int Labels = 4;

    private readonly AlignedBytes _counters = new(plan.Charges.Blocks * LabelCountKernel.CountersOfABlock);
    private readonly int[] _ofPrograms = new int[plan.Programs * Labels];
    private int _applicants;
    private int _poured;

    /// <summary>Where the number of a label stands among those of all labels.</summary>
    public static int PlaceOf(ProgramLabel label) => (int)Guard.Against.Undefined(label) - 1;

    /// <summary>Counts the labels of an applicant.</summary>
    /// <param name="applicant">The applicant.</param>
    /// <param name="counts">Where the number of each label goes.</param>
    public void Add(int applicant, Span<int> counts)
    {
        if (_applicants - _poured == byte.MaxValue)
            Pour();
        _applicants++;
        var (yellow, red, excluded) = LabelCountKernel.Count(plan, applicant, _counters.Span);
        (counts[0], counts[1], counts[2], counts[3]) = (plan.Programs - yellow - red - excluded, yellow, red, excluded);
        foreach (var lifted in plan.Lifts(applicant))
        {
            var ofProgram = _ofPrograms.AsSpan(lifted.Program * Labels, Labels);
            Move(counts, ofProgram, lifted.Without, -1);
            Move(counts, ofProgram, lifted.Label, 1);
        }
    }

    /// <summary>Adds what was counted to the numbers of each label of each program.</summary>
    public void AddTo(Span<int> ofPrograms)
    {
        Pour();
        for (var i = 0; i < ofPrograms.Length; i++)
            ofPrograms[i] += _ofPrograms[i];
    }

    private static void Move(Span<int> counts, Span<int> ofProgram, byte label, int by)
    {
        counts[label - 1] += by;
        ofProgram[label - 1] += by;
    }

    private void Pour()
    {
        var ofPrograms = _counters.Span;
        for (var program = 0; program < plan.Programs; program++)
        {
            var (block, place) = (program / PackedColumns.Block, program % PackedColumns.Block);
            var counters = ofPrograms[(block * LabelCountKernel.CountersOfABlock + place)..];
            var (yellow, red, excluded) = (counters[0], counters[PackedColumns.Block], counters[2 * PackedColumns.Block]);
            var counts = _ofPrograms.AsSpan(program * Labels, Labels);
            counts[0] += _applicants - _poured - yellow - red - excluded;
            counts[1] += yellow;
            counts[2] += red;
            counts[3] += excluded;
        }
        ofPrograms.Clear();
        _poured = _applicants;
    }
}
