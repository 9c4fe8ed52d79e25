using System.Text;
using Ardalis.GuardClauses;

namespace ReapplyKit.Interchange;

/// <summary>
/// Reads a program list as people keep it, CSV or <c>.xlsx</c>, and writes one as CSV. Columns stand in any order under their names or
/// usual headers (<c>seeds/COLUMNS.md</c> lists them); only the program's name is needed. What cannot be read is unknown, with a note; a
/// row that is no program is set aside, with its reason.
/// </summary>
public static class ProgramCsv
{
    /// <summary>Reads a program list.</summary>
    /// <param name="file">CSV in UTF-8, UTF-16 or Windows-1252, or an .xlsx workbook; read to its end and closed.</param>
    /// <param name="given">What is known beside the file, such as the specialty of all its programs; null for nothing.</param>
    /// <returns>The programs, with what was set aside and noted; or why the file is no program list at all.</returns>
    public static OneOf<ProgramTable, InputProblems> Read(Stream file, FileDefaults? given = null)
    {
        Guard.Against.Null(file);
        var (log, notes) = (new ProblemLog(), new NoteLog());
        var table = new SheetTable(ProgramCsvColumns.Table, given ?? FileDefaults.None, notes, log);
        using var lines = table.Open(file);
        if (lines is null)
            return new InputProblems(log.Problems);
        if (given?.State is { } state && UsStates.Find(state) is null)
            notes.Add("", "", state, "the state given for the whole list is none, and no wish for a state finds its programs; write two letters, such as NY");
        var programs = new ProgramGathering(given ?? FileDefaults.None, notes);
        while (lines.Read())
            programs.Add(lines);
        if (lines.Fault is { } fault && programs.IsEmpty)
            return new InputProblems([SheetLines.Unreadable(lines.Line, fault)]);
        programs.EndAt(lines);
        if (programs.HasNoProgram)
        {
            notes.Add("", "", null, programs.IsEmpty ? "the list names its columns and holds no program"
                : "the list holds no program: every row is set aside");
        }
        table.NoteEncoding(notes);
        return programs.Table();
    }

    /// <summary>
    /// Writes a program list, a row for each program and source. Cells that a spreadsheet could take for a formula are neutralised. No
    /// cell holds where sources disagree, that there are IMGs but not how many, or that a code's track is unknown: JSON does. The same
    /// programs give the same bytes.
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
}
