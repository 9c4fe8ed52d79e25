using ReapplyKit.Batch;

namespace ReapplyKit.Interchange;

/// <summary>The cells of a roster on one exam, and what they come down to: each combination is read once.</summary>
internal sealed class RosterExam(
    CsvLines lines, CsvColumn score, CsvColumn attempts, Func<ExamHistory, (ExamMarks Marks, ushort Score)> read)
{
    private const int Scores = ExamAttempt.HighestScore + 1;
    private const int Attempts = RosterRow.MostAttempts + 2;
    private const int Results = (int)ExamResult.Failed + 1;

    // 0 stands for what is not stated; attempts, which may be none, are one more than they are.
    private readonly RosterCell _score = new(lines, score, row => RosterRow.ScoreOf(row, score) ?? 0);
    private readonly RosterCell _attempts = new(lines, attempts, row => RosterRow.AttemptsOf(row, attempts) + 1 ?? 0);

    private readonly (bool IsRead, bool IsSound, ExamMarks Marks, ushort Score)[] _known =
        new (bool, bool, ExamMarks, ushort)[Results * Scores * Attempts];

    /// <summary>Reads the exam off the current row, if nothing is wrong with it.</summary>
    public bool TryRead(ExamResult result, out (ExamMarks Marks, ushort Score) exam)
    {
        exam = default;
        var (scored, sat) = (_score.Read(), _attempts.Read());
        if (scored == RosterCell.Wrong || sat == RosterCell.Wrong)
            return false;
        ref var known = ref _known[((int)result * Scores + scored) * Attempts + sat];
        if (!known.IsRead)
            known = Combine(scored == 0 ? null : scored, sat == 0 ? null : sat - 1, result);
        exam = (known.Marks, known.Score);
        return known.IsSound;
    }

    private (bool IsRead, bool IsSound, ExamMarks Marks, ushort Score) Combine(int? scored, int? sat, ExamResult result)
    {
        if (RosterRow.IsContradiction(scored, sat, result))
            return (IsRead: true, IsSound: false, ExamMarks.None, 0);
        var (marks, known) = read(RosterRow.History(scored, sat, result));
        return (IsRead: true, IsSound: true, marks, known);
    }
}
