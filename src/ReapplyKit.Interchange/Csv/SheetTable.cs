using static System.FormattableString;

namespace ReapplyKit.Interchange;

/// <summary>
/// Opens a list of any format: finds out what the file is, where its header stands and what each of its columns means.
/// </summary>
internal sealed class SheetTable(ColumnTable columns, FileDefaults given, NoteLog notes, ProblemLog log)
{
    /// <summary>How many rows are looked at for a header.</summary>
    public const int RowsLookedAt = 40;

    private const int ColumnsLookedAt = 512;
    private const int MostPlaces = 8;

    private static readonly char[] Delimiters = [',', ';', '\t', '|'];

    private const int LongestUnread = 2000;

    private readonly List<string> _unread = [];
    private FileHead? _head;

    /// <summary>The lines below the header; null, with a problem noted, where the file is no such list.</summary>
    public SheetLines? Open(Stream file)
    {
        _head = FileHead.Of(file);
        SheetLines? lines = null;
        try
        {
            return lines = _head.IsArchive ? OpenWorkbook(file, _head) : OpenText(file, _head);
        }
        finally
        {
            if (lines is null)
                file.Dispose();
        }
    }

    /// <summary>Notes what was found out of the text only while it was read.</summary>
    public void NoteEncoding(NoteLog told)
    {
        if (_head is { Windows1252: { Count: > 0 } read })
            told.Add("", "", read.Examples, "the file is not UTF-8; accents and the like are read as Windows-1252, as Excel saves plain CSV. If they look wrong, save the list as \"CSV UTF-8\"");
    }

    private SheetLines? OpenWorkbook(Stream file, FileHead head)
    {
        if (WorkbookRows.Open(file, head, columns, given.Sheet, log) is not { } found)
            return null;
        if (found.Rows.IsHidden)
            notes.Add("", "", found.Rows.SheetName, "the sheet that is read is hidden; show it, or name another");
        if (found.OtherSheets.Length > 0)
            notes.Add("", "", null, $"sheet \"{found.Rows.SheetName}\" is read, {found.OtherSheets} {(found.OtherSheets.Contains(", ", StringComparison.Ordinal) ? "are" : "is")} not; name the sheet to read another");
        if (found.Rows.MayBeCrossedOut)
            notes.Add("", "", null, "some text of the workbook may be crossed out, and is read like the rest; " + (columns == ProgramCsvColumns.Table
                ? "write exclude under decided_by_hand for each program that you have crossed out" : "delete the rows that no longer count"));
        return Below(found.Rows, found.Header, isText: false, places => found.Rows.Sampled(places, found.Header));
    }

    private SheetLines? OpenText(Stream file, FileHead head)
    {
        if (head.WhatElse() is { } kind)
        {
            log.Add("", null, "the file " + kind);
            return null;
        }
        var text = head.TextOfHead();
        if (string.IsNullOrWhiteSpace(text))
        {
            log.Add("", null, "the file is empty; a line of it must name the columns, such as " + Expected());
            return null;
        }
        var stated = StatedDelimiter(text);
        var finds = (stated is { } mark ? [mark] : Delimiters).Select(d => (Delimiter: d, Found: Find(text, d, columns))).ToList();
        var (delimiter, header) = finds.MaxBy(f => f.Found.Score);
        if (finds.Exists(f => f.Found.IsOnItsSide(header.Score)))
        {
            log.Add("", null, SheetKind.OnItsSide);
            return null;
        }
        if (header.Score == 0 && Unquoted(text, stated) is { Found.Score: > 0 } unquoted)
        {
            notes.Add("", "", null, UnquotedLines.Note);
            return Below(new CsvRows(new UnquotedLines(head.Text(file)), unquoted.Delimiter), unquoted.Found, isText: true, _ => FileSample.Unknown);
        }
        var rows = new CsvRows(head.Text(file), delimiter);
        if (header.Score > 0)
            return Below(rows, header, isText: true, places => Sampled(head.IsWhole ? text : text[..(text.LastIndexOf('\n') + 1)], delimiter, header, places));
        if (finds.Find(f => f.Found.Why is not null).Found is { Why: { } why })
            log.Add("", null, "the file " + why);
        else
            RefuseHeaderless(rows);
        rows.Dispose();
        return null;
    }

    private static FileSample Sampled(string text, char delimiter, HeaderPlace header, Dictionary<CsvColumn, ColumnPlace> places)
    {
        using var rows = new CsvRows(new StringReader(text), delimiter);
        return FileSample.Of(rows, places, header.RowsAbove);
    }

    // The first row in quotes as a whole tells what parts its cells.
    private (char Delimiter, HeaderPlace Found)? Unquoted(string text, char? stated)
    {
        foreach (var line in text.AsSpan().EnumerateLines())
        {
            if (line is not ['"', .. var row, '"'] || !row.ContainsAny(Delimiters))
                continue;
            var delimiter = stated ?? MostFrequent(row);
            using var lines = new UnquotedLines(new StringReader(text));
            using var rows = new CsvRows(lines, delimiter);
            return (delimiter, Find(rows, columns));
        }
        return null;
    }

    private static char MostFrequent(ReadOnlySpan<char> row)
    {
        var most = Delimiters[0];
        foreach (var delimiter in Delimiters)
            most = row.Count(delimiter) > row.Count(most) ? delimiter : most;
        return most;
    }

    private void RefuseHeaderless(CsvRows rows)
    {
        var first = rows.Read() ? rows.Text : null;
        if (rows.Fault is { } fault)
            log.Add(Invariant($"line {rows.Line}"), null, fault);
        else
            log.Add("line 1", first, Invariant($"no line names the columns of a {columns.List}; write a header such as {Expected()}"));
    }

    private string Expected()
    {
        var column = columns.Needed.Count > 0 ? columns.Needed[0] : columns.Columns[0];
        var others = columns.Columns.Where(c => c != column).Take(3).Select(c => c.Name);
        return $"{column.Name}, {string.Join(", ", others)}; {column.Name} may also be called {string.Join(", ", column.Headers.SelectMany(h => h.Headers).Take(5))}";
    }

    /// <summary>Goes to the header, and finds out where its columns stand.</summary>
    private SheetLines? Below(SheetRows rows, HeaderPlace header, bool isText, Func<Dictionary<CsvColumn, ColumnPlace>, FileSample> sampled)
    {
        string? heading = null;
        for (var i = 0; i <= header.Row; i++)
        {
            if (!rows.Read())
                return null;
            if (rows is CsvRows { Mended: { } mended })
                notes.Add("", Invariant($"line {rows.Line}"), rows.Text, mended);
            if (i < header.Row && FirstText(rows) is { } above && !(i == 0 && StatedDelimiter(rows.Text) is not null))
            {
                heading = CsvRow.HeadingIn(above) is { } words && rows.Cells().Count(c => !VisibleText.IsBlank(c)) == 1 ? words : null;
                if (columns == ProgramCsvColumns.Table && heading is not null && ProgramGathering.TellsOfRowsBelow(heading))
                    notes.Add("", Invariant($"line {rows.Line}"), above, "a heading above the list is read for the rows below that say nothing else");
                else
                    notes.Add("", Invariant($"line {rows.Line}"), above, "a line above the header is passed over");
            }
        }
        var cells = rows.Cells();
        if (header.HasSecondLine && rows.Read())
            cells = Joined(cells, rows.Cells(), columns);
        var headers = isText ? cells.Length : Array.FindLastIndex(cells, c => !VisibleText.IsBlank(c)) + 1;
        var places = Places(cells);
        var (zeros, isNoneMissing) = sampled(places);
        if (isNoneMissing)
            notes.Add("", "", FileSample.None, "stands for a cell that nobody filled in, as programs write it, and is read as not stated; where a program asks for none or sponsors none, write 0 or no");
        return new SheetLines(rows, columns, places, headers, isText)
        {
            Zeros = zeros,
            IsNoneMissing = isNoneMissing,
            HeadingAbove = heading,
            Notes = notes,
            PlacesOf = Places,
            Texts = cells,
            Unnamed = Unnamed(cells),
            HasRowsOnly = cells.Take(headers).SequenceEqual(ProgramCells.Columns.Select(c => c.Column.Name)),
        };
    }

    private static int[] Unnamed(string[] headers) => [.. Enumerable.Range(0, headers.Length).Where(i => VisibleText.IsBlank(headers[i]))];

    // What the second line names goes before the group above it; "attempts" below "Step 2 CK" is named by both together.
    private static string[] Joined(string[] first, string[] second, ColumnTable columns)
    {
        var joined = new string[Math.Max(first.Length, second.Length)];
        var group = "";
        for (var i = 0; i < joined.Length; i++)
        {
            var (above, below) = (i < first.Length ? VisibleText.Of(first[i]) : "", i < second.Length ? VisibleText.Of(second[i]) : "");
            group = above.Length > 0 ? above : group;
            var own = columns.Named(below);
            joined[i] = own is not null && own != RosterCsvColumns.Failures ? below
                : Together(group, below, columns) ?? (above.Length == 0 || own is not null ? below : above);
        }
        return joined;
    }

    private static string? Together(string group, string below, ColumnTable columns) =>
        group.Length > 0 && below.Length > 0 && $"{group} {below}" is var header && columns.Named(header) is not null ? header : null;

    // Column words and little else stand in it, none of them the name of a program, and it names more than the first line does.
    private static bool IsSecondLine(string[] first, string[] second, ColumnTable columns)
    {
        var joined = Joined(first, second, columns);
        var stated = second.Index().Where(c => !VisibleText.IsBlank(c.Item)).ToList();
        var named = stated.Count(c => columns.Named(VisibleText.Of(c.Item)) is not null
            || (columns.Named(joined[c.Index]) is not null && joined[c.Index].EndsWith(' ' + VisibleText.Of(c.Item), StringComparison.Ordinal)));
        return named > 1 && 2 * named > stated.Count
            && first.Zip(second).All(c => columns.Named(VisibleText.Of(c.First)) is not { } column || !columns.Needed.Contains(column)
                || VisibleText.IsBlank(c.Second) || columns.Named(VisibleText.Of(c.Second)) is not null)
            && columns.Score(joined) > columns.Score(first.Select(VisibleText.Of));
    }

    // Both lines together name more than the second alone.
    private static bool NamesMoreBelow(string[] first, string[] second, int score, ColumnTable columns) =>
        IsSecondLine(first, second, columns) && columns.Score(Joined(first, second, columns)) > score;

    private static string? FirstText(SheetRows rows) => rows.Cells().Select(VisibleText.Of).FirstOrDefault(c => c.Length > 0);

    private Dictionary<CsvColumn, ColumnPlace> Places(string[] headers)
    {
        var places = new Dictionary<CsvColumn, ColumnPlace>();
        var isOwn = headers.Any(h => columns.Named(h) == ProgramCsvColumns.Shown);
        CsvColumn? before = null;
        for (var i = 0; i < headers.Length; i++)
        {
            var header = ProblemLog.Shorten(VisibleText.Of(headers[i]).ReplaceLineEndings(" "));
            if (header.Length == 0)
                continue;
            // "Step 1 first attempt" and, right beside it, "second attempt".
            before = Named(header, isOwn) ?? (RosterCsvColumns.IsOfSitting(before) && SittingHeader.IsBare(header) ? before : null);
            if (before is not { } column)
                NoteUnread(header);
            else if (IsOfEarlierSeason(column, header, headers))
                notes.Add(header, "", null, "is of an earlier season, and is not read");
            else if (column != ProgramCsvColumns.Shown && !places.TryAdd(column, new ColumnPlace(i, header)))
                Again(places, column, new ColumnPlace(i, header));
        }
        // All by name: one that decides may be among them.
        if (_unread.Count > 0)
            notes.Add("", "", null, ProblemLog.Shorten($"{(_unread.Count == 1 ? "this column is" : "these columns are")} not read: {string.Join(", ", _unread)}", LongestUnread));
        _unread.Clear();
        if (places.Remove(ProgramCsvColumns.ShownPresence, out var presence) && !places.ContainsKey(ProgramCsvColumns.ImgResidents))
            places.TryAdd(ProgramCsvColumns.ImgPercent, presence);
        if (places.Remove(ProgramCsvColumns.ShownVisas, out var visas) && !places.ContainsKey(ProgramCsvColumns.J1))
            places.TryAdd(ProgramCsvColumns.Visas, visas);
        return places;
    }

    private bool IsOfEarlierSeason(CsvColumn column, string header, string[] headers)
    {
        if (!ProgramCsvColumns.IsOfYears(column) || HeaderSeason.Of(header) is not { } season)
            return false;
        var latest = headers.Where(h => columns.Named(VisibleText.Of(h)) == column).Max(h => HeaderSeason.Of(VisibleText.Of(h))?.Year);
        // From April on people apply for the Match of the next year.
        var isPast = season.IsPast(given.Season ?? (given.AsOf is { } day ? day.Year + (day.Month > 3 ? 1 : 0) : null), latest);
        if (isPast is null)
            notes.Add(header, "", null, "names a year that may be of this season or an earlier one, and is read as of this one; if it is of an earlier one, delete the column");
        return isPast == true;
    }

    private void NoteUnread(string header)
    {
        if (columns == ProgramCsvColumns.Table && RequirementHeader.MeantFor(header) is { } meant)
            notes.Add(header, "", null, RequirementHeader.IsTurned(header)
                ? $"is not read, since its cells say something else than a requirement or a visa; what the program asks or sponsors belongs in a column {meant}"
                : $"is not read although it looks like a requirement or a visa; if it is one, call the column {meant}");
        else if (columns == ProgramCsvColumns.Table && DecisionWords.IsAskedFor(header) && HeaderSeason.Of(header) is not { IsEarlier: true })
            notes.Add(header, "", null, $"is not read although it may hold your decisions; if it does, call the column {ProgramCsvColumns.Applies.Name} or {ProgramCsvColumns.Decision.Name}");
        else if (columns == RosterCsvColumns.Table && RosterCsvColumns.MayTellOfFailures(header) is { } failures)
            notes.Add(header, "", null, failures);
        else
            _unread.Add(header);
    }

    // The sheets of version 0.1.0 call the letters to assign "Letters", which elsewhere are the letters a program asks for.
    private CsvColumn? Named(string header, bool isOwn) =>
        columns.Named(header) is { } column && isOwn && column == ProgramCsvColumns.MinLetters && header.Equals("Letters", StringComparison.OrdinalIgnoreCase)
            ? ProgramCsvColumns.Shown : columns.Named(header);

    private void Again(Dictionary<CsvColumn, ColumnPlace> places, CsvColumn column, ColumnPlace more)
    {
        var first = places[column];
        // Beside "Step 2 CK minimum", a column "Step 2 CK" tells something else.
        if (RequirementHeader.IsExact(column, first.Header) is { } isExact && RequirementHeader.IsExact(column, more.Header) == !isExact)
        {
            places[column] = isExact ? first : more;
            notes.Add(isExact ? more.Header : first.Header, "", null, $"is not read, since \"{places[column].Header}\" says it more exactly");
            return;
        }
        if (Depth(first) < MostPlaces)
            places[column] = Append(first, more);
        if (RosterCsvColumns.IsOfSitting(column))
            return;
        notes.Add(first.Header, "", more.Header, "several columns say the same: what they agree on is read, and where one is blank, the other");
    }

    private static int Depth(ColumnPlace? place) => place is null ? 0 : 1 + Depth(place.Next);

    private static ColumnPlace Append(ColumnPlace place, ColumnPlace more) =>
        place with { Next = place.Next is null ? more : Append(place.Next, more) };

    /// <summary>The row of the beginning that names most columns, and how many; a mark of a delimiter does not count.</summary>
    private static HeaderPlace Find(string text, char delimiter, ColumnTable columns)
    {
        using var rows = new CsvRows(new StringReader(text), delimiter);
        return Find(rows, columns);
    }

    /// <summary>The row among the first that names most columns, and how many.</summary>
    public static HeaderPlace Find(SheetRows rows, ColumnTable columns)
    {
        var (best, looked) = ((Row: -1, Score: 0, HasSecondLine: false), new List<string[]>());
        while (looked.Count < RowsLookedAt && rows.Read())
        {
            looked.Add(rows.Cells(ColumnsLookedAt));
            var (i, cells) = (looked.Count - 1, looked[^1]);
            var top = best.Row < 0 ? [] : looked[best.Row];
            var isBelow = best.Row >= 0 && i == best.Row + 1;
            var score = columns.Score(cells.Select(VisibleText.Of));
            if (score > best.Score && !(isBelow && NamesMoreBelow(top, cells, score, columns))
                && !(best.Row >= 0 && !isBelow && columns.IsSaidAgain(top, cells)))
                best = (i, score, false);
            else if (isBelow)
                best.HasSecondLine = IsSecondLine(top, cells, columns);
        }
        var first = looked.Where(cells => cells.Length > 1).Select(cells => VisibleText.Of(cells[0])).ToList();
        var down = Math.Max(columns.Score(first), SheetKind.OtherThan(columns).Score(first));
        var why = best.Row < 0 ? null : SheetKind.WhyHospitals(columns, looked[best.Row], looked.Skip(best.Row + 1));
        why ??= (best.Row < 0 ? looked : [best.HasSecondLine ? Joined(looked[best.Row], looked[best.Row + 1], columns) : looked[best.Row]])
            .Select(cells => SheetKind.WhyOther(columns, [.. cells.Select(VisibleText.Of)])).FirstOrDefault(w => w is not null);
        why ??= best.Row < 0 ? null : SheetKind.WhySideBySide(columns, best.HasSecondLine ? Joined(looked[best.Row], looked[best.Row + 1], columns) : looked[best.Row]);
        return new(best.Row, why is null ? best.Score : 0, best.HasSecondLine, down, why)
        {
            Below = looked.Skip(best.Row + (best.HasSecondLine ? 2 : 1)).Count(cells => !Array.TrueForAll(cells, c => VisibleText.IsBlank(c))),
        };
    }

    /// <summary>What a first line such as <c>sep=;</c> states, as Excel writes it.</summary>
    private static char? StatedDelimiter(string text)
    {
        var line = text.AsSpan().TrimStart('"');
        if (!line.StartsWith("sep=", StringComparison.OrdinalIgnoreCase) || line.Length < 5)
            return null;
        var rest = line[5..].TrimStart('"');
        return rest.IsEmpty || rest[0] is '\r' or '\n' || rest.Trim([',', ';', '\t', '|']).IsEmpty ? line[4] : null;
    }
}
