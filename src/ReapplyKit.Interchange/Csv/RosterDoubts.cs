using static ReapplyKit.Interchange.RosterCsvColumns;

namespace ReapplyKit.Interchange;

/// <summary>Notes facts of a row that cannot both be true, by the rules that a case is checked by. The row is read all the same.</summary>
internal static class RosterDoubts
{
    private static readonly (string Where, CsvColumn[] Columns)[] Places =
    [
        (FactCheck.Visa, [Visa, RosterCsvColumns.Citizenship]),
        (FactCheck.Certificate, [EcfmgCertified]),
        (FactCheck.Step1, [Step1Result, Step1Score, Step1Attempts, Step1Date]),
        (FactCheck.Step2Ck, [Step2CkResult, Step2CkScore, Step2CkAttempts, Step2CkDate]),
        (FactCheck.Step3, [Step3Date, Step3Result, Step3Score, Step3Attempts]),
        (FactCheck.Interviews, [Interviews]),
        (FactCheck.Ranked, [Ranked]),
    ];

    public static void Note(CsvRow row, RosterEntry entry)
    {
        var (wrong, doubts) = (new ProblemLog(), new ProblemLog());
        var facts = new FactCheck(RulePack.Default.Rubric.Reading, wrong, doubts);
        facts.Check(entry.Profile);
        if ((entry.Cycle ?? RosterRow.NumbersOf(row.Silent())) is { } cycle)
            facts.Check("", cycle);
        foreach (var problem in wrong.Problems.Concat(doubts.Problems))
            row.Note(ColumnOf(row, problem.Where), problem.Message);
    }

    private static CsvColumn ColumnOf(CsvRow row, string where)
    {
        var (_, columns) = Array.Find(Places, p => where.StartsWith(p.Where, StringComparison.Ordinal));
        return Array.Find(columns, c => row.Text(c) is not null) ?? columns[0];
    }
}
