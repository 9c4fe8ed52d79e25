using System.Globalization;
using System.Text;
using Ardalis.GuardClauses;

namespace ReapplyKit.Interchange;

/// <summary>
/// Reads and writes a program list as CSV in UTF-8. Columns stand in any order under their names or usual aliases; only the name is
/// required. Requirement cells read <c>220</c> (strict), <c>220 preferred</c> or <c>none</c>; a blank is unknown. Rows that name their source
/// may describe one program several times.
/// </summary>
public static class ProgramCsv
{
    /// <summary>Reads a program list.</summary>
    /// <param name="utf8">The file, with or without byte-order mark; read to its end and closed.</param>
    /// <returns>The programs; or every problem with its line and column.</returns>
    public static OneOf<ProgramTable, InputProblems> Read(Stream utf8)
    {
        Guard.Against.Null(utf8);
        var (log, ambiguous) = (new ProblemLog(), new ProblemLog());
        var table = new CsvTable(ProgramCsvColumns.All, log);
        var programs = new List<ResidencyProgram>();
        var placeOf = new Dictionary<string, (int Place, int Line)>(StringComparer.Ordinal);
        foreach (var row in table.Rows(utf8))
        {
            if (new ProgramRow(row, ambiguous).Read() is not { } program)
                continue;
            if (!placeOf.TryGetValue(program.Key, out var at))
            {
                placeOf.Add(program.Key, (programs.Count, row.Line));
                programs.Add(program);
            }
            else if (IsFromOtherSource(programs[at.Place], program))
            {
                programs[at.Place] = programs[at.Place].JoinedWith(program);
            }
            else
            {
                row.Problem(program.Code is null ? ProgramCsvColumns.Name : ProgramCsvColumns.Code, string.Create(
                    CultureInfo.InvariantCulture, $"stands on line {at.Line} already; rows from different sources may repeat it if each names its source"));
            }
        }
        return log.IsEmpty
            ? new ProgramTable(programs.ToValueList(), table.IgnoredColumns, ambiguous.Problems)
            : new InputProblems(log.Problems);
    }

    /// <summary>
    /// Writes a program list, a row for each program and source. Cells that a spreadsheet could take for a formula are neutralised. No
    /// cell holds
    /// where sources disagree, that there are IMGs but not how many, or that a code's track is unknown: JSON does. The same programs
    /// give the same bytes.
    /// </summary>
    /// <param name="programs">The programs.</param>
    /// <returns>The document, with byte-order mark, since spreadsheets need it to read UTF-8.</returns>
    public static byte[] Write(ValueList<ResidencyProgram> programs)
    {
        var text = new StringBuilder();
        Line(text, ProgramCells.Columns.Select(c => c.Column.Name));
        foreach (var program in programs)
        {
            foreach (var source in program.Sources.DefaultIfEmpty())
                Line(text, ProgramCells.Columns.Select(c => c.Cell(program, source)));
        }
        return [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(text.ToString())];
    }

    private static void Line(StringBuilder text, IEnumerable<string?> cells) =>
        text.AppendJoin(',', cells.Select(CsvCell.Write)).Append("\r\n");

    private static bool IsFromOtherSource(ResidencyProgram before, ResidencyProgram after) =>
        !before.Sources.IsEmpty && !after.Sources.IsEmpty && !before.Sources.Contains(after.Sources[0]);
}
