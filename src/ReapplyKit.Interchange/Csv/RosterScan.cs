using System.Runtime.CompilerServices;
using ReapplyKit.Batch;
using static ReapplyKit.Interchange.RosterCsvColumns;

namespace ReapplyKit.Interchange;

/// <summary>
/// Reads rows of a roster without making texts of them. Each cell is read as <see cref="RosterRow"/> reads it, the first time it turns
/// up, and remembered;
/// what a row comes down to is put together from what is remembered. A row with anything wrong is left to the slow reading, which says
/// what.
/// </summary>
internal sealed class RosterScan(SheetLines lines, ProfileReading reading, LocalDate asOf)
{
    // What takes the slow reading: facts that several cells decide together, and a day of the row's own.
    private static readonly CsvColumn[] Slow =
        [YearsSinceGraduation, Step1Sitting, Step2CkSitting, Step3Sitting, Step1Date, Step2CkDate, Step3Date, Step1Gap, RosterCsvColumns.Letters, StrongUsLetters, UsLetters, RosterCsvColumns.WeakLetters, Failures, AsOf];

    private bool _isFast = !lines.HasDoubledColumn && Slow.All(column => lines.PlaceOf(column) is null)
        && lines.Zeros.IsEmpty && !Array.Exists([Step1Attempts, Step2CkAttempts, Step3Attempts], column => RosterRow.CountsFailures(lines.HeaderOf(column)));
    private readonly RubricRow _nothingStated = RubricRow.Of(reading.FactsOf(new ApplicantProfile(), asOf));

    private readonly RosterCell _graduation = new(lines, Graduation, cellsRemembered: 1 << 14, read: row =>
    {
        var graduation = RosterRow.GraduationOf(row);
        if (RosterDay.GraduatesTooLate(graduation, asOf))
            row.Note(Graduation, RosterDay.GraduatesLater);
        return Packed(RubricRow.Of(reading.FactsOf(new ApplicantProfile { Graduation = graduation }, asOf)).YearsSinceGraduation);
    });

    private readonly RosterCell _usce = new(lines, UsceMonths, row =>
        Packed(RubricRow.Of(reading.FactsOf(new ApplicantProfile { Usce = RosterRow.UsceOf(row) }, asOf)).UsceRotations));

    private readonly RosterExam _step1 = new(lines, Step1Score, Step1Result, Step1Attempts, history => new ApplicantProfile { Step1 = history },
        profile => (RubricRow.Of(reading.FactsOf(profile, asOf)).Step1, 0));

    private readonly RosterExam _step2Ck = new(lines, Step2CkScore, Step2CkResult, Step2CkAttempts, history => new ApplicantProfile { Step2Ck = history },
        profile => RubricRow.Of(reading.FactsOf(profile, asOf)) is var row ? (row.Step2Ck, row.Step2CkScore) : default);

    private readonly RosterExam _step3 = new(lines, Step3Score, Step3Result, Step3Attempts, history => new ApplicantProfile { Step3 = history }, _ => default);

    // What verdicts of the rubric do not read is held against the rest of the row; numbers are one more than they are, and 0 is not stated.
    private readonly RosterCell _certified = new(lines, EcfmgCertified, row => RosterRow.CertifiedOf(row) == true ? 1 : 0);

    private readonly RosterCell _visa = new(lines, Visa, row =>
    {
        var (need, residence) = (RosterRow.VisaNeedOf(row), RosterRow.ResidenceOf(row));
        return RosterDoubts.Deny(new ApplicantProfile { Visa = need, Citizenship = residence }) ? RosterCell.Wrong
            : need is VisaNeed.Unknown or VisaNeed.NotNeeded ? 0 : 1;
    });

    private readonly RosterCell _citizenship = new(lines, RosterCsvColumns.Citizenship, row =>
        RosterRow.CitizenshipOf(row) is ReapplyKit.Citizenship.UsCitizen or ReapplyKit.Citizenship.UsPermanentResident ? 1 : 0);

    private readonly RosterCell _applications = new(lines, Applications, row => RosterRow.NumberOf(row, Applications) + 1 ?? 0);
    private readonly RosterCell _interviews = new(lines, Interviews, row => RosterRow.NumberOf(row, Interviews) + 1 ?? 0);
    private readonly RosterCell _ranked = new(lines, Ranked, row => RosterRow.NumberOf(row, Ranked) + 1 ?? 0);
    private readonly RosterCell _matched = new(lines, RosterCsvColumns.Matched, row => RosterRow.MatchedOf(row) == true ? 1 : 0);

    // What nothing is held against must be well-formed all the same.
    private readonly RosterCell[] _others = Array.FindAll<RosterCell>(
    [
        new(lines, GraduateType, row => (int)RosterRow.TypeOf(row)),
        new(lines, RedFlags, row => RosterRow.RedFlagsOf(row) is null ? 0 : 1),
        new(lines, CertificateUntil, row => RosterRow.ExpiryOf(row) is null ? 0 : 1),
        new(lines, RosterCsvColumns.Season, row => RosterRow.SeasonOf(row) ?? 0),
    ], cell => cell.IsPresent);

    /// <summary>Leaves the rest of the file to the slow reading where attempts are not what they were taken for.</summary>
    public void Settle() => _isFast &= lines.Zeros.IsEmpty;

    /// <summary>Reads the current row, if nothing in it is wrong and all of it can be true.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public bool TryRead(out RubricRow row)
    {
        row = default;
        if (!_isFast || lines.StandsOtherwise || lines.BeginsAsFooter())
            return false;
        foreach (var cell in _others)
        {
            if (cell.Read() == RosterCell.Wrong)
                return false;
        }
        var (graduation, usce) = (_graduation.Read(), _usce.Read());
        if (graduation == RosterCell.Wrong || usce == RosterCell.Wrong
            || !_step1.TryRead(out var step1) || !_step2Ck.TryRead(out var step2Ck) || !_step3.TryRead(out var step3)
            || !IsLikely(step1.DeniesCertificate || step2Ck.DeniesCertificate, step3.IsSat))
            return false;
        row = _nothingStated with
        {
            Step1 = step1.Marks,
            Step2Ck = step2Ck.Marks,
            Step2CkScore = step2Ck.Score,
            YearsSinceGraduation = Unpacked(graduation),
            UsceRotations = Unpacked(usce),
        };
        // A row that says nothing may be a total or a remark below the list.
        return graduation != _graduation.Unstated || usce != _usce.Unstated || step1.Marks != _nothingStated.Step1
            || step2Ck.Marks != _nothingStated.Step2Ck || step2Ck.Score != _nothingStated.Step2CkScore;
    }

    // By the rules of RosterDoubts; what they say is told by the slow reading.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private bool IsLikely(bool isUnpassed, bool isStep3Sat)
    {
        var (certified, visa, citizenship, matched) = (_certified.Read(), _visa.Read(), _citizenship.Read(), _matched.Read());
        var (applications, interviews, ranked) = (_applications.Read(), _interviews.Read(), _ranked.Read());
        if ((certified | visa | citizenship | matched | applications | interviews | ranked) < 0)
            return false;
        return !(isUnpassed && (isStep3Sat || certified > 0)) && (visa & citizenship) == 0
            && (interviews == 0 || ((applications == 0 || interviews <= applications) && ranked <= interviews && (interviews > 1 || matched == 0)));
    }

    private static int Packed(ByteRange range) => range.AtLeast << 8 | range.AtMost;

    private static ByteRange Unpacked(int range) => new((byte)(range >> 8), (byte)range);
}
