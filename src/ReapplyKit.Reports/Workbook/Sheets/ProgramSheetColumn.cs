namespace ReapplyKit.Reports;

/// <summary>One column of the program sheet: a heading, a width, and what it shows of a program.</summary>
/// <param name="Heading">The heading.</param>
/// <param name="Width">The width in characters.</param>
/// <param name="Cell">The cell of a program, and of its row in the final spreadsheet where there is one.</param>
internal sealed record ProgramSheetColumn(string Heading, double Width, Func<ListedProgram, ApplicationRow?, SheetCell> Cell);
