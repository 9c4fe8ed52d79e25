using System.Buffers;
using System.Globalization;
using System.Text.RegularExpressions;

namespace ReapplyKit.Interchange;

/// <summary>
/// One row, and the readings a cell may have. A blank cell and the usual marks for "no answer" are not stated; a cell that cannot be read is a problem
/// with its line and column, and never a guess.
/// </summary>
internal sealed class CsvRow(int line, string[] cells, IReadOnlyDictionary<CsvColumn, ColumnPlace> places, ProblemLog log, NoteLog notes, CellReadings? readings = null)
{
    private static readonly string[] NotStated = ["", "-", "–", "—", "?", "n/a", "na", "n.a.", "#n/a", "nan", "unknown", "not stated", "not reported", "null"];

    private static readonly SearchValues<char> Decoration = SearchValues.Create("-–—=*#~_•");

    private static readonly SearchValues<char> Ruling = SearchValues.Create("-–—=:");

    public int Line => line;

    /// <summary>The columns of attempts that may count failures; null where none does.</summary>
    public ZeroAttempts? Zeros { get; init; }

    /// <summary>All its cells, as they stand.</summary>
    public string[] Cells => cells;

    /// <summary>What is told of the cells of the row.</summary>
    public NoteLog Notes => notes;

    /// <summary>The cells that state something and could not be read, as they stand, for whoever keeps the row.</summary>
    public List<string> UnreadCells { get; private init; } = [];

    /// <summary>Whether the file has such a column.</summary>
    public bool Has(CsvColumn column) => places.ContainsKey(column);

    /// <summary>The words of a heading between programs, such as "Internal Medicine" or "New York" alone; null where the row is none.</summary>
    public string? Heading() => places.Count >= 3 && HasOneCell
        && Text(ProgramCsvColumns.Name) is { } text ? HeadingIn(text) : null;

    private bool HasOneCell => cells.Where(c => !VisibleText.IsBlank(c)).Take(2).Count() == 1;

    /// <summary>The words of a heading between programs that stands alone; null where a text is none.</summary>
    public static string? HeadingIn(string text) => text.Length < 100 && IsHeading(text) ? PlainHeading(text) : null;

    private static string PlainHeading(string text)
    {
        var words = Numbering.Replace(text, "").Trim(' ', ':');
        return StateTwice.Match(words) is { Success: true } twice && UsStates.Find(twice.Groups["one"].Value) is { } one && UsStates.Find(twice.Groups["two"].Value) == one
            ? twice.Groups["one"].Length > 2 ? twice.Groups["one"].Value.Trim() : twice.Groups["two"].Value.Trim() : words;
    }

    // "California (CA)", "CA - California".
    private static readonly Pattern StateTwice = new(@"^(?<one>[\p{L} .]{2,30}?)\s*[-–—(/:,]\s*(?<two>[\p{L} .]{2,30}?)\s*\)?$", RegexOptions.CultureInvariant);

    /// <summary>Whether a row says nothing but a remark of its owner's, where the name of a program would stand.</summary>
    public bool IsRemarkAlone() => places.Count > 1 && HasOneCell
        && Text(ProgramCsvColumns.Name) is { Length: < 300 } text && Remark.IsMatch(text) && !Hospital.IsMatch(text);

    // "Emailed on 10/2, waiting for reply", "Good luck!!!"
    private static readonly Pattern Remark = new(
        @"!\W*$|^\W*(?:e-?mailed|called|phoned|texted|contacted|wrote|messaged|asked|sent|waiting|awaiting|replied|no\s+(?:reply|response|answer)|followed\s+up|follow\s+up|good\s+luck|remember|reminder|to-?do|don['’]?t\s+forget|check\s+(?:with|again|back|if|whether|the)|ask\s+(?:about|if|whether|for|them|him|her|dr)"
        + @"|need\s+to|deadline|must\s+(?:email|call|ask)|see\s+(?:notes?|below|above|tab|sheet)|last\s+(?:checked|updated)|continue[ds]?\s+(?:below|on|from)|more\s+(?:below|to\s+come|programs)|i\s+(?:have|will|need|think|was|am)\b)"
        + @"|\bwaiting\s+(?:for|on)\s+(?:a\s+|their\s+)?(?:reply|response|answer)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    private static readonly Pattern Hospital = new(@"\b(?:hospitals?|university|univ|medical|cent(?:er|re)|health\w*|clinic|college|school|institute|memorial|residency|program)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    // "Internal Medicine", "1. New York", "== Northeast ==".
    private static bool IsHeading(string text)
    {
        var words = PlainHeading(text);
        return SpecialtyName.Read(words) is { IsPlain: true } || UsStates.IsName(words) || DecisionWords.IsHeading(words)
            || Tier.IsMatch(text) || (text is [var mark, var second, _, .., var last] && Decoration.Contains(mark) && second == mark && last == mark);
    }

    // "TIER 1 - REACH", "Group B", "Backup programs:", "Applied".
    private static readonly Pattern Tier = new(
        @"^(?:(?:tier|group|batch|priority|round|category|section|part|list)\s*[#:-]?\s*(?:[0-9]{1,2}|[a-d]|i{1,3}|one|two|three)\b.*"
        + @"|(?:my\s+)?(?:applied|not applied|to apply|applying|will apply|rejected me|declined|waitlisted|reach|target|safety|safet(?:y|ies)|backups?|dream|likely|maybe|no|yes|university|community|academic|interviewed|invited|rejected|top|other)"
        + @"(?:\s+(?:programs?|list|schools|choices?|options|me))?(?:\s+(?:this|last|next)\s+(?:year|season|cycle)|\s+(?:in\s+)?20[0-9]{2})?\s*:?"
        + @"|(?:no\s+)?(?:j-?1s?|h-?1-?bs?|visas?|green cards?|(?:us )?citizens?)(?:\s*(?:[/,&+]|and|or)\s*(?:j-?1s?|h-?1-?bs?|visas?|green cards?))*(?:\s+(?:visas?|programs?|only|sponsor(?:s|ed|ing|ship)?|friendly|accepted|hospitals?|list))*\s*:?"
        + @"|.*\bprograms\s*:|(?!.*\b(?:hospitals?|university|univ|medical|med|cent(?:er|re)|health\w*|clinic|college|school|institute|system|network|memorial|st|saint|residency)\b).*\bprograms)$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    private static readonly Pattern Numbering = new(@"^[0-9]{1,2}[.)]\s+", RegexOptions.CultureInvariant);

    /// <summary>The cell's text, or null where it states nothing.</summary>
    public string? Text(CsvColumn column)
    {
        for (var place = places.GetValueOrDefault(column); place is not null; place = place.Next)
        {
            if (place.At < cells.Length && VisibleText.Of(cells[place.At]) is var text && States(text))
                return text;
        }
        return null;
    }

    /// <summary>The same row for another look at it, of which nothing is noted.</summary>
    public CsvRow Silent() => new(line, cells, places, new ProblemLog(), new NoteLog(), readings) { Zeros = Zeros };

    /// <summary>What the cells of a column state that stands in the file once or more, each text once.</summary>
    public List<string> Texts(CsvColumn column)
    {
        var texts = new List<string>();
        for (var place = places.GetValueOrDefault(column); place is not null; place = place.Next)
        {
            if (place.At < cells.Length && VisibleText.Of(cells[place.At]) is var text && States(text) && !texts.Contains(text, StringComparer.OrdinalIgnoreCase))
                texts.Add(text);
        }
        return texts;
    }

    /// <summary>Reads a column; where it stands in the file more than once, each of its cells, and what they do not agree on is unknown.</summary>
    /// <param name="column">The column.</param>
    /// <param name="read">Reads the column off a row in which it stands once.</param>
    /// <param name="join">What two different readings come to together; the default of the type where they contradict.</param>
    public T? Agreed<T>(CsvColumn column, Func<CsvRow, T?> read, Func<T, T, T?>? join = null)
    {
        if (places.GetValueOrDefault(column) is not { Next: not null } first)
            return read(this);
        var said = default(T);
        for (var place = first; place is not null; place = place.Next)
        {
            var next = read(Alone(column, place));
            if (IsNothing(next) || EqualityComparer<T>.Default.Equals(said, next))
                continue;
            said = IsNothing(said) ? next : join is null ? default : join(said!, next!);
            if (!IsNothing(said))
                continue;
            Note(column, "says another thing than the other column of that meaning, and is left unknown; correct one of the two");
            return default;
        }
        return said;

        static bool IsNothing(T? value) => EqualityComparer<T>.Default.Equals(value, default);
    }

    /// <summary>The headers of a column, one for each time it stands in the file.</summary>
    public List<string> HeadersOf(CsvColumn column)
    {
        var headers = new List<string>();
        for (var place = places.GetValueOrDefault(column); place is not null; place = place.Next)
            headers.Add(place.Header);
        return headers;
    }

    /// <summary>Each cell of a column that stands in the file once or more, with its header and as a row in which it stands alone.</summary>
    public IEnumerable<(CsvRow Row, string Header, string Text)> Each(CsvColumn column)
    {
        for (var place = places.GetValueOrDefault(column); place is not null; place = place.Next)
        {
            if (place.At < cells.Length && VisibleText.Of(cells[place.At]) is { Length: > 0 } text)
                yield return (Alone(column, place), place.Header, text);
        }
    }

    private CsvRow Alone(CsvColumn column, ColumnPlace place) =>
        new(line, cells, new Dictionary<CsvColumn, ColumnPlace> { [column] = place with { Next = null } }, log, notes, readings) { UnreadCells = UnreadCells, Zeros = Zeros };

    /// <summary>The cell's text where it is short enough to be a figure or a remark; a longer one is noted, and not read for words that occur in it.</summary>
    public string? Said(CsvColumn column, int longest)
    {
        var text = Text(column);
        if (text?.Length > longest)
        {
            Unread(column, "is too long to be read and left unknown; write a word or a figure");
            return null;
        }
        return text;
    }

    /// <summary>A name or other free text, or null where the cell states nothing.</summary>
    public string? Name(CsvColumn column)
    {
        for (var place = places.GetValueOrDefault(column); place is not null; place = place.Next)
        {
            if (place.At < cells.Length && States(VisibleText.Of(cells[place.At])))
                return CsvCell.Text(VisibleText.OfName(cells[place.At]));
        }
        return null;
    }

    /// <summary>Whether a cell is a line drawn below a header, such as <c>---</c> or <c>:---:</c>.</summary>
    public static bool IsRule(ReadOnlySpan<char> cell) => cell.Length > 1 && cell.IndexOfAnyExcept(Ruling) < 0;

    /// <summary>Whether a cell states anything.</summary>
    public static bool States(ReadOnlySpan<char> cell)
    {
        cell = cell.Trim();
        if (!cell.IsEmpty && char.IsAsciiDigit(cell[0]))
            return true;
        if (IsRule(cell))
            return false;
        foreach (var mark in NotStated)
        {
            if (cell.Equals(mark, StringComparison.OrdinalIgnoreCase))
                return false;
        }
        return true;
    }

    public LocalDate? Date(CsvColumn column) => Agreed(column, row => row.DateHere(column));

    private LocalDate? DateHere(CsvColumn column)
    {
        if (Text(column) is not { } text)
            return null;
        if (DayText.TryRead(text, out var day))
            return day;
        var read = DateText.Read(text);
        if (read is { IsExact: true })
            return read.Earliest;
        Unread(column, read is null ? "is not a date of the calendar and left unknown; write one such as 2026-03-20"
            : "could be more than one day and is left unknown; write it as 2026-03-20");
        return null;
    }

    public void Problem(CsvColumn column, string message)
    {
        var (header, cell) = Stated(column);
        log.Add(string.Create(CultureInfo.InvariantCulture, $"line {line}, {header}"), VisibleText.IsBlank(cell) ? null : cell, message);
    }

    /// <summary>What the text of a cell reads as, remembered for the rows below.</summary>
    /// <param name="column">Its column.</param>
    /// <param name="text">The text.</param>
    /// <param name="read">Reads it, by nothing but its text.</param>
    public CellReading<T> Reading<T>(CsvColumn column, string text, Func<string, CellReading<T>> read) => readings?.Of(column, text, read) ?? read(text);

    /// <summary>Notes why a cell is not read, or not whole, and keeps what stands in it.</summary>
    public void Unread(CsvColumn column, string message)
    {
        Note(column, message);
        Keep(column);
    }

    /// <summary>Keeps what stands in a cell.</summary>
    public void Keep(CsvColumn column)
    {
        if (Stated(column) is (var header, { } cell) && $"{header} \"{ProblemLog.Shorten(VisibleText.Of(cell).ReplaceLineEndings(" "))}\"" is var kept && !UnreadCells.Contains(kept))
            UnreadCells.Add(kept);
    }

    /// <summary>Notes something about a cell, with its line and column.</summary>
    public void Note(CsvColumn column, string message) => Note(notes, column, message);

    /// <summary>Notes something about a cell, with its line and column.</summary>
    public void Note(NoteLog log, CsvColumn column, string message)
    {
        var (header, cell) = Stated(column);
        log.Add(header, string.Create(CultureInfo.InvariantCulture, $"line {line}"), cell, message);
    }

    /// <summary>The header and the cell that a column is read from.</summary>
    public (string Header, string? Cell) Stated(CsvColumn column)
    {
        var first = places.GetValueOrDefault(column);
        for (var place = first; place is not null; place = place.Next)
        {
            if (place.At < cells.Length && States(VisibleText.Of(cells[place.At])))
                return (place.Header, cells[place.At]);
        }
        return first is null ? (column.Name, null) : (first.Header, first.At < cells.Length ? cells[first.At] : null);
    }
}
