using System.Runtime.InteropServices;
using ReapplyKit.Batch;

namespace ReapplyKit.Tests;

/// <summary>A whole matrix by the scalar twin of the kernels.</summary>
internal static class RowByRow
{
    public static ProgramLabel[] Labels(LabelMatrix matrix)
    {
        var labels = new ProgramLabel[matrix.Applicants.Count * matrix.Programs.Count];
        for (var row = 0; row < matrix.Applicants.Count; row++)
            LabelRowByRow.Label(matrix.Plan, row, MemoryMarshal.AsBytes(Row(matrix, labels, row)));
        return labels;
    }

    public static LabelReasons[] Reasons(LabelMatrix matrix)
    {
        var reasons = new LabelReasons[matrix.Applicants.Count * matrix.Programs.Count];
        for (var row = 0; row < matrix.Applicants.Count; row++)
            LabelRowByRow.Explain(matrix.Plan, row, MemoryMarshal.AsBytes(Row(matrix, reasons, row)));
        return reasons;
    }

    public static LabelCounts Counts(LabelMatrix matrix)
    {
        var ofApplicants = new int[matrix.Applicants.Count * LabelTally.Labels];
        var ofPrograms = new int[matrix.Programs.Count * LabelTally.Labels];
        for (var row = 0; row < matrix.Applicants.Count; row++)
            LabelRowByRow.Count(matrix.Plan, row, ofApplicants.AsSpan(row * LabelTally.Labels, LabelTally.Labels), ofPrograms);
        return new LabelCounts(ofApplicants, ofPrograms, matrix.Plan.Counts);
    }

    private static Span<T> Row<T>(LabelMatrix matrix, T[] pairs, int row) => pairs.AsSpan(row * matrix.Programs.Count, matrix.Programs.Count);
}
