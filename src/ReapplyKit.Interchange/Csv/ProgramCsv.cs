using System.Globalization;
using Ardalis.GuardClauses;

namespace ReapplyKit.Interchange;

/// <summary>
/// Reads a program list as CSV in UTF-8. Columns stand in any order under their names or usual aliases; only the name is required. Requirement cells read
/// <c>220</c> (strict), <c>220 preferred</c> or <c>none</c>; a blank is unknown. Rows that name their source may describe one program several times.
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
        var table = new CsvTable(ProgramColumns.All, log);
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
                programs[at.Place] = ProgramMerge.Join(programs[at.Place], program);
            }
            else
            {
                row.Problem(program.Code is null ? ProgramColumns.Name : ProgramColumns.Code, string.Create(
                    CultureInfo.InvariantCulture, $"stands on line {at.Line} already; rows from different sources may repeat it if each names its source"));
            }
        }
        return log.IsEmpty
            ? new ProgramTable(programs.ToValueList(), table.IgnoredColumns, ambiguous.Problems)
            : new InputProblems(log.Problems);
    }

    private static bool IsFromOtherSource(ResidencyProgram before, ResidencyProgram after) =>
        !before.Sources.IsEmpty && !after.Sources.IsEmpty && !before.Sources.Contains(after.Sources[0]);
}
