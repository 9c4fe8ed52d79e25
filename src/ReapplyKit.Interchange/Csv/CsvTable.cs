using System.Globalization;
using System.Text;
using Sylvan.Data.Csv;

namespace ReapplyKit.Interchange;

/// <summary>Opens a CSV text: columns found by name or alias in any order.</summary>
internal sealed class CsvTable(IReadOnlyList<CsvColumn> columns, ProblemLog log)
{
    // The longest record accepted, in characters; a longer one is refused without being held in memory.
    public const int LongestRecord = 1 << 20;

    // CSV has no comments: a row that begins with "#" is a row.
    private const char NoCharacter = '\uFFFF';

    private readonly List<string> _ignored = [];

    /// <summary>Headers that name no known column.</summary>
    public ValueList<string> IgnoredColumns => _ignored.ToValueList();

    /// <summary>The rows in order. Stops, with a problem noted, where the text is not readable as CSV.</summary>
    public IEnumerable<CsvRow> Rows(Stream utf8)
    {
        using var lines = Open(utf8);
        while (lines?.Read() == true)
            yield return lines.Row(log);
    }

    /// <summary>The lines, before the first; null, with a problem noted, where the columns cannot be told.</summary>
    public CsvLines? Open(Stream utf8)
    {
        var text = new StreamReader(utf8, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true), detectEncodingFromByteOrderMarks: true);
        CsvDataReader? reader = null;
        try
        {
            reader = CsvDataReader.Create(text, new CsvDataReaderOptions
            {
                MaxBufferSize = LongestRecord,
                HasHeaders = true,
                Culture = CultureInfo.InvariantCulture,
                Comment = NoCharacter,
            });
            if (Places(reader) is { } places)
                return new CsvLines(reader, places, log);
        }
        catch (Exception e) when (CsvFault.IsNoted(e, "line 1 or 2", log))
        {
        }
        reader?.Dispose();
        text.Dispose();
        return null;
    }

    private Dictionary<CsvColumn, (int Place, string Header)>? Places(CsvDataReader reader)
    {
        var places = new Dictionary<CsvColumn, (int Place, string Header)>();
        var found = log.Count;
        for (var i = 0; i < reader.FieldCount; i++)
        {
            var header = reader.GetName(i).Trim();
            var column = columns.FirstOrDefault(c => c.IsNamed(header));
            if (column is null)
                _ignored.Add(header);
            else if (!places.TryAdd(column, (i, ProblemLog.Shorten(header))))
                log.Add("line 1", header, $"two columns give {column.Name}: {places[column].Header} and {ProblemLog.Shorten(header)}");
        }
        if (reader.FieldCount == 0)
            log.Add("", null, "the file is empty; its first line must name the columns");
        else if (!places.ContainsKey(columns[0]))
            log.Add("line 1", _ignored.Count == 0 ? null : string.Join(", ", _ignored), $"the column {columns[0].Name} is missing; it may also be called {string.Join(", ", columns[0].Aliases)}");
        return log.Count == found ? places : null;
    }
}
