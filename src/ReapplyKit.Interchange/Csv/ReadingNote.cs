using System.Globalization;

namespace ReapplyKit.Interchange;

/// <summary>Something a reader did with a file that its owner should know: one note for all cells of a column that it concerns.</summary>
/// <param name="Column">The header of the column; empty where it concerns the whole file.</param>
/// <param name="Message">What was done, and what to write instead where that helps.</param>
/// <param name="Count">How many cells, rows or columns it concerns.</param>
/// <param name="Examples">The first three that differ, as <c>line 12: 230?</c>.</param>
public sealed record ReadingNote(string Column, string Message, int Count, ValueList<string> Examples)
{
    /// <summary>The lines it concerns, as <c>3, 8-10, 14</c>; empty where it concerns none, or not single lines.</summary>
    public string Lines { get; init; } = "";

    /// <summary>The note on one line, for people.</summary>
    /// <returns>A text such as <c>Visa: does not say which types (12 times on lines 3, 8-10, 14-21, such as line 3: yes; line 8: Y)</c>.</returns>
    public override string ToString()
    {
        var text = Column.Length == 0 ? Message : $"{Column}: {Message}";
        if (Examples.IsEmpty)
            return text;
        var times = Count == Examples.Count ? "" : string.Create(CultureInfo.InvariantCulture, $"{Count} times{(Lines.Length == 0 ? "" : " on lines " + Lines)}, such as ");
        return $"{text} ({times}{string.Join("; ", Examples)})";
    }
}
