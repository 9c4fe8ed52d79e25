using System.Text;

namespace ReapplyKit.Interchange;

/// <summary>
/// Reads a row of CSV whose quotes are not as they should be, as a person would: a quote within a cell is part of it, and one that opens a
/// cell and is never closed is left out, so that the rows behind it are rows.
/// </summary>
internal static class QuoteMending
{
    /// <summary>The note on a quote that is never closed.</summary>
    public const string Unclosed = "a cell opens with a quote that is never closed: it is read without it, and the rows behind it as rows. Close the quote";

    /// <summary>The note on a row that stands in quotes.</summary>
    public const string Whole = "a row stands in quotes as a whole, and is read without them";

    /// <summary>The note on quotes within a quoted cell.</summary>
    public const string Within = "a quoted cell holds quotes of its own, which are read as they stand; write each of them twice";

    private const int FewestCells = 3;

    /// <summary>The row at the beginning of a text, with quotes as they should be.</summary>
    /// <param name="text">The text, which may end within the row.</param>
    /// <param name="isWhole">Whether the text ends there, and is not only cut off.</param>
    /// <param name="delimiter">What parts cells.</param>
    /// <param name="width">How many cells a row has; 0 where not known.</param>
    /// <param name="longestCell">How long a quoted cell may be.</param>
    /// <returns>How long the row is, how it should be written, and what was wrong; null where nothing was, or its end does not stand in the text.</returns>
    public static (int Length, string Row, string Note)? Mend(ReadOnlySpan<char> text, bool isWhole, char delimiter, int width, int longestCell)
    {
        var (row, note, at) = (new StringBuilder(), (string?)null, 0);
        while (true)
        {
            if (at < text.Length && text[at] == '"')
            {
                var close = Close(text, at, isWhole, delimiter, longestCell);
                if (close > 0 && text[at..close].ContainsAny('\n', '\r') && AreRows(text, close, delimiter, width))
                    close = -1;
                if (close < 0)
                {
                    var length = LengthOfOpen(text[(at + 1)..], delimiter);
                    if (length < 0 && !isWhole)
                        return null;
                    var cell = length < 0 ? text[(at + 1)..] : text.Slice(at + 1, length);
                    row.Append('"').Append(cell.ToString().Replace("\"", "\"\"", StringComparison.Ordinal)).Append('"');
                    (note, at) = (Unclosed, at + 1 + cell.Length);
                }
                else
                {
                    var inside = text[(at + 1)..close].ToString().Replace("\"\"", "\"", StringComparison.Ordinal).Replace("\"", "\"\"", StringComparison.Ordinal);
                    if (inside.Length != close - at - 1)
                        note ??= Within;
                    row.Append('"').Append(inside).Append('"');
                    at = close + 1;
                    var spaces = Spaces(text, at);
                    if (spaces > 0)
                        note ??= Within;
                    at += spaces;
                }
            }
            var rest = text[at..].IndexOfAny(delimiter, '\n', '\r');
            if (rest < 0 && !isWhole)
                return null;
            var end = rest < 0 ? text.Length : at + rest;
            row.Append(text[at..end]);
            if (end == text.Length || text[end] != delimiter)
                return note is null ? null : (end, row.ToString(), note);
            row.Append(delimiter);
            at = end + 1;
        }
    }

    /// <summary>A row that stands in quotes as a whole, without them; null where it holds another number of cells than a row has.</summary>
    public static string? Unwrap(string cell, char delimiter, int width) =>
        width >= FewestCells && CellsOf(cell, delimiter) == width ? cell : null;

    // "J-1, H-1B: a comma of prose, with a space behind it, ends no cell.
    private static int LengthOfOpen(ReadOnlySpan<char> text, char delimiter)
    {
        for (var at = 0; at < text.Length; at++)
        {
            if (text[at] is '\n' or '\r' || (text[at] == delimiter && (at + 1 == text.Length || text[at + 1] != ' ')))
                return at;
        }
        return -1;
    }

    /// <summary>Where a quoted cell ends; negative where it never does.</summary>
    private static int Close(ReadOnlySpan<char> text, int open, bool isWhole, char delimiter, int longestCell)
    {
        var (likely, isWithin) = (-1, false);
        var longest = (int)Math.Min(text.Length, (long)open + longestCell);
        for (var at = open + 1; at < longest; at++)
        {
            if (text[at] != '"')
                continue;
            var isPair = at + 1 < text.Length && text[at + 1] == '"';
            if (!isPair && !isWithin && Ends(text, at, isWhole, delimiter))
                return at;
            if (!isPair && at > open + 1 && (text[at - 1] == delimiter || text[at - 1] is '\n' or '\r'))
                break;
            at += isPair ? 1 : 0;
            // "Elm "Valley"",NY and "Elm "Valley",NY: the last quote may close the word and the cell.
            if (likely < 0 && Ends(text, at, isWhole, delimiter))
                likely = at;
            isWithin = !isPair && !isWithin;
        }
        return likely;
    }

    private static bool Ends(ReadOnlySpan<char> text, int quote, bool isWhole, char delimiter)
    {
        var at = quote + 1 + Spaces(text, quote + 1);
        return at < text.Length ? text[at] == delimiter || text[at] is '\n' or '\r' : isWhole;
    }

    private static int Spaces(ReadOnlySpan<char> text, int at) => text[at..].IndexOfAnyExcept(' ') is >= 0 and var spaces ? spaces : text.Length - at;

    /// <summary>
    /// Whether each line up to the one on which a quote closes has as many cells as a row: then it is more likely that the quote closes
    /// nothing. Behind a comma of prose stands a space.
    /// </summary>
    private static bool AreRows(ReadOnlySpan<char> text, int close, char delimiter, int width)
    {
        if (width < FewestCells)
            return false;
        var end = text[close..].IndexOfAny('\n', '\r');
        foreach (var line in (end < 0 ? text : text[..(close + end)]).EnumerateLines())
        {
            if (CellsOf(line, delimiter) != width)
                return false;
        }
        return true;
    }

    private static int CellsOf(ReadOnlySpan<char> line, char delimiter)
    {
        var (count, at) = (1, 0);
        while (at < line.Length)
        {
            if (line[at] == '"' && Close(line, at, isWhole: true, delimiter, line.Length) is > 0 and var close)
                at = close + 1;
            var next = line[at..].IndexOf(delimiter);
            if (next < 0)
                return count;
            at += next + 1;
            if (at < line.Length && line[at] == ' ')
                return -1;
            count++;
        }
        return count;
    }
}
