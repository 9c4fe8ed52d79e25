using System.Collections.Frozen;
using System.Text.RegularExpressions;
using static System.FormattableString;

namespace ReapplyKit.Interchange;

/// <summary>
/// Walks the rows below a header, every row with its line; empty rows, the header said again and lines below the list are passed over.
/// </summary>
internal sealed class SheetLines : IDisposable
{
    // What the patterns of footers begin with: a row of a long roster is not held against them for any other word.
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Openings = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "grand", "sub", "subtotal", "subtotals", "overall", "total", "totals", "average", "avg", "mean", "median", "sum", "count", "minimum",
        "maximum", "number", "n", "records", "note", "notes", "disclaimer", "legend", "key", "source", "sources", "abbreviation",
        "abbreviations", "please", "generated", "exported", "created", "printed", "compiled", "prepared", "downloaded", "retrieved",
        "accessed", "last", "updated", "data", "as", "copyright", "end").GetAlternateLookup<ReadOnlySpan<char>>();

    private readonly SheetRows _rows;

    // Rosters of millions of rows are text: their cells are read without a virtual call.
    private readonly CsvRows? _text;
    private readonly IReadOnlyDictionary<CsvColumn, ColumnPlace> _places;
    private readonly ColumnTable _columns;
    private readonly CellReadings _readings = new();
    private readonly int _headers;
    private readonly bool _namesSpareCells;
    private readonly int _headerLine;
    private readonly HashSet<string> _texts = [];

    // Where the columns stand below a header that names others, or in another order; null while they stand where they did.
    private Dictionary<CsvColumn, ColumnPlace>? _below;
    private int _headersBelow;

    // Where what tells a program or an applicant stands, beside a name that could be a footer's.
    private readonly HashSet<int> _identifying;

    /// <summary>Begins below a header.</summary>
    /// <param name="rows">The rows, the header just read.</param>
    /// <param name="columns">The columns known.</param>
    /// <param name="places">Where they stand.</param>
    /// <param name="headers">How many headers there are.</param>
    /// <param name="isText">Whether cells are told apart by a mark that a cell itself may hold.</param>
    public SheetLines(SheetRows rows, ColumnTable columns, IReadOnlyDictionary<CsvColumn, ColumnPlace> places, int headers, bool isText)
    {
        (_rows, _columns, _places, _headers, _namesSpareCells) = (rows, columns, places, headers, isText);
        _headerLine = rows.Line;
        _identifying = [.. places.Where(p => columns.Needed.Count == 0 || ProgramCsvColumns.Identifying.Contains(p.Key)).Select(p => p.Value.At)];
        _text = rows as CsvRows;
        HasDoubledColumn = places.Values.Any(p => p.Next is not null);
    }

    /// <summary>The line on which the current row begins.</summary>
    public int Line => _text is not null ? _text.Line : _rows.Line;

    /// <summary>How many cells the current row has.</summary>
    public int CellCount { get; private set; }

    /// <summary>Whether the current row has more cells than there are headers, or has them in another order.</summary>
    public bool StandsOtherwise => CellCount > _headers || _below is not null;

    /// <summary>Whether some column stands in the file more than once.</summary>
    public bool HasDoubledColumn { get; }

    /// <summary>What is told of the rows.</summary>
    public NoteLog Notes { get; set; } = new();

    /// <summary>Finds out where the columns of another header stand.</summary>
    public required Func<string[], Dictionary<CsvColumn, ColumnPlace>> PlacesOf { get; init; }

    /// <summary>The header, also of columns that are not read.</summary>
    public IEnumerable<string> Texts
    {
        init => _texts = value.Select(VisibleText.Of).Where(t => t.Length > 0).ToHashSet(StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>Where a column has no header.</summary>
    public IReadOnlyList<int> Unnamed { get; init; } = [];

    /// <summary>Whether a row is one of the list unless it can be nothing but a footer: so in a list that this library wrote.</summary>
    public bool HasRowsOnly { get; init; }

    /// <summary>The columns of attempts that may count failures, as far as the rows so far, or those at the beginning, show them.</summary>
    public ZeroAttempts Zeros { get; init; } = new();

    /// <summary>The heading that stands above the header; null where none does.</summary>
    public string? HeadingAbove { get; init; }

    /// <summary>Whether "None" is what a program wrote for an empty cell.</summary>
    public bool IsNoneMissing { get; init; }

    /// <summary>The current row as it stands in the file.</summary>
    public string Text => _rows.Text;

    /// <summary>Whether a row without any text stands before the current one.</summary>
    public bool FollowsBlank { get; private set; }

    /// <summary>Whether the current row is hidden, as by a filter.</summary>
    public bool IsHiddenRow => _rows.IsHiddenRow;

    /// <summary>Whether something in the current row is crossed out.</summary>
    public bool IsCrossedOutRow => _rows.IsCrossedOutRow;

    /// <summary>Why the file cannot be read from the current line on; null where it was read to its end.</summary>
    public string? Fault => _rows.Fault;

    /// <summary>Goes to the next row that is not empty; false at the end, or where the file cannot be read on.</summary>
    public bool Read()
    {
        FollowsBlank = false;
        while (_text is not null ? _text.Read() : _rows.Read())
        {
            CellCount = _text is not null ? _text.CellCount : _rows.CellCount;
            if (_text?.Mended is { } mended)
                Notes.Add("", Where(Line), _text.Text, mended);
            if (BeginsWithDigit || !IsEmpty())
                return true;
            FollowsBlank = true;
            if (CellCount > 1 && _namesSpareCells)
                Notes.Add("", Where(Line), null, "rows without any text are passed over");
        }
        return false;
    }

    public string? HeaderOf(CsvColumn column) => _places.TryGetValue(column, out var at) ? at.Header : null;

    public int? PlaceOf(CsvColumn column) => _places.TryGetValue(column, out var at) ? at.At : null;

    /// <summary>A cell of the current row, valid until the next is read.</summary>
    public ReadOnlySpan<char> Cell(int place) => _text is { } text ? text.Cell(place) : _rows.Cell(place);

    /// <summary>
    /// The current row with texts of its own, its problems noted in a log; null where it is no row of the list: the header said again,
    /// a second line of it, a total or a remark below.
    /// </summary>
    public CsvRow? Row(ProblemLog log)
    {
        var cells = _rows.Cells();
        if (IsNoneMissing)
            cells.AsSpan().Replace(FileSample.None, "");
        if (WhyNone(cells) is { } reason)
        {
            Notes.Add("", Where(Line), cells.First(c => !VisibleText.IsBlank(c)), reason);
            return null;
        }
        var (last, headers) = (Array.FindLastIndex(cells, c => !VisibleText.IsBlank(c)), _below is null ? _headers : _headersBelow);
        if (last >= headers && _namesSpareCells)
            log.Add(Where(Line), Text, Invariant($"has {last + 1} cells under {headers} headers; put a cell that holds a comma, semicolon or tab in quotes"));
        foreach (var place in Unnamed)
        {
            if (place < cells.Length && !VisibleText.IsBlank(cells[place]))
                Notes.Add("", Where(Line), cells[place], "cells under an empty header are not read; name their column");
        }
        return new CsvRow(Line, cells, _below ?? _places, log, Notes, _readings) { Zeros = Zeros };
    }

    /// <summary>
    /// The row before and the current one as the one they were before a line break in a cell, pasted without quotes, cut it in two; null where they are
    /// two rows.
    /// </summary>
    public CsvRow? JoinedWith(CsvRow before, ProblemLog log)
    {
        if (_text is null || _below is not null || before.Cells.Length >= _headers || before.Cells.Length + CellCount - 1 != _headers
            || PlaceOf(ProgramCsvColumns.Name) != 0 || !Policy.IsMatch(Cell(0)))
            return null;
        var rest = _rows.Cells();
        return new CsvRow(before.Line, [.. before.Cells[..^1], $"{before.Cells[^1]}; {rest[0]}", .. rest[1..]], _places, log, Notes, _readings);
    }

    /// <summary>
    /// The row before with the cells of the current one, which names nobody and fills a column or two of it, as where the text of a cell goes on in the
    /// row below; null where it is a row of its own.
    /// </summary>
    public CsvRow? ContinuedWith(CsvRow before, ProblemLog log)
    {
        if (_below is not null || HasRowsOnly || FollowsBlank || _columns.Needed.Count == 0)
            return null;
        var more = _rows.Cells();
        // Figures alone may be a sum of the column.
        if (more.Length > _headers || !Array.Exists(more, c => c.Any(char.IsLetter)) || more.Count(c => !VisibleText.IsBlank(c)) > 2
            || _places.Any(p => Tells(p.Key) && p.Value.At < more.Length && CsvRow.States(VisibleText.Of(more[p.Value.At]))))
            return null;
        var cells = new string[Math.Max(before.Cells.Length, more.Length)];
        for (var i = 0; i < cells.Length; i++)
        {
            var (above, below) = (i < before.Cells.Length ? before.Cells[i] : "", i < more.Length ? more[i] : "");
            cells[i] = VisibleText.IsBlank(below) ? above : CsvRow.States(VisibleText.Of(above)) ? $"{above}; {below}" : below;
        }
        return new CsvRow(before.Line, cells, _places, log, Notes, _readings);
    }

    // Whom a row is about, and what was decided, goes on in no other row.
    private bool Tells(CsvColumn column) => _columns.Needed.Contains(column) || ProgramCsvColumns.Identifying.Contains(column) || ProgramCsvColumns.Decided.Contains(column)
        || column == ProgramCsvColumns.Track;

    public void Dispose() => _rows.Dispose();

    private bool BeginsWithDigit => _text is { BeginsWithDigit: true };

    private bool IsEmpty()
    {
        if (CellCount > 0 && Cell(0) is [> ' ' and < '\u007F', ..])
            return false;
        for (var i = 0; i < CellCount; i++)
        {
            if (!VisibleText.IsBlank(Cell(i)))
                return false;
        }
        return true;
    }

    private string? WhyNone(string[] cells) =>
        IsHeader(cells, out var isOther) && (!HasRowsOnly || !Array.Exists(cells, c => c.Length == 0))
            ? isOther ? ReadBelow(cells) : "a header within the list is passed over"
        : IsFooter(cells) ? "a line that is no row of the list is passed over"
        : _columns.Needed.Count > 0 && !HasRowsOnly && !States(cells) ? "a row that states nothing in any column that is read is passed over" : null;

    private string ReadBelow(string[] header)
    {
        (_below, _headersBelow) = (PlacesOf(header), Array.FindLastIndex(header, c => !VisibleText.IsBlank(c)) + 1);
        return "a header within the list names other columns, or in another order, and the rows below are read by it";
    }

    // "3,,,": a numbered row that nobody has filled in.
    private bool States(string[] cells)
    {
        foreach (var (_, first) in _places)
        {
            for (var place = first; place is not null; place = place.Next)
            {
                if (place.At < cells.Length && !VisibleText.IsBlank(cells[place.At]))
                    return true;
            }
        }
        return cells.Length > _headers && cells.AsSpan(_headers).ContainsAnyExcept("");
    }

    // Every cell names its own column again, or another one; or, right below the header, says in which form its cells stand.
    private bool IsHeader(string[] cells, out bool isOther)
    {
        isOther = false;
        var isSecondLine = Line <= _headerLine + 2;
        var (stated, own, named, forms) = (0, 0, 0, 0);
        foreach (var (column, first) in _places)
        {
            for (var place = first; place is not null; place = place.Next)
            {
                if (place.At >= cells.Length || VisibleText.Of(cells[place.At]) is not { Length: > 0 } cell)
                    continue;
                stated++;
                var meant = _columns.Named(cell);
                if (meant is not null || _texts.Contains(cell))
                    named++;
                var isForm = meant != column && isSecondLine && Form.IsMatch(cell);
                if (meant == column || isForm)
                    own++;
                if (isForm)
                    forms++;
                // Nearly every row is none, and two of its cells tell.
                if (stated - own > 1 && named < stated)
                    return false;
            }
        }
        var isOwn = stated > 1 && (own >= Math.Max(2, stated - 1) || own == stated);
        if (isOwn && forms == 0)
        {
            _below = null;
            isOther = Array.Exists(cells, c => _columns.Named(VisibleText.Of(c)) is { } more && !_places.ContainsKey(more) && !_texts.Contains(VisibleText.Of(c)));
        }
        // A row of a roster may hold a word or two that are headers elsewhere.
        isOther |= !isOwn && named == stated && stated > (_columns.Needed.Count > 0 ? 1 : 2);
        return isOwn || isOther
            || (stated == 1 && own == 1 && (_places.Count == 1 ? !isSecondLine : IsNameAlone(cells)));
    }

    // "Program,,": the header of the names alone, said again.
    private bool IsNameAlone(string[] cells) => cells.Where(c => !VisibleText.IsBlank(c)).ToList() is [var alone] && _texts.Contains(VisibleText.Of(alone))
        && _columns.Named(VisibleText.Of(alone)) is { } column && (_columns.Needed.Contains(column) || column == RosterCsvColumns.Reference);

    /// <summary>Whether the current row begins as a footer may.</summary>
    public bool BeginsAsFooter() => !BeginsWithDigit && OpensAsFooter();

    private bool OpensAsFooter()
    {
        for (var i = 0; i < CellCount; i++)
        {
            if (Cell(i).Trim() is { IsEmpty: false } first)
                return Openings.Contains(FirstWord(first)) && (IsTotal(first) || IsRemark(first));
        }
        return false;
    }

    private static bool IsTotal(ReadOnlySpan<char> text) => Openings.Contains(FirstWord(text)) && Total.IsMatch(text);

    private static bool IsRemark(ReadOnlySpan<char> text) =>
        (Openings.Contains(FirstWord(text)) || (!text.IsEmpty && char.IsAsciiDigit(text[0]))) && Remark.IsMatch(text);

    private static ReadOnlySpan<char> FirstWord(ReadOnlySpan<char> text)
    {
        var length = 0;
        while (length < text.Length && char.IsAsciiLetter(text[length]))
            length++;
        return text[..length];
    }

    // "Total,,,18" and "Source: NRMP"; a program called "Total" has a code, a place or a specialty beside its name.
    private bool IsFooter(string[] cells)
    {
        var first = Array.FindIndex(cells, c => !VisibleText.IsBlank(c));
        var text = VisibleText.Of(cells[first]);
        var isAlone = Array.FindIndex(cells, first + 1, c => !VisibleText.IsBlank(c)) < 0;
        if (isAlone ? CsvRow.IsRule(text) : Array.TrueForAll(cells, c => VisibleText.IsBlank(c) || CsvRow.IsRule(VisibleText.Of(c))))
            return true;
        var isTotal = IsTotal(text) || (SubtotalOf.IsMatch(text) && !cells.Index().Any(c => c.Index != first && c.Item.Any(char.IsLetter)));
        if (!isTotal && !IsRemark(text))
            return !HasRowsOnly && isAlone && _headers > 1 && Sign.IsMatch(text);
        return (isTotal ? !HasRowsOnly && text.Contains("total", StringComparison.OrdinalIgnoreCase) : text.Contains(':', StringComparison.Ordinal))
            || !cells.Index().Any(c => c.Index != first && Identifies(c.Index, VisibleText.Of(c.Item)));
    }

    // A code has digits in it; "TBD" is none.
    private bool Identifies(int place, string cell) => _identifying.Contains(place) && cell.Any(char.IsLetter) && CsvRow.States(cell)
        && (place != _places.GetValueOrDefault(ProgramCsvColumns.Code)?.At || cell.Any(char.IsDigit));

    /// <summary>The problem of a file that cannot be read on.</summary>
    public static Problem Unreadable(int line, string fault) => new(Where(line), null, fault);

    private static string Where(int line) => Invariant($"line {line}");

    private static readonly Pattern Form = new(@"^(\(.*\)|\[.*\]|text|numbers?|integers?|dates?|yes ?/ ?no|y ?/ ?n|%|percent|years?|months?|min(imum)?|max(imum)?|string|float|int|bool(ean)?)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    private static readonly Pattern Total = new(
        @"^(?:(?:grand |sub[- ]?|overall )?totals?|average|avg\.?|mean|median|sum|count|minimum|maximum|number(?= of)|n(?=\s*=)|records(?=\s*[:=]))"
        + @"(?:\s+(?:number |count )?(?:of )?(?:programs|applicants|candidates|residents|rows|records|positions|count))?"
        + @"\s*[:=]?\s*[0-9.,]*\s*%?(?:\s+(?:programs|applicants|candidates|rows|records|positions))?$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    // "Subtotal NY", "Total for Texas", beside figures alone; "Total Health" is a name.
    private static readonly Pattern SubtotalOf = new(@"^(?:sub[- ]?totals?\b.*|(?:grand\s+)?totals?\s+(?:for|of|in|by)\b.*|(?:grand\s+)?totals?\s*[-:–]?\s*[A-Z]{2})$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    // "Source: NRMP", "Generated on 2026-11-01", "689 programs"; not "Source Health" or "Key West Hospital".
    private static readonly Pattern Remark = new(
        @"^(?:notes?|disclaimer|legend|key|sources?|abbreviations?)\s*(?:[:=.–—-]|$)|^(?:note that|please note|sources? (?:nrmp|freida|aamc|ecfmg|www|http)"
        + @"|abbreviations? used|(?:generated|exported|created|printed|compiled|prepared|downloaded|retrieved|accessed)(?: (?:by|from|on|at|in)\b| ?:| [0-9])"
        + @"|(?:last )?updated|data (?:from|as of)|as of|copyright|end of (?:list|file|table|report))\b|^[0-9,]+ (?:programs|applicants|rows|records)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    // What no program is called, and a cell of its row may hold.
    private static readonly Pattern Policy = new(@"^\s*(?:(?:no|or|and)\s+)?(?:j-?1|h-?1-?b?|o-?1|f-?1|[0-9]{1,3}(?:[.,][0-9])?\s*%?\+?)(?:\s*(?:,|/|;|\s|visas?|only|sponsored|accepted|preferred|min(?:imum)?\b|j-?1|h-?1-?b?))*\s*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    private static readonly Pattern Sign = new(@"^(?:©|\*|†|‡|--|page [0-9]|[^\p{L}\p{Nd}]+$)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);
}
