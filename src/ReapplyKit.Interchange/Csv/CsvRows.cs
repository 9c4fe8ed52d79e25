using System.Globalization;
using Sylvan.Data.Csv;
using static System.FormattableString;

namespace ReapplyKit.Interchange;

/// <summary>The rows of a CSV text.</summary>
internal sealed class CsvRows : SheetRows
{
    // The longest record accepted, in characters; a longer one is refused without being held in memory.
    private const int LongestRecord = 1 << 20;

    private const int OrdinaryBuffer = 1 << 15;

    // CSV has no comments: a row that begins with "#" is a row.
    private const char NoCharacter = '\uFFFF';

    private readonly TextReader _text;
    private readonly CsvDataReader? _reader;
    private int _line;
    private int _next = 1;

    public CsvRows(TextReader text, char delimiter)
    {
        _text = text;
        try
        {
            _reader = CsvDataReader.Create(text, new CsvDataReaderOptions
            {
                BufferSize = OrdinaryBuffer,
                MaxBufferSize = LongestRecord,
                HasHeaders = false,
                Delimiter = delimiter,
                Culture = CultureInfo.InvariantCulture,
                Comment = NoCharacter,
            });
        }
        catch (Exception e) when (IsFault(e))
        {
            _line = 1;
        }
    }

    public override int Line => _line;

    public override int CellCount => _reader!.RowFieldCount;

    /// <summary>Whether the current row begins with a digit, as most rows of long rosters do: it is neither empty nor a footer.</summary>
    public bool BeginsWithDigit { get; private set; }

    public override string Text => _reader!.GetRawRecordSpan().TrimEnd("\r\n").ToString();

    public override bool Read()
    {
        if (_reader is null)
            return false;
        _line = _next;
        try
        {
            if (!_reader.Read())
                return false;
        }
        catch (Exception e) when (IsFault(e))
        {
            return false;
        }
        var record = _reader.GetRawRecordSpan();
        BeginsWithDigit = record is [>= '0' and <= '9', ..];
        _next += 1 + record.Count('\n') - (record.EndsWith('\n') ? 1 : 0);
        return true;
    }

    public override ReadOnlySpan<char> Cell(int place) => _reader!.GetFieldSpan(place);

    protected override void Dispose(bool disposing)
    {
        _reader?.Dispose();
        _text.Dispose();
    }

    /// <summary>Keeps what an exception says of the text; anything else it may say is not ours to catch.</summary>
    private bool IsFault(Exception exception)
    {
        Fault = exception switch
        {
            CsvRecordTooLargeException =>
                Invariant($"is longer than {LongestRecord} characters; an opening quote without its end? Remove the quote, and the rest can be read"),
            CsvFormatException =>
                "has a quoted cell whose closing quote is missing or stands before more text; write a quote inside a cell twice, and the rest can be read",
            _ => Fault,
        };
        return exception is CsvRecordTooLargeException or CsvFormatException;
    }
}
