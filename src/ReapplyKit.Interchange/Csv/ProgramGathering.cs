using static System.FormattableString;

namespace ReapplyKit.Interchange;

/// <summary>
/// Gathers the rows of a list into programs: equal rows are one, rows of several sources are joined, and where rows contradict each other
/// the fact is unknown and the conflict kept.
/// </summary>
internal sealed class ProgramGathering(FileDefaults given, NoteLog notes)
{
    private const int LongestTextKept = 2000;

    private readonly List<ResidencyProgram> _programs = [];
    private readonly List<SetAsideRow> _setAside = [];
    private readonly List<ListOverride> _overrides = [];
    private readonly HashSet<string> _undecided = [];
    private readonly HashSet<string> _severalTracks = [];
    private readonly HashSet<string> _decidedWithoutTrack = [];
    private readonly List<(string Program, ProgramRow Row, decimal Share)> _openShares = [];
    private (CsvRow Row, string Key)? _before;
    private readonly FileDefaults _ofFile = given;
    private FileDefaults _given = given;
    private string? _leftOutUnder;
    private bool _isApart;
    private bool _isFirst = true;
    private bool _isAtTop = true;
    private bool _hasPercentages;
    private readonly List<(string Program, ProgramRow Row, decimal Figure)> _openRatings = [];
    private bool _hasImgShares;
    private int _unreadCells;
    private readonly Dictionary<string, (int Place, int Line)> _placeOf = new(StringComparer.OrdinalIgnoreCase);

    public bool IsEmpty => _programs.Count + _setAside.Count == 0;

    /// <summary>Whether no row was a program, set aside or not.</summary>
    public bool HasNoProgram => _programs.Count == 0;

    /// <summary>What was read.</summary>
    public ProgramTable Table()
    {
        SettleShares();
        SettleRatings();
        return new(_programs.ToValueList(), _setAside.ToValueList(), notes.Notes) { Overrides = _overrides.ToValueList(), UnreadCells = _unreadCells };
    }

    /// <summary>Takes the current row.</summary>
    public void Add(SheetLines lines)
    {
        var log = new ProblemLog();
        if (lines.Row(log) is not { } row)
            return;
        if (_isAtTop && lines.HeadingAbove is { } above && TellsOfRowsBelow(above))
            TakeDefaults(above);
        _isAtTop = false;
        if (!lines.HasRowsOnly && row.IsRemarkAlone())
        {
            notes.Add("", Invariant($"line {lines.Line}"), row.Text(ProgramCsvColumns.Name), "a remark where the name of a program would stand is passed over; if it is a program, add its city or its number");
            return;
        }
        var whole = _before is { } half ? lines.JoinedWith(half.Row, log) : null;
        if (whole is null && log.IsEmpty && !lines.HasRowsOnly && row.Heading() is { } heading)
        {
            _before = null;
            Begin(heading, lines.Line);
            return;
        }
        (_isApart, _isFirst) = (_isApart || (lines.FollowsBlank && !_isFirst), false);
        if (_before is { } first && (whole ?? (log.IsEmpty ? lines.ContinuedWith(first.Row, log) : null)) is { } joined)
        {
            notes.Add("", Invariant($"line {lines.Line}"), row.Cells.First(c => !VisibleText.IsBlank(c)), whole is not null
                ? "a row that a line break cut in two is joined; put a cell with a line break in quotes"
                : "a row that names no program is read as more of the cells of the row above; if it is a program of its own, name it");
            Forget(first.Key);
            row = joined;
        }
        _before = null;
        var read = new ProgramRow(row, _given);
        var program = log.IsEmpty ? read.Read() : null;
        if (program is null || !log.IsEmpty)
        {
            SetAside(lines, log.Problems);
            return;
        }
        // Asked for before the row is placed, since a decision that cannot be read is kept with the program.
        var decision = read.Decision(program.Key) ?? LeftOut(program, lines, row);
        _unreadCells += read.UnreadCells;
        var (count, key) = (_programs.Count, Take(read, read.WithUnread(program), decision, row));
        if (_programs.Count > count && read.OtherTracks.Count == 0)
            _before = (row, key);
        foreach (var track in read.OtherTracks)
            Take(read, read.WithUnread(program) with { Track = track }, decision, row);
    }

    private string Take(ProgramRow read, ResidencyProgram program, ListOverride? decision, CsvRow row)
    {
        var key = Place(program, decision, row.Line);
        if (decision is not null)
            Decide(decision with { Program = key }, program, row);
        _hasImgShares |= read.Rating.IsShare;
        if (read.Rating.Open is { } figure)
            _openRatings.Add((key, read, figure));
        _hasPercentages |= read.ShareScale.IsPercentage;
        if (read.ShareScale.Open is { } share)
            _openShares.Add((key, read, share));
        return key;
    }

    private ListOverride? LeftOut(ResidencyProgram program, SheetLines lines, CsvRow row)
    {
        if (lines.IsHiddenRow)
            notes.Add("", Invariant($"line {row.Line}"), program.Name, "rows hidden in the sheet are read like the others; delete those that you have left out");
        if (lines.IsCrossedOutRow)
            notes.Add("", Invariant($"line {row.Line}"), program.Name, "rows with something crossed out are read like the others; write exclude under decided_by_hand for each program that you have crossed out");
        if (_leftOutUnder is not { } under || row.Has(ProgramCsvColumns.Applies))
            return null;
        if (_isApart)
            notes.Add("", Invariant($"line {row.Line}"), program.Name, $"a blank row stands between it and the heading \"{under}\", and it is left out by it; if it is not, move it above the heading");
        return new ListOverride(program.Key, Includes: false, $"under the heading \"{under}\"", Decided: null);
    }

    // A heading says of the rows below it, up to the next, where they are, what they are, or that they are left out.
    private void Begin(string heading, int line)
    {
        (_leftOutUnder, _isApart, _isFirst) = (DecisionWords.IsHeading(heading) ? heading : null, false, true);
        var (state, specialty) = TakeDefaults(heading);
        notes.Add("", Invariant($"line {line}"), heading, _leftOutUnder is not null
            ? "a heading that leaves out the programs below it is taken as your decision; to keep a reason and the day, write exclude under decided_by_hand"
            : state is not null || specialty is not null ? "a heading within the list is read for the rows below that say nothing else"
            : "a heading within the list is passed over");
    }

    /// <summary>Whether a heading names where the programs below it are, or what they are.</summary>
    public static bool TellsOfRowsBelow(string heading) => ToldBy(heading) is not (null, null);

    private static (string? State, string? Specialty) ToldBy(string heading) =>
        (UsStates.IsName(heading) ? UsStates.Find(heading) : null, SpecialtyName.Read(heading) is { IsPlain: true } read ? read.Specialty : null);

    // A state below a specialty is of that specialty, and not the other way round.
    private (string? State, string? Specialty) TakeDefaults(string heading)
    {
        var (state, specialty) = ToldBy(heading);
        _given = _ofFile with { State = state ?? _ofFile.State, Specialty = specialty ?? (state is null ? _ofFile.Specialty : _given.Specialty) };
        return (state, specialty);
    }

    // The last program, of a row of which the other half follows.
    private void Forget(string key)
    {
        _programs.RemoveAt(_programs.Count - 1);
        _placeOf.Remove(key);
        _overrides.RemoveAll(o => o.Program == key);
        _undecided.Remove(key);
        _openShares.RemoveAll(s => s.Program == key);
        _openRatings.RemoveAll(s => s.Program == key);
    }

    // 0.62 under "IMG %" is a fraction where every share of the column is one, as spreadsheets save a cell that shows 62 %.
    private void SettleShares()
    {
        var areFractions = !_hasPercentages && _openShares.Exists(s => s.Share < 1);
        foreach (var (program, row, share) in _openShares)
        {
            var place = _placeOf[program].Place;
            if (areFractions)
                row.NoteShare("is at most 1, as every share of its column: taken as a fraction");
            else if (share < 1)
            {
                row.NoteShare("could be a fraction or a percentage below 1; write 12% or 12");
                _programs[place] = row.WithUnread(_programs[place], ProgramCsvColumns.ImgPercent);
                _unreadCells++;
            }
            if ((areFractions || share == 1) && !_programs[place].ImgPresence.IsKnown)
                _programs[place] = _programs[place] with { ImgPresence = ImgPresence.Share((int)decimal.Round(areFractions ? share * 100 : share)) };
        }
        _openShares.Clear();
    }

    // 2 to 5 under "IMG" are stars, or residents, where no cell of the column can only be a share.
    private void SettleRatings()
    {
        if (_hasImgShares || !_openRatings.Exists(r => r.Figure >= 1))
            return;
        foreach (var (program, row, _) in _openRatings)
        {
            var place = _placeOf[program].Place;
            if (_programs[place].ImgPresence.Percent is null)
                continue;
            row.NoteRating();
            _programs[place] = _programs[place] with { ImgPresence = default };
        }
    }

    /// <summary>Says where the file could not be read on.</summary>
    public void EndAt(SheetLines lines)
    {
        if (lines.Fault is { } fault)
            _setAside.Add(new SetAsideRow(lines.Line, "", [SheetLines.Unreadable(lines.Line, fault)]));
    }

    private void SetAside(SheetLines lines, ValueList<Problem> problems) =>
        _setAside.Add(new SetAsideRow(lines.Line, ProblemLog.Shorten(lines.Text, LongestTextKept), problems));

    // Two rows of one program that decide differently decide nothing, and neither does one that may mean either of two tracks.
    private void Decide(ListOverride decision, ResidencyProgram program, CsvRow row)
    {
        if (program.Track == ProgramTrack.Unknown)
        {
            if (_severalTracks.Contains(decision.Program))
            {
                LeaveOpen(decision, row.Line);
                return;
            }
            _decidedWithoutTrack.Add(decision.Program);
        }
        var before = _overrides.Find(o => o.Program == decision.Program);
        if (before is null && !_undecided.Contains(decision.Program))
        {
            _overrides.Add(decision);
            return;
        }
        if (before?.Includes == decision.Includes)
        {
            _overrides[_overrides.IndexOf(before)] = before.Reason == ProgramRow.ByHand || decision.Reason == before.Reason ? decision with { Decided = decision.Decided ?? before.Decided }
                : decision.Reason == ProgramRow.ByHand ? before : before with { Reason = $"{before.Reason}; {decision.Reason}" };
            return;
        }
        _overrides.RemoveAll(o => o.Program == decision.Program);
        _undecided.Add(decision.Program);
        row.Note(ProgramCsvColumns.Decision, "decides otherwise than another row of the program: none of the decisions is taken, and they stay in the notes; leave one");
        KeepInNotes(decision.Program, before is null ? [decision] : [before, decision]);
    }

    private void LeaveOpen(ListOverride decision, int line)
    {
        notes.Add("", Invariant($"line {line}"), _programs[_placeOf[decision.Program].Place].Name, "decides for a program of which the list has several tracks, and names none: no decision is taken, and it stays in the notes; write the track beside it");
        KeepInNotes(decision.Program, decision);
    }

    private void KeepInNotes(string program, params IEnumerable<ListOverride> decisions)
    {
        var place = _placeOf[program].Place;
        _programs[place] = ProgramRow.WithUnread(_programs[place], [.. decisions.Select(d => $"decision \"{ProgramFactCells.Decision(d)}\"")]);
        _unreadCells++;
    }

    // What was decided while the list had one track may have been meant for the other.
    private void Part(string program)
    {
        _severalTracks.Add(program);
        if (_decidedWithoutTrack.Remove(program) && _overrides.Find(o => o.Program == program) is { } decision)
        {
            _overrides.Remove(decision);
            LeaveOpen(decision, _placeOf[program].Line);
        }
    }

    private string Place(ResidencyProgram program, ListOverride? decision, int line)
    {
        if (!_placeOf.TryGetValue(program.Key, out var at))
        {
            _placeOf.Add(program.Key, (_programs.Count, line));
            _programs.Add(program);
            return program.Key;
        }
        var before = _programs[at.Place];
        if (Another(before, program) is { } another)
        {
            if (another == Words.Sentence(program.Track))
                Part(before.Key);
            // One ACGME number may be of several tracks, and identifies the first.
            var apart = program with { Name = $"{program.Name} ({another})", AcgmeId = null };
            return Place(
                program.AcgmeId is { } number ? ProgramRow.WithNote(apart, $"ACGME number {number}, which the list has for another track or specialty too") : apart, decision, line);
        }
        if (before.Code is null && program.Code is null && before.AcgmeId is { } shared && ProgramNames.AreApart(before, program))
        {
            notes.Add("", Invariant($"lines {at.Line} and {line}"), $"{before.Name}; {program.Name}", "programs that are clearly two stand under one ACGME number: both are kept, the later one without it; correct the number that is mistyped");
            return Place(ProgramRow.WithNote(program with { AcgmeId = null }, $"ACGME number {shared}, which the list has for {before.Name} too"), decision, line);
        }
        // "PORT" and "Port" of one place are one program, under the name it has first.
        if (before is { Code: null, AcgmeId: null } && program is { Code: null, AcgmeId: null })
            program = program with { Name = before.Name, City = before.City, State = before.State };
        var isUndecided = decision is not null && _overrides.Exists(o => o.Program == before.Key && o.Includes != decision.Includes);
        Join(at.Place, at.Line, before, program, line, isUndecided);
        return before.Key;
    }

    // One hospital may have programs in several specialties, and a program several tracks; not every list has codes for them.
    private static string? Another(ResidencyProgram before, ResidencyProgram after)
    {
        if (before.Code is not null || after.Code is not null || before.AcgmeId != after.AcgmeId)
            return null;
        var other = before.Specialty is { } one && after.Specialty is { } two && !string.Equals(one, two, StringComparison.OrdinalIgnoreCase) ? two
            : before.Track != ProgramTrack.Unknown && after.Track != ProgramTrack.Unknown && before.Track != after.Track ? Words.Sentence(after.Track) : null;
        return other is null || after.Name.EndsWith($"({other})", StringComparison.Ordinal) ? null : other;
    }

    private void Join(int place, int firstLine, ResidencyProgram before, ResidencyProgram after, int line, bool isUndecided)
    {
        if (before == after)
        {
            if (isUndecided)
                return;
            notes.Add("", Invariant($"line {line}"), after.Name, "rows that say the same of one program are joined");
            return;
        }
        var joined = Sourced(before, firstLine).JoinedWith(Sourced(after, line));
        var isNews = joined.Conflicts.Count > before.Conflicts.Count || !string.Equals(before.Name, after.Name, StringComparison.Ordinal);
        if (isNews || before.Sources.IsEmpty)
        {
            notes.Add("", Invariant($"lines {firstLine} and {line}"), $"{after.Key} {after.Name}", isNews
                ? "rows on one program say different things: what they disagree on is unknown until somebody asks; correct the list"
                : "rows on one program are joined");
        }
        _programs[place] = joined;
    }

    private static ResidencyProgram Sourced(ResidencyProgram program, int line) =>
        program.Sources.IsEmpty ? program with { Sources = [new ProgramSource(Invariant($"line {line} of the list"))] } : program;
}
