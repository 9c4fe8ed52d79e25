using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;
using ExcelDataReader;
using static System.FormattableString;

namespace ReapplyKit.Interchange;

/// <summary>The rows of a worksheet of an .xlsx workbook, one at a time.</summary>
internal sealed class WorkbookRows : SheetRows
{
    private const int MostSheets = 100;
    private const int MostRows = 1_048_576;
    private const int MostColumns = 16_384;
    private const int ColumnsRead = 512;
    private const int LongestCell = 32_767;
    private const long MostUnpacked = 1L << 30;
    private const long MostSharedText = 128L << 20;
    private const long MostPacked = 256L << 20;
    private const long SmallEntry = 1L << 20;
    private const int MostCompression = 200;

    private readonly IExcelDataReader _reader;
    private readonly string[] _cells;
    private int _count;
    private int _sheet;

    // Rows with something crossed out; null where nothing of the workbook is.
    private HashSet<int>? _crossedOut;

    // Cells merged over several rows, by their column, in order.
    private readonly Dictionary<int, Queue<CellRange>> _merged = [];
    private readonly Dictionary<int, string> _above = [];

    private WorkbookRows(IExcelDataReader reader)
    {
        _reader = reader;
        _cells = new string[Math.Min(reader.FieldCount, ColumnsRead)];
        (SheetName, IsHidden) = (reader.Name, reader.VisibleState is not "visible");
    }

    /// <summary>The name of the worksheet.</summary>
    public string SheetName { get; }

    /// <summary>Whether its owner has hidden it.</summary>
    public bool IsHidden { get; }

    public override int Line => _reader.Depth + 1;

    public override int CellCount => _count;

    public override string Text => string.Join(" | ", _cells.Take(_count));

    /// <summary>Whether a rule of the sheet may cross out more than its cells show.</summary>
    public bool MayBeCrossedOut { get; private set; }

    public override bool IsCrossedOutRow => _crossedOut?.Contains(Line) == true;

    public override bool IsHiddenRow => _reader.RowHeight == 0;

    /// <summary>Opens the sheet asked for, or the one that is most of all a list in use; null, with a problem noted, where there is none.</summary>
    public static (WorkbookRows Rows, HeaderPlace Header, string OtherSheets)? Open(Stream file, FileHead head, ColumnTable columns, string? sheet, ProblemLog log)
    {
        if (Seekable(file, head) is not { } whole)
        {
            log.Add("", null, Invariant($"the workbook is larger than {MostPacked >> 20} MB; save the sheet as \"CSV UTF-8\""));
            return null;
        }
        try
        {
            if (Refusal(whole) is { } refusal)
            {
                log.Add("", null, refusal);
                return null;
            }
            whole.Position = 0;
            var crossesOut = CrossedOutRows.MayBeIn(whole);
            whole.Position = 0;
            var found = Find(Reader(whole), columns, sheet, log);
            if (crossesOut && found is var (rows, _, _))
                (rows._crossedOut, rows.MayBeCrossedOut) = CrossedOutRows.Of(whole, rows.SheetName ?? "");
            return found;
        }
        catch (Exception e) when (IsDamage(e))
        {
            log.Add("", null, "the workbook is damaged and cannot be read; open it in a spreadsheet and save it anew as .xlsx or \"CSV UTF-8\"");
            return null;
        }
    }

    public override bool Read()
    {
        try
        {
            if (Line > MostRows || !_reader.Read())
                return false;
            _count = 0;
            for (var i = 0; i < _cells.Length; i++)
            {
                _cells[i] = Shown(_reader.GetValue(i), i);
                if (_cells[i].Length > 0)
                    _count = i + 1;
            }
            if (_count > 0)
                FillDown();
            return true;
        }
        catch (Exception e) when (IsDamage(e))
        {
            Fault = "the workbook is damaged from here on; open it in a spreadsheet and save it anew";
            return false;
        }
    }

    // A cell merged over several rows says the same of each that says anything.
    private void FillDown()
    {
        foreach (var (column, ranges) in _merged)
        {
            while (ranges.TryPeek(out var past) && past.ToRow < _reader.Depth)
                ranges.Dequeue();
            if (!ranges.TryPeek(out var range) || range.FromRow > _reader.Depth)
                continue;
            if (range.FromRow == _reader.Depth)
                _above[column] = _cells[column];
            else if (_cells[column].Length == 0 && _above.TryGetValue(column, out var above))
                (_cells[column], _count) = (above, above.Length > 0 ? Math.Max(_count, column + 1) : _count);
        }
    }

    /// <summary>Says again in the rows below the header what is merged over them.</summary>
    private WorkbookRows FillingBelow(HeaderPlace header)
    {
        var ranges = (_reader.MergeCells ?? []).Where(r => r.FromColumn == r.ToColumn && r.ToRow > r.FromRow && r.FromColumn >= 0 && r.FromColumn < _cells.Length
            && r.FromRow > header.Row + (header.HasSecondLine ? 1 : 0));
        foreach (var range in ranges.OrderBy(r => r.FromRow))
        {
            if (!_merged.TryGetValue(range.FromColumn, out var column))
                _merged.Add(range.FromColumn, column = new());
            column.Enqueue(range);
        }
        return this;
    }

    public override ReadOnlySpan<char> Cell(int place) => _cells[place];

    /// <summary>What the first rows tell; called with the header just read, and read on from there.</summary>
    public FileSample Sampled(Dictionary<CsvColumn, ColumnPlace> places, HeaderPlace header)
    {
        var sample = FileSample.Of(this, places, above: 0);
        GoToSheet(_reader, _sheet);
        (Fault, _count) = (null, 0);
        _merged.Clear();
        _above.Clear();
        FillingBelow(header);
        for (var i = 0; i < header.RowsAbove; i++)
            Read();
        return sample;
    }

    private static void GoToSheet(IExcelDataReader reader, int sheet)
    {
        reader.Reset();
        for (var i = 0; i < sheet; i++)
            reader.NextResult();
    }

    protected override void Dispose(bool disposing) => _reader.Dispose();

    private static (WorkbookRows Rows, HeaderPlace Header, string OtherSheets)? Find(IExcelDataReader reader, ColumnTable columns, string? sheet, ProblemLog log)
    {
        var (names, finds) = (new List<string>(), new List<HeaderPlace>());
        var best = (Sheet: -1, Rank: default((bool, bool, bool, int)), Header: new HeaderPlace(-1, 0, false, 0, null));
        do
        {
            names.Add(reader.Name ?? "");
            if (sheet is not null && !string.Equals(reader.Name, sheet, StringComparison.OrdinalIgnoreCase))
                continue;
            if (reader.FieldCount is 0 or > MostColumns)
                continue;
            var rows = new WorkbookRows(reader);
            finds.Add(SheetTable.Find(rows, columns));
            if (finds[^1].Score == 0)
                continue;
            // What its owner has hidden is read only where nothing on the screen is such a list; then a list with rows goes before one without, and one
            // in use before one that is put away.
            var hasRows = sheet is not null || finds[^1].Below > 0 || rows.HasMore();
            var rank = (!rows.IsHidden, hasRows, !PutAway.IsMatch(rows.SheetName ?? ""), finds[^1].Score);
            if (best.Sheet < 0 || rank.CompareTo(best.Rank) > 0)
                best = (names.Count - 1, rank, finds[^1]);
        }
        while (names.Count < MostSheets && reader.NextResult());
        if (best.Sheet < 0 && finds.Find(f => f.Why is not null) is { Why: { } why })
        {
            log.Add("", null, "the workbook " + why);
            reader.Dispose();
            return null;
        }
        if (finds.Exists(f => f.IsOnItsSide(best.Header.Score)))
        {
            log.Add("", null, SheetKind.OnItsSide);
            reader.Dispose();
            return null;
        }
        if (best.Sheet < 0)
        {
            var isMissing = sheet is not null && !names.Contains(sheet, StringComparer.OrdinalIgnoreCase);
            log.Add("", isMissing ? sheet : null, isMissing
                ? $"the workbook has no sheet of that name; it has {string.Join(", ", names)}"
                : $"no sheet of the workbook names the columns of a {columns.List} in its first rows; write a header such as {string.Join(", ", columns.Columns.Take(4).Select(c => c.Name))}. Its sheets: {string.Join(", ", names)}");
            reader.Dispose();
            return null;
        }
        GoToSheet(reader, best.Sheet);
        return (new WorkbookRows(reader) { _sheet = best.Sheet }.FillingBelow(best.Header), best.Header, string.Join(", ", names.Where((_, i) => i != best.Sheet).Select(n => $"\"{n}\"")));
    }

    private bool HasMore()
    {
        var isMore = false;
        while (!isMore && Read())
            isMore = _count > 0;
        return isMore;
    }

    // "Rejected", "Not applying", "Old list", "Template"; a longer name may tell of a list in use.
    private static readonly Pattern PutAway = new(
        @"^\W*(?:(?:not?\s+(?:longer\s+)?apply(?:ing)?|(?:do|will)\s+not\s+apply|don['’]?t\s+apply|rejected|rejects|rejections?|declined|withdrawn|removed|dropped|excluded|skip(?:ped)?|discard(?:ed)?"
        + @"|deleted|trash|old|outdated|obsolete|archived?)(?:\s+(?:lists?|programs?|sheets?|data|ones))?(?:\s+20[0-9]{2})?"
        + @"|(?:template|examples?|sample|instructions?|read\s?me|legend|help|how\s+to|do\s+not\s+use|blank|test)(?:\s+(?:list|sheet|data))?)\W*$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    // The reader wants to know Windows-1252 whatever it reads.
    private static IExcelDataReader Reader(Stream whole)
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        return ExcelReaderFactory.CreateOpenXmlReader(whole);
    }

    private static Stream? Seekable(Stream file, FileHead head)
    {
        if (file.CanSeek)
            return file.Length <= MostPacked ? file : null;
        var copy = new MemoryStream();
        using var whole = head.Whole(file);
        var buffer = new byte[1 << 16];
        for (int count; (count = whole.Read(buffer)) > 0;)
        {
            copy.Write(buffer, 0, count);
            if (copy.Length > MostPacked)
                return null;
        }
        return copy;
    }

    /// <summary>What an archive is instead of a workbook, or why it is not opened; null where it may be.</summary>
    private static string? Refusal(Stream whole)
    {
        whole.Position = 0;
        using var archive = new ZipArchive(whole, ZipArchiveMode.Read, leaveOpen: true);
        var names = archive.Entries.Select(e => e.FullName).ToHashSet(StringComparer.OrdinalIgnoreCase);
        if (names.Contains("xl/workbook.bin"))
            return "the file is a binary workbook (.xlsb); save it as .xlsx or \"CSV UTF-8\"";
        if (names.Contains("content.xml"))
            return "the file is an OpenDocument file (.ods); save it as .xlsx or \"CSV UTF-8\"";
        if (names.Any(n => n.StartsWith("word/", StringComparison.OrdinalIgnoreCase)))
            return "the file is a Word document; copy its table into a spreadsheet and save that as .xlsx or \"CSV UTF-8\"";
        if (names.Any(n => n.StartsWith("Index/", StringComparison.OrdinalIgnoreCase)))
            return "the file is a Numbers spreadsheet; export it as .xlsx or \"CSV UTF-8\"";
        if (!names.Contains("[Content_Types].xml"))
            return "the file is a zip archive and no workbook; unpack it and give the list in it";
        var unpacked = 0L;
        foreach (var entry in archive.Entries)
        {
            unpacked += entry.Length;
            if (entry.Length > SmallEntry && entry.Length / Math.Max(1, entry.CompressedLength) > MostCompression)
                return Invariant($"the workbook is not opened: a part of it is packed more than {MostCompression} times, as no list is; save the sheet as \"CSV UTF-8\"");
            if (entry.FullName.EndsWith("sharedStrings.xml", StringComparison.OrdinalIgnoreCase) && entry.Length > MostSharedText)
                return Invariant($"the workbook is not opened: its texts take more than {MostSharedText >> 20} MB; save the sheet as \"CSV UTF-8\"");
        }
        return unpacked > MostUnpacked
            ? Invariant($"the workbook is not opened: unpacked it takes more than {MostUnpacked >> 30} GB; save the sheet as \"CSV UTF-8\"") : null;
    }

    private string Shown(object? value, int place) => value switch
    {
        null => "",
        string text => text.Length > LongestCell ? text[..LongestCell] : text,
        double number when IsPercent(_reader.GetNumberFormatString(place)) =>
            Math.Round(number * 100, 6).ToString("R", CultureInfo.InvariantCulture) + "%",
        double number => Math.Round(number, 9).ToString("R", CultureInfo.InvariantCulture),
        bool isTrue => isTrue ? "yes" : "no",
        DateTime day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        IFormattable other => other.ToString(null, CultureInfo.InvariantCulture),
        _ => "",
    };

    // A percent sign in quotes or behind a backslash is shown beside the number as it is; any other shows hundredths.
    private static bool IsPercent(string? format)
    {
        var isQuoted = false;
        for (var i = 0; i < format?.Length; i++)
        {
            if (format[i] == '\\')
                i++;
            else if (format[i] == '"')
                isQuoted = !isQuoted;
            else if (format[i] == '%' && !isQuoted)
                return true;
        }
        return false;
    }

    // Whatever a library makes of a damaged file; only what no file can be blamed for passes.
    private static bool IsDamage(Exception exception) => exception is not (OutOfMemoryException or StackOverflowException);
}
