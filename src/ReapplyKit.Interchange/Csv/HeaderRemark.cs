using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace ReapplyKit.Interchange;

/// <summary>
/// What stands in brackets behind a header. Behind a requirement, a visa, a share or a fact of an applicant it may change what the column says, as in
/// "YOG (months)", "USCE (optional)" and "Step 2 CK (mine)": there only known words are passed over.
/// </summary>
internal static class HeaderRemark
{
    private const string Minimum = "min minimum cutoff cut off lowest needed";
    private const string Maximum = "max maximum cutoff cut off limit allowed accepted within";
    private const string Months = "months month mos mo mths";
    private const string Sponsored = "visa sponsored sponsor sponsors sponsorship offered accepted";
    private const string Result = "pf fail failed or";

    private static readonly FrozenSet<string> Harmless = Split(
        "required requirement req number no count total current currently now y n yes p f pass passed s img imgs lor lors score points "
        + "pts ck usmle digit digits season cycle match year as of in for to the if any per program programs residents applicants pgy eras "
        + "freida acgme ecfmg nrmp percent whole last");

    private static readonly FrozenDictionary<CsvColumn, FrozenSet<string>> Known = new (CsvColumn Column, string Words)[]
    {
        (ProgramCsvColumns.ImgPercent, ""), (ProgramCsvColumns.ImgShare, ""), (ProgramCsvColumns.ImgResidents, ""),
        (ProgramCsvColumns.Visas, "j h b 1b j1 h1b h1 visas type types and or both none " + Sponsored),
        (ProgramCsvColumns.J1, Sponsored), (ProgramCsvColumns.H1B, Sponsored),
        (ProgramCsvColumns.OtherVisa, Sponsored), (ProgramCsvColumns.H1BNeedsStep3, ""), (ProgramCsvColumns.UsCitizensOnly, ""),
        (ProgramCsvColumns.MinStep2Ck, Minimum), (ProgramCsvColumns.MaxYears, Maximum + " years yrs yr since graduation grad yog"),
        (ProgramCsvColumns.EarliestGraduationYear, "year graduation grad yog min minimum earliest"), (ProgramCsvColumns.MaxAttempts, Maximum), (ProgramCsvColumns.MinUsceMonths, Minimum + " " + Months), (ProgramCsvColumns.MinLetters, Minimum),
        (ProgramCsvColumns.HandsOnUsce, ""), (ProgramCsvColumns.Ecfmg, ""),
        (RosterCsvColumns.Graduation, "month date mm yyyy yy dd yog graduation"), (RosterCsvColumns.Step1Score, Result), (RosterCsvColumns.Step1Result, Result),
        (RosterCsvColumns.Step1Attempts, ""), (RosterCsvColumns.Step2CkScore, Result), (RosterCsvColumns.Step2CkResult, Result),
        (RosterCsvColumns.Step2CkAttempts, ""), (RosterCsvColumns.Step3Score, Result), (RosterCsvColumns.Step3Result, Result),
        (RosterCsvColumns.Step3Attempts, ""), (RosterCsvColumns.Step1Gap, Months), (RosterCsvColumns.UsceMonths, Months),
        (RosterCsvColumns.YearsSinceGraduation, ""), (RosterCsvColumns.UsLetters, ""), (RosterCsvColumns.Letters, ""), (RosterCsvColumns.StrongUsLetters, ""), (RosterCsvColumns.WeakLetters, ""),
        (RosterCsvColumns.EcfmgCertified, "certified"), (RosterCsvColumns.Visa, "j h b 1b j1 h1b type needed"), (RosterCsvColumns.Applications, "sent"),
        (RosterCsvColumns.Interviews, "attended"), (RosterCsvColumns.Ranked, "ranked"), (RosterCsvColumns.Matched, "matched unmatched or"),
    }.ToFrozenDictionary(c => c.Column, c => Split(c.Words));

    /// <summary>Whether a column is what its header says without the remark.</summary>
    public static bool ChangesNothing(CsvColumn column, ReadOnlySpan<char> remark)
    {
        if (!Known.TryGetValue(column, out var known))
            return !Turned.IsMatch(remark);
        foreach (var word in Word.EnumerateMatches(remark))
        {
            var text = remark.Slice(word.Index, word.Length).ToString().ToLowerInvariant();
            if (!Harmless.Contains(text) && !known.Contains(text))
                return false;
        }
        return true;
    }

    private static FrozenSet<string> Split(string words) => words.Split(' ').ToFrozenSet(StringComparer.Ordinal);

    private static readonly Pattern Word = new(@"(?!\d+\b)[\p{L}\d]+", RegexOptions.CultureInvariant);

    // Behind a name, a place or a track: "program (home)".
    private static readonly Pattern Turned = new(
        @"average|avg|mean|median|typical|matched|week|day|practice|nbme|uwsa|expected|goal|target|predicted|planned|offer|declin|cancel|fail|attempt|non-?\s?us|home|other|without|excl|\bnot?\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);
}
