using ReapplyKit;
using ReapplyKit.Interchange;
using Spectre.Console;

namespace Advisor;

/// <summary>On the first screen, what of a list is set aside or left open, and that nothing of it can be used.</summary>
internal static class ReadingView
{
    public static void Show(IAnsiConsole console, ProgramTable table, ProgramList? list)
    {
        var told = new List<string>();
        if (table.SetAside.Count > 0)
            told.Add($"{Style.Count(table.SetAside.Count, "row")} {(table.SetAside.Count == 1 ? "is" : "are")} set aside");
        if (table.UnreadCells > 0)
            told.Add($"{Style.Count(table.UnreadCells, "cell")} {(table.UnreadCells == 1 ? "leaves" : "leave")} something open");
        if (told.Count > 0)
            console.Line($"[yellow]Of your list, {string.Join(" and ", told)}:[/] --show list says which and why.");
        else if (!table.Notes.IsEmpty)
            console.Line($"[grey]{Style.Count(table.Notes.Count, "note")} on how your list was read: --show list.[/]");
        if (!table.Overrides.IsEmpty)
            console.Line($"[grey]By your decisions in the list: {table.Overrides.Count(o => o.Includes)} put on it, {table.Overrides.Count(o => !o.Includes)} kept off.[/]");
        if (table.Programs.Count > 0 && list is { Programs.IsEmpty: true })
            console.Line($"[yellow]None of your file's {Style.Count(table.Programs.Count, "program")} is put on the list as your case stands:[/] {string.Join(", ", list.LeftOut.GroupBy(p => p.Reason).Select(g => $"{g.Count()} {Why(g.Key)}"))}.");
    }

    /// <summary>The same in full, a line for each note and each row that was set aside.</summary>
    public static ValueList<string> InFull(ProgramTable table) =>
        [.. table.Notes.Select(n => n.ToString()), .. table.SetAside.SelectMany(row => row.Problems).Select(p => $"set aside: {p}")];

    private static string Why(LeftOutReason reason) => reason switch
    {
        LeftOutReason.Excluded => "closed by a strict requirement or the visa",
        LeftOutReason.NotWanted => "of another specialty, state or track than the case wishes for",
        LeftOutReason.SpecialtyNotStated => "without a specialty",
        LeftOutReason.RedCap => "red, with something that speaks against each or is unknown",
        LeftOutReason.ListFull => "for which the list has no seat",
        LeftOutReason.Overridden => "kept off by your decision",
        _ => Style.Words(reason).ToLowerInvariant(),
    };
}
