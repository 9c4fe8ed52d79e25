using System.Globalization;
using System.Text;
using Ardalis.GuardClauses;

namespace ReapplyKit.Interchange;

/// <summary>
/// Writes the final spreadsheet as CSV in UTF-8: the text's columns, then label, reasons, what to ask, signal, fee, statement, letters and e-mail, then every
/// fact of the program, so that <see cref="ProgramCsv.Read"/> reads the sheet back after somebody has edited it. Cells that a spreadsheet could take for a
/// formula are neutralised. The same sheet gives the same bytes.
/// </summary>
public static class ApplicationSheetCsv
{
    private static readonly string[] Headers =
    [
        "Program", "NRMP code", "Specialty", "Track", "City", "State", "IMG friendliness", "Visa policy", "Connection",
        "Label", "Label today", "Reason", "Speaks against", "Ask or add", "Facts known", "Signal", "ERAS fee ($)", "Statement", "Letters to assign", "E-mail", "Decided by hand",
        "Status", "Notes",
        .. ProgramFactCells.Columns.Select(column => column.Heading),
    ];

    /// <summary>Writes a sheet.</summary>
    /// <param name="sheet">The sheet.</param>
    /// <param name="rules">The pack it was made by, for the texts of its rules.</param>
    /// <returns>The document, with byte-order mark, since spreadsheets need it to read UTF-8.</returns>
    public static byte[] Write(ApplicationSheet sheet, RulePack rules)
    {
        Guard.Against.Null(sheet);
        Guard.Against.Null(rules);
        var text = new StringBuilder();
        Line(text, Headers);
        foreach (var row in sheet.Rows)
            Line(text, Cells(row.Listed.Assessment, row.Listed.Override, row, rules));
        foreach (var off in sheet.KeptOff)
            Line(text, Cells(off.Assessment, off.Override, null, rules));
        return [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(text.ToString())];
    }

    private static void Line(StringBuilder text, IEnumerable<string?> cells) => text.AppendJoin(',', cells.Select(CsvCell.Write)).Append("\r\n");

    private static IEnumerable<string?> Cells(ProgramAssessment assessment, ListOverride? hand, ApplicationRow? row, RulePack rules)
    {
        var program = assessment.Program;
        return
        [
            program.Name,
            program.Code?.ToString(),
            program.Specialty,
            Words.Sentence(program.Track),
            program.City,
            program.State,
            program.ImgPresence.ToString(),
            $"J-1 {Words.Sentence(program.Visa.J1)}; H-1B {Words.Sentence(program.Visa.H1B)}",
            string.Join("; ", (row?.Ties ?? []).Select(Words.Sentence)),
            row is null ? "kept off" : Words.Of(assessment.ListLabel),
            Words.Of(assessment.Label),
            rules.Book[assessment.Rule].Text + (assessment.LiftedBy is { } lift ? " Lifted by one step: " + rules.Book[lift].Text : ""),
            Findings(assessment.Cautions),
            Findings(assessment.Unknowns),
            string.Create(CultureInfo.InvariantCulture, $"{assessment.FactsKnown} of {ResidencyProgram.FactCount}"),
            row?.Signal is { } signal ? $"{Words.Sentence(signal.Tier)}: {signal.Reason}" : "",
            row is null ? "" : row.FeeDollars?.ToString(CultureInfo.InvariantCulture) ?? "unknown",
            row is null ? "" : Words.Sentence(row.Statement),
            row?.Letters.ToString(CultureInfo.InvariantCulture),
            row?.Email is { } email ? string.Create(CultureInfo.InvariantCulture, $"{email.FewestSentences} to {email.MostSentences} sentences") : "",
            ProgramFactCells.Decision(hand),
            program.Status,
            program.Notes,
            .. ProgramFactCells.Columns.Select(column => column.Cell(program)),
        ];
    }

    private static string Findings(ValueList<ProgramFinding> findings) =>
        string.Join("; ", findings.Select(f => $"{Words.Sentence(f.Factor)}: {f.Program}"));
}
