using static ReapplyKit.Interchange.RosterCsvColumns;

namespace ReapplyKit.Interchange;

/// <summary>Notes facts of a row that cannot both be true, by the rules that a case is checked by. The row is read all the same.</summary>
internal static class RosterDoubts
{
    private static readonly (string Where, CsvColumn[] Columns)[] Places =
    [
        (FactCheck.Visa, [Visa, RosterCsvColumns.Citizenship]),
        (FactCheck.Certificate, [EcfmgCertified]),
        (FactCheck.Step1, [Step1Result, Step1Score, Step1Attempts, Step1Sitting, Step1Date]),
        (FactCheck.Step2Ck, [Step2CkResult, Step2CkScore, Step2CkAttempts, Step2CkSitting, Step2CkDate]),
        (FactCheck.Step3, [Step3Date, Step3Result, Step3Score, Step3Attempts, Step3Sitting]),
        (FactCheck.Interviews, [Interviews]),
        (FactCheck.Ranked, [Ranked]),
    ];

    private const string Step3Failed = "tells of a failure at Step 3, which counts in no tier; programs see it, so look at the row yourself";

    private static readonly (CsvColumn Date, Func<ApplicantProfile, ExamHistory> Of)[] Exams =
        [(Step1Date, p => p.Step1), (Step2CkDate, p => p.Step2Ck), (Step3Date, p => p.Step3)];

    /// <summary>Notes what of a row cannot be, or cannot be yet.</summary>
    /// <param name="row">The row.</param>
    /// <param name="entry">What was read of it.</param>
    /// <param name="asOf">The day of judgement, of a row that names none; null where not known.</param>
    public static void Note(CsvRow row, RosterEntry entry, LocalDate? asOf)
    {
        if ((entry.AsOf ?? asOf) is { } day)
            NoteAhead(row, entry, day);
        if (RosterRow.HasFailure(entry.Profile.Step3))
            row.Note(ColumnOf(row, FactCheck.Step3), Step3Failed);
        var (wrong, doubts) = (new ProblemLog(), new ProblemLog());
        var facts = Checked(entry.Profile, wrong, doubts);
        if ((entry.Cycle ?? RosterRow.NumbersOf(row.Silent())) is { } cycle)
            facts.Check("", cycle);
        foreach (var problem in wrong.Problems.Concat(doubts.Problems))
            row.Note(ColumnOf(row, problem.Where), problem.Message);
    }

    /// <summary>Whether facts of one applicant cannot all be true, or say what no tier does.</summary>
    public static bool Deny(ApplicantProfile profile)
    {
        var (wrong, doubts) = (new ProblemLog(), new ProblemLog());
        Checked(profile, wrong, doubts);
        return !(wrong.IsEmpty && doubts.IsEmpty) || RosterRow.HasFailure(profile.Step3);
    }

    private static FactCheck Checked(ApplicantProfile profile, ProblemLog wrong, ProblemLog doubts)
    {
        var facts = new FactCheck(RulePack.Default.Rubric.Reading, wrong, doubts);
        facts.Check(profile);
        return facts;
    }

    private static void NoteAhead(CsvRow row, RosterEntry entry, LocalDate day)
    {
        var profile = entry.Profile;
        if (RosterDay.GraduatesTooLate(profile.Graduation, day))
            row.Note(Graduation, RosterDay.GraduatesLater);
        if (entry.YearsSinceGraduation is { } years && profile.Graduation is { } graduation
            && (day.Year - graduation.Earliest.Year < years || day.Year - graduation.Latest.Year > years + 1))
            row.Note(YearsSinceGraduation, "says another thing than the date of graduation, which is read; correct the one or the other");
        foreach (var (date, of) in Exams)
        {
            if (RosterDay.HasResultAhead(of(profile), day))
                row.Note(date, RosterDay.ResultAhead);
        }
    }

    private static CsvColumn ColumnOf(CsvRow row, string where)
    {
        var (_, columns) = Array.Find(Places, p => where.StartsWith(p.Where, StringComparison.Ordinal));
        return Array.Find(columns, c => row.Text(c) is not null) ?? columns[0];
    }
}
