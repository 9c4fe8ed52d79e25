using System.Collections.Frozen;
using System.Text;
using System.Text.RegularExpressions;

namespace ReapplyKit.Interchange;

/// <summary>The columns of a kind of list, found by any of their headers.</summary>
internal sealed class ColumnTable
{
    private const int LongestHeader = 1 << 17;

    private readonly FrozenDictionary<string, CsvColumn> _byHeader;

    /// <summary>Makes a table.</summary>
    /// <param name="list">What is listed, such as "program list".</param>
    /// <param name="columns">The columns.</param>
    /// <param name="needed">A list without any of these is none; empty where one known column is enough.</param>
    public ColumnTable(string list, IReadOnlyList<CsvColumn> columns, params IReadOnlyList<CsvColumn> needed)
    {
        (List, Columns, Needed) = (list, columns, needed);
        _byHeader = columns
            .SelectMany(c => c.Headers.SelectMany(h => h.Headers).Prepend(c.Name).Select(h => (Header: Plain(h), Column: c)).DistinctBy(h => h.Header))
            .ToFrozenDictionary(h => h.Header, h => h.Column, StringComparer.Ordinal);
    }

    public string List { get; }

    /// <summary>Finds the column of a header that does not stand in the table; null for no such way.</summary>
    public Func<string, CsvColumn?>? Otherwise { get; init; }

    public IReadOnlyList<CsvColumn> Columns { get; }

    public IReadOnlyList<CsvColumn> Needed { get; }

    /// <summary>The column a header names: as it stands, or without what it says in brackets where that changes nothing; null where it names none.</summary>
    public CsvColumn? Named(string header)
    {
        if (header.Length > LongestHeader)
            return null;
        var bracket = header.AsSpan().IndexOfAny("([{");
        return Known(header)
            ?? (bracket > 0 && Known(header[..bracket]) is { } column && HeaderRemark.ChangesNothing(column, header.AsSpan(bracket)) ? column : null)
            ?? Otherwise?.Invoke(header);
    }

    // "Number of" before what a column counts changes nothing.
    private CsvColumn? Known(string header) => _byHeader.TryGetValue(Plain(header), out var column)
        || (Count.Match(header) is { Success: true } count
            && _byHeader.TryGetValue(Plain(header[count.Length..]), out column) && column.IsCount) ? column : null;

    /// <summary>How many columns a row of cells names, each once; 0 where what a list needs is not among them.</summary>
    public int Score(IEnumerable<string> cells)
    {
        var named = cells.Select(Named).OfType<CsvColumn>().ToHashSet();
        return Needed.Count == 0 || Needed.Any(named.Contains) ? named.Count : 0;
    }

    /// <summary>Whether a header of two columns or more names nothing that a later one does not name too.</summary>
    public bool IsSaidAgain(string[] header, string[] later)
    {
        var first = header.Select(VisibleText.Of).Select(Named).OfType<CsvColumn>().ToHashSet();
        return first.Count > 1 && first.IsSubsetOf(later.Select(VisibleText.Of).Select(Named).OfType<CsvColumn>());
    }

    private static readonly Pattern Count = new(
        @"^\s*(?:#|no\.?\s+of|number\s+of|count\s+of|total(?:\s+(?:number|no\.?)\s+of)?)\s*(?:of\s+)?",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    // Letters and digits are compared; case and everything else is not.
    private static string Plain(string header)
    {
        var plain = new StringBuilder(header.Length);
        foreach (var c in header)
        {
            if (char.IsLetterOrDigit(c))
                plain.Append(char.ToLowerInvariant(c));
            else if (c is '%' or '#')
                plain.Append(c == '%' ? "percent" : "number");
        }
        return plain.ToString();
    }
}
