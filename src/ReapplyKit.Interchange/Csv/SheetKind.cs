using System.Text.RegularExpressions;
using static System.FormattableString;

namespace ReapplyKit.Interchange;

/// <summary>Tells a roster from a program list by their headers, since many columns have the same name in both.</summary>
internal static class SheetKind
{
    /// <summary>What a sheet is told whose columns are named down its first column.</summary>
    public const string OnItsSide = "the columns are named down the first column, and each row should be one program or applicant; turn the sheet round "
        + "(copy it, then Paste Special with Transpose) and save it again";

    // No list of the other kind has these.
    private static readonly CsvColumn[] OfPrograms =
    [
        ProgramCsvColumns.Name, ProgramCsvColumns.Institution, ProgramCsvColumns.Code, ProgramCsvColumns.Acgme, ProgramCsvColumns.Setting,
        ProgramCsvColumns.Positions, ProgramCsvColumns.ImgPercent, ProgramCsvColumns.ImgShare, ProgramCsvColumns.ImgResidents,
        ProgramCsvColumns.J1, ProgramCsvColumns.H1B,
    ];

    private static readonly CsvColumn[] OfApplicants =
    [
        RosterCsvColumns.Reference, RosterCsvColumns.GraduateType, RosterCsvColumns.Step1Result, RosterCsvColumns.Step1Score, RosterCsvColumns.Step1Attempts,
        RosterCsvColumns.Step3Result, RosterCsvColumns.Step3Score, RosterCsvColumns.RedFlags, RosterCsvColumns.Interviews, RosterCsvColumns.Ranked,
        RosterCsvColumns.Matched, RosterCsvColumns.Step2CkResult, RosterCsvColumns.Step2CkDate, RosterCsvColumns.Citizenship,
    ];

    /// <summary>The columns of the other kind of list.</summary>
    public static ColumnTable OtherThan(ColumnTable columns) => columns == ProgramCsvColumns.Table ? RosterCsvColumns.Table : ProgramCsvColumns.Table;

    /// <summary>Why a file is a list of the other kind, and the way out; null where its headers do not say so.</summary>
    public static string? WhyOther(ColumnTable columns, string[] headers)
    {
        var (own, other) = (Alone(headers, columns), Alone(headers, OtherThan(columns)));
        if (own.Exists(h => Tells(columns, h)) || !other.Exists(h => Tells(OtherThan(columns), h)) || other.Count <= own.Count)
            return null;
        var shown = string.Join(", ", other.Take(3));
        if (columns == ProgramCsvColumns.Table)
            return $"is a roster of applicants, by its columns {shown}; hand it over as one (--roster). If these are programs, call the column of their names program";
        // A roster may name one program for each applicant.
        return other.Count == 1 && Array.Exists(headers, h => columns.Named(h) == RosterCsvColumns.Reference) ? null
            : $"is a list of programs, by its columns {shown}; hand it over as one (--programs). If these are applicants, call the column of their names applicant";
    }

    /// <summary>Why a roster is a list of programs by whom its rows name; null where they do not name hospitals.</summary>
    public static string? WhyHospitals(ColumnTable columns, string[] headers, IEnumerable<string[]> rows)
    {
        var place = Array.FindIndex(headers, h => columns.Named(VisibleText.Of(h)) == RosterCsvColumns.Reference);
        if (columns != RosterCsvColumns.Table || place < 0 || Person.IsMatch(headers[place]))
            return null;
        var names = rows.Where(cells => place < cells.Length).Select(cells => VisibleText.Of(cells[place])).Where(name => name.Any(char.IsLetter)).ToList();
        var hospitals = names.FindAll(name => Hospital.IsMatch(name));
        return 2 * hospitals.Count <= names.Count ? null
            : $"is a list of programs, by the names in it, such as {ProblemLog.Shorten(hospitals[0])}; hand it over as one (--programs). If these are applicants, call the column of their names applicant";
    }

    /// <summary>Why a sheet holds two tables side by side, and the way out; null where its header does not repeat whom its rows are about.</summary>
    public static string? WhySideBySide(ColumnTable columns, string[] headers)
    {
        var named = Array.ConvertAll(headers, h => columns.Named(VisibleText.Of(h)));
        var first = Array.FindIndex(named, IsKey);
        for (var at = first + 1; first >= 0 && at < named.Length; at++)
        {
            if (IsKey(named[at]) && (IsSaidAgain(named, first, at) || IsBlockAgain(headers, named, first, at)))
            {
                return Invariant($"holds two tables side by side: its header names \"{ProblemLog.Shorten(VisibleText.Of(headers[at]))}\" again, with columns of its own (column {at + 1}); ")
                    + "put the second table below the first, under the same columns, or into a file of its own, and save it again";
            }
        }
        return null;

        bool IsKey(CsvColumn? column) => column is not null && (columns.Needed.Contains(column) || column == RosterCsvColumns.Reference);
    }

    // "Program, State, Program, State".
    private static bool IsSaidAgain(CsvColumn?[] named, int first, int at)
    {
        var again = 0;
        for (var i = first; i < at && i + at - first < named.Length; i++)
        {
            if (named[i] != named[i + at - first])
                return false;
            again += named[i] is null ? 0 : 1;
        }
        return again > 1;
    }

    // A block behind an empty header, with a column that the block before it has too.
    private static bool IsBlockAgain(string[] headers, CsvColumn?[] named, int first, int at)
    {
        var start = Array.FindLastIndex(headers, at, h => VisibleText.IsBlank(h));
        var end = Array.FindIndex(headers, at, h => VisibleText.IsBlank(h));
        return start > first && named[start..(end < 0 ? named.Length : end)].Where((column, i) => column is not null && start + i != at).Intersect(named[..start]).Any();
    }

    private static List<string> Alone(IEnumerable<string> headers, ColumnTable columns) =>
        [.. headers.Where(h => columns.Named(h) is { } column && OtherThan(columns).Named(h) is null && !IsNumber(column, h)).Distinct(StringComparer.OrdinalIgnoreCase)];

    // Rows of any list are numbered.
    private static bool IsNumber(CsvColumn column, string header) => column == RosterCsvColumns.Reference && !Person.IsMatch(header);

    private static bool Tells(ColumnTable columns, string header) =>
        columns.Named(header) is { } column && (columns == ProgramCsvColumns.Table ? OfPrograms : OfApplicants).Contains(column);

    private static readonly Pattern Hospital = new(
        @"\b(?:hospitals?|medical (?:center|centre|college|school|group)|med(?:ical)? ctr|health(?:care)?(?: system)?|university|univ|clinic|college|institute|school of medicine|residency)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    private static readonly Pattern Person = new("applicant|candidate|client", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);
}
