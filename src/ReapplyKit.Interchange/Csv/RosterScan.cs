using ReapplyKit.Batch;
using static ReapplyKit.Interchange.RosterCsvColumns;

namespace ReapplyKit.Interchange;

/// <summary>
/// Reads rows of a roster without making texts of them. Each cell is read as <see cref="RosterRow"/> reads it, the first time it turns
/// up, and remembered;
/// what a row comes down to is put together from what is remembered. A row with anything wrong is left to the slow reading, which says
/// what.
/// </summary>
internal sealed class RosterScan(CsvLines lines, FileReading reading, LocalDate asOf)
{
    private readonly int _reference = lines.PlaceOf(Reference) ?? 0;
    private readonly RubricRow _nothingStated = RubricRow.Of(reading.FactsOf(new ApplicantProfile(), asOf));

    private readonly RosterCell _graduation = new(lines, Graduation, cellsRemembered: 1 << 14, read: row =>
        Packed(RubricRow.Of(reading.FactsOf(new ApplicantProfile { Graduation = RosterRow.GraduationOf(row) }, asOf)).YearsSinceGraduation));

    private readonly RosterCell _usce = new(lines, UsceMonths, row =>
        Packed(RubricRow.Of(reading.FactsOf(new ApplicantProfile { Usce = RosterRow.UsceOf(row) }, asOf)).UsceRotations));

    private readonly RosterCell _step1Result = new(lines, Step1Result, row => (int)RosterRow.Step1ResultOf(row));

    private readonly RosterExam _step1 = new(lines, Step1Score, Step1Attempts, history =>
        (RubricRow.Of(reading.FactsOf(new ApplicantProfile { Step1 = history }, asOf)).Step1, 0));

    private readonly RosterExam _step2Ck = new(lines, Step2CkScore, Step2CkAttempts, history =>
        RubricRow.Of(reading.FactsOf(new ApplicantProfile { Step2Ck = history }, asOf)) is var row ? (row.Step2Ck, row.Step2CkScore) : default);

    private readonly RosterExam _step3 = new(lines, Step3Score, Step3Attempts, _ => default);

    // What verdicts of the rubric do not read must be well-formed all the same.
    private readonly RosterCell[] _others = Array.FindAll<RosterCell>(
    [
        new(lines, EcfmgCertified, row => RosterRow.CertifiedOf(row) is null ? 0 : 1),
        new(lines, Visa, row => (int)RosterRow.VisaNeedOf(row)),
        new(lines, Applications, row => RosterRow.NumberOf(row, Applications) ?? 0),
        new(lines, Interviews, row => RosterRow.NumberOf(row, Interviews) ?? 0),
        new(lines, Ranked, row => RosterRow.NumberOf(row, Ranked) ?? 0),
        new(lines, RosterCsvColumns.Matched, row => row.YesNo(RosterCsvColumns.Matched) is null ? 0 : 1),
    ], cell => cell.IsPresent);

    /// <summary>Reads the current row, if nothing in it is wrong.</summary>
    public bool TryRead(out RubricRow row)
    {
        row = _nothingStated;
        if (lines.HasTooManyCells || _reference >= lines.CellCount || !CsvRow.States(lines.Cell(_reference)))
            return false;
        foreach (var cell in _others)
        {
            if (cell.Read() == RosterCell.Wrong)
                return false;
        }
        var (graduation, usce, result) = (_graduation.Read(), _usce.Read(), _step1Result.Read());
        if (graduation == RosterCell.Wrong || usce == RosterCell.Wrong || result == RosterCell.Wrong
            || !_step1.TryRead((ExamResult)result, out var step1)
            || !_step2Ck.TryRead(ExamResult.Unknown, out var step2Ck)
            || !_step3.TryRead(ExamResult.Unknown, out _))
            return false;
        row = _nothingStated with
        {
            Step1 = step1.Marks,
            Step2Ck = step2Ck.Marks,
            Step2CkScore = step2Ck.Score,
            YearsSinceGraduation = Unpacked(graduation),
            UsceRotations = Unpacked(usce),
        };
        return true;
    }

    private static int Packed(ByteRange range) => range.AtLeast << 8 | range.AtMost;

    private static ByteRange Unpacked(int range) => new((byte)(range >> 8), (byte)range);
}
