using System.Numerics;
using static System.FormattableString;

namespace ReapplyKit.Batch;

/// <summary>Finds the rows whose values mean nothing. Of each column the first rows are named and the others counted.</summary>
internal sealed class ColumnCheck
{
    private const int RowsNamed = 100;
    private const int HighestMarks = (int)(ExamMarks.Failed | ExamMarks.SeveralAttempts | ExamMarks.AttemptsKnown);

    private readonly ProblemLog _log = new();

    public static ValueList<Problem> Run(RubricColumns pool)
    {
        var check = new ColumnCheck();
        check.AtMost("step1", pool.Step1, HighestMarks);
        check.InOrder("step1GapMonths", pool.Step1GapMonths);
        check.AtMost("step2Ck", pool.Step2Ck, HighestMarks);
        check.AtMost("step2CkScore", pool.Step2CkScore, Attempt.HighestScore);
        check.InOrder("yearsSinceGraduation", pool.YearsSinceGraduation);
        check.InOrder("usceRotations", pool.UsceRotations);
        check.InOrder("strongUsLetters", pool.StrongUsLetters);
        check.AtMost("weakLetters", pool.WeakLetters, (int)WeakLetters.Mostly);
        return check._log.Problems;
    }

    private void AtMost<T>(string column, Column<T> values, int most)
        where T : unmanaged, INumber<T>
    {
        var bad = 0;
        for (var row = 0; row < values.Count; row++)
        {
            var value = int.CreateTruncating(values.AsSpan()[row]);
            if (value > most && bad++ < RowsNamed)
                _log.Add(Row(row, column), Invariant($"{value}"), Invariant($"must be 0 to {most}"));
        }
        CountOthers(column, bad);
    }

    private void InOrder(string column, QuantityColumn quantities)
    {
        var bad = 0;
        var atLeast = quantities.AtLeast.AsSpan();
        var atMost = quantities.AtMost.AsSpan();
        for (var row = 0; row < atLeast.Length; row++)
        {
            if ((atLeast[row] > atMost[row] || atLeast[row] > QuantityColumn.HighestBound) && bad++ < RowsNamed)
                _log.Add(Row(row, column), Invariant($"{atLeast[row]} to {atMost[row]}"),
                    "the lower bound must be 254 at most and not above the upper");
        }
        CountOthers(column, bad);
    }

    private void CountOthers(string column, int bad)
    {
        if (bad > RowsNamed)
            _log.Add(column, null, Invariant($"has {bad - RowsNamed} more such rows"));
    }

    private static string Row(int row, string column) => Invariant($"row {row}, {column}");
}
