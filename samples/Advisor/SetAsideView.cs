using System.Globalization;
using ReapplyKit;
using ReapplyKit.Interchange;
using Spectre.Console;

namespace Advisor;

/// <summary>What became of a file: notes, and the first of the rows that were set aside.</summary>
internal static class SetAsideView
{
    private const int MostRows = 10;

    public static void Show(IAnsiConsole console, ValueList<SetAsideRow> setAside, ValueList<ReadingNote> notes)
    {
        foreach (var note in notes)
            console.Line($"[grey]Note: {note}[/]");
        foreach (var problem in setAside.Take(MostRows).SelectMany(row => row.Problems))
            console.Line($"[yellow]Set aside:[/] {problem}");
        if (setAside.Count > MostRows)
            console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"... and {setAside.Count - MostRows} more rows set aside."));
    }
}
