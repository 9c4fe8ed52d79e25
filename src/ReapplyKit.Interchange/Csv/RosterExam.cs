using System.Runtime.CompilerServices;
using ReapplyKit.Batch;

namespace ReapplyKit.Interchange;

/// <summary>The cells of a roster on one exam, and what they come down to: each combination is read once.</summary>
internal sealed class RosterExam(
    SheetLines lines, CsvColumn score, CsvColumn result, CsvColumn attempts, Func<ExamHistory, ApplicantProfile> of, Func<ApplicantProfile, (ExamMarks Marks, ushort Score)> read)
{
    // Attempts, which may be none, are one more than they are; 0 stands for what is not stated.
    private readonly RosterCell _score = new(lines, score, row => RosterRow.ExamOf(row, score, isResult: false).Packed, cellsRemembered: 1 << 9);
    private readonly RosterCell _result = new(lines, result, row => RosterRow.ExamOf(row, result, isResult: true).Packed);
    private readonly RosterCell _attempts = new(lines, attempts, row => (ExamStatement.Nothing with { Attempts = RosterRow.AttemptsOf(row, attempts) }).Packed);

    private readonly Reading _unstated = Settle(ExamHistory.NotStated, of, read);

    // Where the reading of each combination stands; 0 is not read yet. None where the roster has no column of the exam.
    private readonly ushort[] _places =
        Array.Exists([score, result, attempts], column => lines.PlaceOf(column) is not null) ? new ushort[ExamStatement.Kinds] : [];

    private Reading[] _readings = new Reading[64];
    private ushort _count = 1;

    /// <summary>Reads the exam off the current row, if nothing is wrong with it.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public bool TryRead(out Reading exam)
    {
        exam = _unstated;
        if (_places.Length == 0)
            return true;
        var (scored, ended, sat) = (_score.Read(), _result.Read(), _attempts.Read());
        if ((scored | ended | sat) < 0)
            return false;
        // Most rows say the score in one cell, the result in another and the attempts in the third.
        var all = ExamStatement.IsScoreAlone(scored) && ExamStatement.IsResultAlone(ended) ? scored | ended | sat : Together(scored, ended, sat);
        if (all < 0)
            return false;
        var place = _places[all] is not 0 and var known ? known : Placed(all);
        exam = _readings[place];
        return exam.IsSound;
    }

    private ushort Placed(int all)
    {
        if (_count == _readings.Length)
            Array.Resize(ref _readings, _count * 2);
        if (ExamStatement.Unpack(all) is { IsContradiction: false } stated)
            _readings[_count] = Settle(stated.History(date: null), of, read);
        return _places[all] = _count++;
    }

    private static int Together(int scored, int ended, int sat) =>
        ExamStatement.Unpack(scored).And(ExamStatement.Unpack(ended))?.And(ExamStatement.Unpack(sat))?.Packed ?? RosterCell.Wrong;

    private static Reading Settle(ExamHistory history, Func<ExamHistory, ApplicantProfile> of, Func<ApplicantProfile, (ExamMarks Marks, ushort Score)> read)
    {
        var profile = of(history);
        var (marks, score) = read(profile);
        var deniesCertificate = RosterDoubts.Deny(profile with { EcfmgCertified = true });
        return new Reading
        {
            // A certificate only adds to what cannot be.
            IsSound = !deniesCertificate || !RosterDoubts.Deny(profile),
            DeniesCertificate = deniesCertificate,
            IsSat = !history.Attempts.IsEmpty,
            Marks = marks,
            Score = score,
        };
    }

    /// <summary>What the cells of a row come down to.</summary>
    internal readonly record struct Reading
    {
        /// <summary>Whether nothing is wrong with them.</summary>
        public bool IsSound { get; init; }

        /// <summary>Whether the exam is known not to be passed, so that nobody can be certified, or sit Step 3.</summary>
        public bool DeniesCertificate { get; init; }

        public bool IsSat { get; init; }

        public ExamMarks Marks { get; init; }

        public ushort Score { get; init; }
    }
}
