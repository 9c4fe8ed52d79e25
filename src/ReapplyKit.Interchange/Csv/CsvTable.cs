using System.Globalization;
using System.Text;
using Sylvan.Data.Csv;

namespace ReapplyKit.Interchange;

/// <summary>Walks a CSV text: columns found by name or alias in any order, every row with its line, oversized and malformed records named.</summary>
internal sealed class CsvTable(IReadOnlyList<CsvColumn> columns, ProblemLog log)
{
    // The longest record accepted, in characters; a longer one is refused without being held in memory.
    private const int LongestRecord = 1 << 20;

    private readonly List<string> _ignored = [];

    /// <summary>Headers that name no known column.</summary>
    public ValueList<string> IgnoredColumns => _ignored.ToValueList();

    /// <summary>The rows in order. Stops, with a problem noted, where the text is not readable as CSV.</summary>
    public IEnumerable<CsvRow> Rows(Stream utf8)
    {
        using var text = new StreamReader(utf8, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true), detectEncodingFromByteOrderMarks: true);
        using var reader = Try("line 1 or 2", () => CsvDataReader.Create(text, new CsvDataReaderOptions { MaxBufferSize = LongestRecord, HasHeaders = true, Culture = CultureInfo.InvariantCulture }));
        if (reader is null || Places(reader) is not { } places)
            yield break;
        var line = 2;
        while (Try(Line(line), () => reader.Read()))
        {
            var cells = new string[reader.RowFieldCount];
            for (var i = 0; i < cells.Length; i++)
                cells[i] = reader.GetString(i);
            if (cells.Length > reader.FieldCount)
                log.Add(Line(line), cells[^1], string.Create(CultureInfo.InvariantCulture, $"has {cells.Length} cells under {reader.FieldCount} headers; a comma inside a cell needs quotes"));
            if (cells.Length != 1 || cells[0].Length > 0)
                yield return new CsvRow(line, cells, places, log);
            line += 1 + cells.Sum(c => c.Count('\n'));
        }
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
            else if (!places.TryAdd(column, (i, header)))
                log.Add("line 1", header, $"two columns give {column.Name}: {places[column].Header} and {header}");
        }
        if (reader.FieldCount == 0)
            log.Add("", null, "the file is empty; its first line must name the columns");
        else if (!places.ContainsKey(columns[0]))
            log.Add("line 1", _ignored.Count == 0 ? null : string.Join(", ", _ignored), $"the column {columns[0].Name} is missing; it may also be called {string.Join(", ", columns[0].Aliases)}");
        return log.Count == found ? places : null;
    }

    private static string Line(int line) => string.Create(CultureInfo.InvariantCulture, $"line {line}");

    private T? Try<T>(string where, Func<T> read)
    {
        try
        {
            return read();
        }
        catch (CsvRecordTooLargeException)
        {
            log.Add(where, null, string.Create(CultureInfo.InvariantCulture, $"is longer than {LongestRecord} characters; an opening quote without its end?"));
        }
        catch (CsvMissingHeadersException)
        {
            log.Add("", null, "the file is empty; its first line must name the columns");
        }
        catch (CsvFormatException e)
        {
            log.Add(where, null, "is not well-formed CSV: " + e.Message);
        }
        catch (DecoderFallbackException)
        {
            log.Add(where, null, "is not UTF-8 from here on");
        }
        return default;
    }
}
