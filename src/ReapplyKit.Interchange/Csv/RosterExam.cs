using ReapplyKit.Batch;

namespace ReapplyKit.Interchange;

/// <summary>The cells of a roster on one exam, and what they come down to: each combination is read once.</summary>
internal sealed class RosterExam(
    SheetLines lines, CsvColumn score, CsvColumn result, CsvColumn attempts, Func<ExamHistory, (ExamMarks Marks, ushort Score)> read)
{
    // Attempts, which may be none, are one more than they are; 0 stands for what is not stated.
    private readonly RosterCell _score = new(lines, score, row => RosterRow.ExamOf(row, score, isResult: false).Packed, cellsRemembered: 1 << 9);
    private readonly RosterCell _result = new(lines, result, row => RosterRow.ExamOf(row, result, isResult: true).Packed);
    private readonly RosterCell _attempts = new(lines, attempts, row => (ExamStatement.Nothing with { Attempts = RosterRow.AttemptsOf(row, attempts) }).Packed);

    private readonly bool _isPresent = lines.PlaceOf(score) is not null || lines.PlaceOf(result) is not null || lines.PlaceOf(attempts) is not null;
    private readonly (ExamMarks Marks, ushort Score) _unstated = read(ExamHistory.NotStated);
    private readonly (bool IsRead, bool IsSound, ExamMarks Marks, ushort Score)[] _known = new (bool, bool, ExamMarks, ushort)[ExamStatement.Kinds];

    /// <summary>Reads the exam off the current row, if nothing is wrong with it.</summary>
    public bool TryRead(out (ExamMarks Marks, ushort Score) exam)
    {
        exam = _unstated;
        if (!_isPresent)
            return true;
        var (scored, ended, sat) = (_score.Read(), _result.Read(), _attempts.Read());
        if ((scored | ended | sat) < 0)
            return false;
        // Most rows say the score in one cell, the result in another and the attempts in the third.
        var all = ExamStatement.IsScoreAlone(scored) && ExamStatement.IsResultAlone(ended) ? scored | ended | sat : Together(scored, ended, sat);
        if (all < 0)
            return false;
        ref var known = ref _known[all];
        if (!known.IsRead)
            known = Combine(ExamStatement.Unpack(all));
        exam = (known.Marks, known.Score);
        return known.IsSound;
    }

    private static int Together(int scored, int ended, int sat) =>
        ExamStatement.Unpack(scored).And(ExamStatement.Unpack(ended))?.And(ExamStatement.Unpack(sat))?.Packed ?? RosterCell.Wrong;

    private (bool IsRead, bool IsSound, ExamMarks Marks, ushort Score) Combine(ExamStatement stated)
    {
        if (stated.IsContradiction)
            return (IsRead: true, IsSound: false, ExamMarks.None, 0);
        var (marks, known) = read(stated.History(date: null));
        return (IsRead: true, IsSound: true, marks, known);
    }
}
