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

    // What a cell of Excel holds at most.
    private const int LongestCell = 32_767;

    // How much is looked at for the end of a row whose quotes are wrong.
    private const int LongestMended = 1 << 17;

    // A list with more rows of that kind is no CSV.
    private const int MostMended = 1000;

    private readonly char[] _buffer = new char[OrdinaryBuffer];
    private readonly KeptText _text;
    private readonly char _delimiter;
    private CsvDataReader? _reader;
    private string? _fault;
    private int _line;
    private int _next = 1;
    private int _mended;
    private int _width;

    public CsvRows(TextReader text, char delimiter)
    {
        (_text, _delimiter) = (new KeptText(text), delimiter);
        Begin();
    }

    /// <summary>What was wrong with the quotes of the current row; null where nothing was.</summary>
    public string? Mended { get; private set; }

    public override int Line => _line;

    public override int CellCount => _reader!.RowFieldCount;

    /// <summary>Whether the current row begins with a digit, as most rows of long rosters do: it is neither empty nor a footer.</summary>
    public bool BeginsWithDigit { get; private set; }

    public override string Text => _reader!.GetRawRecordSpan().TrimEnd("\r\n").ToString();

    public override bool Read()
    {
        (_line, Mended) = (_next, null);
        while (true)
        {
            if (TryRead() is not { } isRow)
            {
                if (Mend(LongestCell))
                    continue;
                Fault = _fault;
                return false;
            }
            if (!isRow)
                return false;
            var record = _reader!.GetRawRecordSpan();
            var breaks = record.Count('\n') - (record.EndsWith('\n') ? 1 : 0);
            if (breaks > 0 ? Mend(LongestRecord) : _reader.RowFieldCount == 1 && record is ['"', ..] && Unwrap(record.Length))
                continue;
            _next += 1 + breaks;
            _width = _reader.RowFieldCount > 1 ? _reader.RowFieldCount : _width;
            BeginsWithDigit = record is [>= '0' and <= '9', ..];
            _text.Drop(record.Length);
            return true;
        }
    }

    public override ReadOnlySpan<char> Cell(int place) => _reader!.GetFieldSpan(place);

    protected override void Dispose(bool disposing)
    {
        _reader?.Dispose();
        _text.Dispose();
    }

    private void Begin()
    {
        try
        {
            _reader = CsvDataReader.Create(_text, _buffer, new CsvDataReaderOptions
            {
                MaxBufferSize = LongestRecord,
                HasHeaders = false,
                Delimiter = _delimiter,
                Culture = CultureInfo.InvariantCulture,
                Comment = NoCharacter,
            });
        }
        catch (Exception e) when (IsFault(e))
        {
            _reader = null;
        }
    }

    /// <summary>Whether there is a row; null where it cannot be read.</summary>
    private bool? TryRead()
    {
        try
        {
            return _reader?.Read();
        }
        catch (Exception e) when (IsFault(e))
        {
            return null;
        }
    }

    /// <summary>Puts the quotes of the row to come right, where that is possible, and begins anew with it.</summary>
    private bool Mend(int longestCell)
    {
        if (_mended == MostMended)
            return false;
        _text.Fill(LongestMended);
        var isWhole = _text.Kept.Length < LongestMended;
        return QuoteMending.Mend(_text.Kept, isWhole, _delimiter, _width, longestCell) is var (length, row, note) && Replace(length, row, note);
    }

    private bool Unwrap(int length) => _mended < MostMended
        && QuoteMending.Unwrap(_reader!.GetFieldSpan(0).ToString(), _delimiter, _width) is { } row
        && Replace(_text.Kept[..length].TrimEnd("\r\n").Length, row, QuoteMending.Whole);

    /// <summary>Begins anew with another text in the place of a row.</summary>
    private bool Replace(int length, string row, string note)
    {
        _mended++;
        Mended = note;
        _text.Replace(length, row);
        Begin();
        return true;
    }

    /// <summary>Keeps what an exception says of the text; anything else it may say is not ours to catch.</summary>
    private bool IsFault(Exception exception)
    {
        _fault = exception switch
        {
            CsvRecordTooLargeException =>
                Invariant($"is longer than {LongestRecord} characters; an opening quote without its end? Remove the quote, and the rest can be read"),
            CsvFormatException =>
                "has a quoted cell whose closing quote is missing or stands before more text; write a quote inside a cell twice, and the rest can be read",
            _ => _fault,
        };
        return exception is CsvRecordTooLargeException or CsvFormatException;
    }
}
