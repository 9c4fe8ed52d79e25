using System.Globalization;
using System.Text.RegularExpressions;

namespace ReapplyKit.Interchange;

/// <summary>Reads one program off its row. A cell that could mean two things is left unknown and noted.</summary>
internal sealed class ProgramRow(CsvRow row, FileDefaults given)
{
    /// <summary>The reason of a decision that gives none.</summary>
    public const string ByHand = "decided by hand";

    private const int LongestRemark = 1000;
    private const string NotRead = "not read: ";

    // One of these stands in every aside that speaks against visas or IMGs.
    private static readonly string[] Denials = ["no ", "not ", "n't ", "n’t ", "citizen", "green", " only"];

    private const string NoAcgme = "is no ACGME number, which has ten digits, and the program is read without one";
    private const string Shortened = "is a number that the spreadsheet has shortened, and the program is read without one; format the column as text";
    private const string SeveralStates = "names several states, and the program is read without one; write a row for each place";

    // What is told by one column alone, however many there are: a second one names something else more often than it contradicts.
    private static readonly CsvColumn[] OnceTold =
    [
        ProgramCsvColumns.Name, ProgramCsvColumns.Suffix, ProgramCsvColumns.Institution, ProgramCsvColumns.Code, ProgramCsvColumns.Acgme,
        ProgramCsvColumns.Specialty, ProgramCsvColumns.Track, ProgramCsvColumns.City, ProgramCsvColumns.State, ProgramCsvColumns.Location,
        ProgramCsvColumns.Region, ProgramCsvColumns.Positions, ProgramCsvColumns.ImgPercent, ProgramCsvColumns.ImgShare,
        ProgramCsvColumns.ImgResidents, ProgramCsvColumns.Decision, ProgramCsvColumns.Excludes, ProgramCsvColumns.Applies,
    ];

    /// <summary>The tracks that the row states beside that of its program.</summary>
    public IReadOnlyList<ProgramTrack> OtherTracks { get; private set; } = [];

    public ResidencyProgram? Read()
    {
        foreach (var column in OnceTold)
        {
            if (row.Texts(column).Count > 1)
                row.Note(column, "is read, and not the other column of that meaning, which says something else");
        }
        var (name, specialty, track) = Identity();
        if (FreeText(ProgramCsvColumns.Suffix) is { } suffix)
            name = name is null ? suffix : $"{name}, {suffix}";
        if (name is null)
            row.Problem(ProgramCsvColumns.Name, "a program needs a name");
        var (code, acgme) = Numbers();
        var (city, state) = Place();
        var (stated, setting) = TrackAndSetting(code is not null);
        if (name is null)
            return null;
        if (code?.Track == ProgramTrack.Fellowship || stated == ProgramTrack.Fellowship)
        {
            row.Problem(code?.Track == ProgramTrack.Fellowship ? ProgramCsvColumns.Code : ProgramCsvColumns.Track,
                $"{name} is a fellowship, which the residency Match does not fill; it is set aside");
            return null;
        }
        if (row.Text(ProgramCsvColumns.Track) is { } kind && OtherStay.IsMatch(kind))
        {
            row.Problem(ProgramCsvColumns.Track, $"{name} is no residency; it is set aside");
            return null;
        }
        if ((specialty is not null && FellowshipWord.IsMatch(specialty)) || SpecialtyName.IsFellowship(FreeText(ProgramCsvColumns.Specialty) ?? FreeText(ProgramCsvColumns.Name) ?? ""))
        {
            row.Problem(ProgramCsvColumns.Specialty, $"{name} is a fellowship, which the residency Match does not fill; it is set aside");
            return null;
        }
        var (mostYears, earliestYear) = SinceGraduation();
        foreach (var column in (CsvColumn[])[ProgramCsvColumns.Name, ProgramCsvColumns.Notes])
        {
            if (FreeText(column) is { Length: <= LongestRemark } aside && !aside.StartsWith(NotRead, StringComparison.Ordinal) && Array.Exists(Denials, d => aside.Contains(d, StringComparison.OrdinalIgnoreCase)) && AsideText.IsMatch(aside))
                row.Note(column, "speaks of visas or IMGs, and is read for neither; put what it says under visas or img_percent");
        }
        KeepByHand(ProgramCsvColumns.ShownConnection, TiesText);
        KeepByHand(ProgramCsvColumns.ShownSignal, SignalText);
        KeepByHand(ProgramCsvColumns.ShownLetters, NumberText);
        var program = new ResidencyProgram
        {
            Name = name,
            Code = code,
            AcgmeId = acgme,
            Specialty = specialty ?? given.Specialty,
            Track = stated != ProgramTrack.Unknown ? stated : code?.Track ?? track,
            Setting = setting,
            City = FreeText(ProgramCsvColumns.City) ?? city,
            State = State() ?? state ?? given.State,
            Region = FreeText(ProgramCsvColumns.Region),
            Positions = OtherTracks.Count > 0 ? null : Read(ProgramCsvColumns.Positions, t => ShareCell.Count(t, ImgPresence.MostResidents)),
            ImgPresence = Presence(),
            Visa = new VisaCells(row, row.Notes).Read(),
            Requirements = new ProgramRequirements
            {
                MinStep2Ck = Requires(ProgramCsvColumns.MinStep2Ck, CellUnit.Points, RequirementCell.LowestScore, Attempt.HighestScore),
                MaxYearsSinceGraduation = mostYears,
                EarliestGraduationYear = earliestYear,
                MaxAttempts = Requires(ProgramCsvColumns.MaxAttempts, CellUnit.Attempts, 1, ProgramRequirements.MostAttempts),
                MinUsceMonths = Requires(ProgramCsvColumns.MinUsceMonths, CellUnit.Months, 0, ProgramRequirements.MostUsceMonths),
                HandsOnUsce = Read(ProgramCsvColumns.HandsOnUsce, WordCell.YesNo) ?? SaysHandsOn(),
                MinLetters = Requires(ProgramCsvColumns.MinLetters, CellUnit.Letters, 0, ProgramRequirements.MostLetters),
                EcfmgCertificate = Read(ProgramCsvColumns.Ecfmg, WordCell.Certificate),
            },
            Status = AllText(ProgramCsvColumns.Status),
            Notes = AllText(ProgramCsvColumns.Notes),
            Sources = Sources(),
            Conflicts = Conflicts(),
        };
        return program.Requirements.MaxAttempts.Kind == RequirementKind.Unknown && OnAttempts() is { } said ? WithNote(program, said) : program;
    }

    // "220, no attempts": what a score's cell says of attempts is of one Step, and no limit of all; whoever has failed sees it beside the program.
    private string? OnAttempts() =>
        row.Texts(ProgramCsvColumns.MinStep2Ck).Find(t => t.Length is > 3 and <= LongestRemark && RequirementCell.SpeaksOfAttempts(t)) is { } said
            ? $"speaks of attempts: {row.Stated(ProgramCsvColumns.MinStep2Ck).Header} \"{ProblemLog.Shorten(said.ReplaceLineEndings(" "))}\"" : null;

    private void KeepByHand(CsvColumn column, Pattern written)
    {
        if (row.Text(column) is { } text && !written.IsMatch(CsvCell.Text(text)))
            row.Unread(column, "is worked out anew, and not read: what is written there by hand stays in the notes");
    }

    private static readonly Pattern TiesText = new("^(?:(?:usce|research|faculty|geography)(?:[,;] |$))+$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    private static readonly Pattern SignalText = new("^(?:gold|silver|single tier): ", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    private static readonly Pattern NumberText = new(@"^[0-9]{1,2}(?:\.0)?$", RegexOptions.CultureInvariant);

    private static readonly Pattern AsideText = new(
        @"\bno\s+(?:longer\s+)?(?:visas?|imgs?|fmgs?|j-?1s?|h-?1-?bs?)\b|\b(?:us|u\.s\.?)\s+citizens?\b|\bgreen\s+cards?\b|\b(?:gc|amgs?|usmgs?|us(?:-|\s)?(?:mds?|grads?|graduates?|seniors?))\s+only\b|\bonly\s+(?:us|u\.s\.)?\s*(?:amgs?|usmgs?|grads?|graduates?|seniors?)\b|\b(?:does|do)\s?n[o'’]t\s+(?:take|accept|sponsor|consider)\b"
        + @"|\bno\s+longer\s+(?:takes?|accepts?|sponsors?|considers?)\b|\bnot\s+(?:img|visa)[\s-]friendly\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    /// <summary>The decision by hand that stands in the row, or that the program is closed; null where there is neither.</summary>
    public ListOverride? Decision(string program)
    {
        var decision = ByHandIn(program);
        if (decision is { Includes: false } || Closure() is not (var column, { } closure))
            return decision;
        if (decision is not null)
        {
            row.Note(column, "says that the program is closed or not accredited, and your decision puts it on the list all the same; make sure");
            return decision;
        }
        row.Note(column, "says that the program is closed or not accredited: it is left out as by your decision; to keep it, write include under decided_by_hand");
        return new ListOverride(program, Includes: false, closure, Decided: null);
    }

    private (CsvColumn Column, string Said)? Closure()
    {
        if (row.Said(ProgramCsvColumns.Accreditation, LongestRemark) is { } accreditation)
        {
            var isLost = ClosureWords.Lost(accreditation);
            if (isLost == true)
                return (ProgramCsvColumns.Accreditation, accreditation);
            if (isLost is null)
            {
                row.Unread(ProgramCsvColumns.Accreditation, ClosureWords.MayBeClosed(accreditation)
                    ? "may say that the program is closed or closing, and it stays on the list; if it takes nobody, write exclude under decided_by_hand"
                    : "is neither accredited nor closed, and stays in the notes");
            }
        }
        foreach (var column in (CsvColumn[])[ProgramCsvColumns.Status, ProgramCsvColumns.Name])
        {
            if (FreeText(column) is { Length: < 200 } text && ClosureWords.Find(text) is { } said)
                return (column, said);
        }
        if (FreeText(ProgramCsvColumns.Status) is { Length: < 200 } status && ClosureWords.MayBeClosed(status))
            row.Note(ProgramCsvColumns.Status, "may say that the program is closed, and it stays on the list; if it is, write exclude under decided_by_hand");
        if (FreeText(ProgramCsvColumns.Notes) is { Length: < LongestRemark } notes && !notes.StartsWith(NotRead, StringComparison.Ordinal) && ClosureWords.MayBeClosed(notes))
            row.Note(ProgramCsvColumns.Notes, "may say that the program is closed or not accredited, and it stays on the list; if it is, write exclude under decided_by_hand");
        return null;
    }

    private ListOverride? ByHandIn(string program)
    {
        if (row.Text(ProgramCsvColumns.Decision) is not { Length: <= 4 * LongestRemark } text)
            return Answered(program);
        var (said, day) = WithoutDay(CsvCell.Text(text));
        // Under "My decision" a no is one; under "Decided by hand" it may say that nothing was decided.
        var asks = !HandText.IsMatch(row.Stated(ProgramCsvColumns.Decision).Header);
        var decided = DecisionWords.Read(said) ?? (asks && DecisionWords.Answer(said) is { IsYes: false } no ? (false, no.Why) : null);
        if (decided is var (includes, why))
        {
            if (day is null)
                row.Note(ProgramCsvColumns.Decision, "is taken as your decision, its day unknown; to keep the day, add it in brackets: exclude: too far (2026-11-20)");
            return new ListOverride(program, includes, Reason(why), day);
        }
        // A reason with its day alone puts a program on the list, as the first sheets had it.
        if (day is not null && said.Length > 0 && !DecisionWords.Opens(said))
            return new ListOverride(program, Includes: true, said, day);
        row.Unread(ProgramCsvColumns.Decision, "is not a decision that can be read, and stays in the notes; write include or exclude, the reason, and the day in brackets: include: my mentor works there (2026-11-20)");
        return null;
    }

    // "Exclude?" yes, "Apply?" no, a status "not applying". That a program is to be applied to does not set the rules aside.
    private ListOverride? Answered(string program)
    {
        var (excluded, applied) = (Answer(ProgramCsvColumns.Excludes), Answer(ProgramCsvColumns.Applies));
        if (row.Text(ProgramCsvColumns.Excludes) is { } tick && applied is null && WordCell.IsTick(tick))
            excluded = true;
        if (excluded == true && applied == true)
        {
            row.Unread(ProgramCsvColumns.Excludes, "says to leave the program out, and another column to apply: no decision is taken; correct one of the two");
            return null;
        }
        if (applied == true && row.Stated(ProgramCsvColumns.Applies).Header.StartsWith("include", StringComparison.OrdinalIgnoreCase))
            row.Note(ProgramCsvColumns.Applies, "leaves the program to the rules; to keep it on the list whatever they say, write include under decided_by_hand");
        var (column, why) = excluded == true ? (ProgramCsvColumns.Excludes, WhyOf(ProgramCsvColumns.Excludes))
            : applied == false ? (ProgramCsvColumns.Applies, WhyOf(ProgramCsvColumns.Applies))
            : row.Text(ProgramCsvColumns.Status) is { Length: < 200 } status && DecisionWords.LeavesOut(status) is { } reason ? (ProgramCsvColumns.Status, reason)
            : applied == true ? default
            : FreeText(ProgramCsvColumns.Name) is { Length: < 200 } name && DecisionWords.IsTurnedDown(name) ? (ProgramCsvColumns.Name, "")
            : FreeText(ProgramCsvColumns.Notes) is { Length: < LongestRemark } notes && DecisionWords.OpensTurnedDown(notes) ? (ProgramCsvColumns.Notes, notes)
            : default;
        if (column is null)
        {
            if (FreeText(ProgramCsvColumns.Name) is { Length: < 200 } marked && ClosureWords.Find(marked) is null && DecisionWords.MayBeTurnedDown(marked))
                row.Note(ProgramCsvColumns.Name, "may say that you leave the program out, and it stays on the list; if you do, write exclude under decided_by_hand");
            return null;
        }
        row.Note(column, "is taken as your decision to leave the program out, its day unknown; to keep a reason and the day, write exclude under decided_by_hand");
        return new ListOverride(program, Includes: false, Reason(why), Decided: null);
    }

    private bool? Answer(CsvColumn column)
    {
        if (row.Text(column) is not { } text || (column == ProgramCsvColumns.Excludes && WordCell.IsTick(text)))
            return null;
        var isExclusion = column == ProgramCsvColumns.Excludes;
        // Whoever asks has not decided.
        bool? answer = text.Length > LongestRemark || text.Contains('?', StringComparison.Ordinal) ? null
            : WordCell.YesNo(text).Value ?? DecisionWords.Answer(text)?.IsYes ?? (DecisionWords.Read(text) is { } decided ? decided.Includes != isExclusion : null);
        if (answer is { } said && DecisionWords.TakesBack(WhyOf(column), said, isExclusion))
            answer = null;
        if (answer is null || (isExclusion && answer == false && CrossText.IsMatch(text)))
        {
            row.Unread(column, "is neither yes nor no, and decides nothing; write include or exclude under decided_by_hand");
            return null;
        }
        return answer;
    }

    private string WhyOf(CsvColumn column) =>
        row.Text(column) is { } text ? DecisionWords.Answer(text)?.Why ?? DecisionWords.Read(text)?.Why ?? "" : "";

    private static string Reason(string why) => why.Trim() is { Length: > 0 } reason ? reason : ByHand;

    // "too far (2026-11-20)", "too far (20 Nov 2026)".
    private static (string Said, LocalDate? Day) WithoutDay(string text) =>
        DayInBrackets.Match(text) is { Success: true } match && DateText.Read(match.Groups["day"].Value) is { IsExact: true } day
            ? (text[..match.Index].Trim(), day.Earliest) : (text.Trim(), null);

    // In NRMP's lists the program's name is its specialty, and the institution the hospital; elsewhere the program's name is its name.
    private (string? Name, string? Specialty, ProgramTrack Track) Identity()
    {
        var (name, institution) = (FreeText(ProgramCsvColumns.Name), FreeText(ProgramCsvColumns.Institution));
        // A count, or a number of the row.
        if (name is { Length: < 5 } && name.All(c => char.IsDigit(c) || c is '.' or ',' or ' '))
            name = null;
        var (specialty, track) = Specialty();
        if (name is null)
            return (institution, specialty, track);
        if (SpecialtyName.Read(name) is not { } read)
            return (name, specialty ?? InBrackets(name), track);
        if (track == ProgramTrack.Unknown)
            track = read.Track;
        if (institution is null)
            return (name, specialty ?? (read.IsPlain ? read.Specialty : null), track);
        return (institution, specialty ?? read.Specialty, track);
    }

    // "St. Mary's (FM)" says it whatever the whole list is said to be.
    private static string? InBrackets(string name) =>
        LastBrackets.Match(name) is { Success: true } match && match.Groups["said"].Value.Trim() is var said && SpecialtyName.IsKnown(said)
            ? SpecialtyName.Read(said)?.Specialty : null;

    private static readonly Pattern LastBrackets = new(@"\((?<said>[^()]{2,60})\)\s*$", RegexOptions.CultureInvariant);

    private (string? Specialty, ProgramTrack Track) Specialty()
    {
        if (FreeText(ProgramCsvColumns.Specialty) is not { Length: <= LongestRemark } written)
            return (null, ProgramTrack.Unknown);
        var text = SpecialtyName.IsKnown(written) ? written : SpecialtyName.InEnglish(written);
        if (SpecialtyName.IsUncertain(text))
        {
            row.Note(ProgramCsvColumns.Specialty, "is not sure of the specialty, which is left unknown; write it alone once it is known");
            return (null, ProgramTrack.Unknown);
        }
        if (SpecialtyName.FirstOf(text) is { } first)
        {
            row.Note(ProgramCsvColumns.Specialty, "names several specialties or fellowships, and the first residency is read; write a row for each, or one name for a program of both, such as Medicine-Pediatrics");
            text = first;
        }
        var read = SpecialtyName.WithoutTrack(text);
        if (SpecialtyName.Meant(read.Specialty) is not { } meant)
        {
            if (!SpecialtyName.IsKnown(read.Specialty))
                row.Note(ProgramCsvColumns.Specialty, "is no specialty by a name that is known, and no wish for one finds it; write it in full, such as Internal Medicine");
            return read;
        }
        row.Unread(ProgramCsvColumns.Specialty, $"is not the name of a specialty and left unknown; the nearest is {meant}");
        return (null, read.Track);
    }

    // One that names two, or none, is asked about and not taken for a state that nobody wishes for.
    private string? State()
    {
        if (FreeText(ProgramCsvColumns.State) is not { } text)
            return null;
        if (UsStates.Find(text) is { } state)
            return state;
        row.Unread(ProgramCsvColumns.State, "does not name one state and is left unknown; write two letters, such as NY");
        return null;
    }

    // "Elmira, NY", "12 Main St, Elmira, NY 14901", "Elmira (NY)", "NY - Elmira", "Elmira", "NY". A city alone may be called as a state is.
    private (string? City, string? State) Place()
    {
        if (FreeText(ProgramCsvColumns.Location) is not { Length: <= LongestRemark } text)
            return (null, null);
        var parts = text.Split([',', '(', ')', '/', '|'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            .SelectMany(part => part.Split(" - ", StringSplitOptions.TrimEntries)).Where(part => !UsStates.IsCountry(part)).ToList();
        // "Miami, Florida (FL)" says its state twice, "Kansas City, MO/KS" names two.
        if (parts is [_, .., var said, var letter] && UsStates.Find(said) is { } twice && UsStates.Find(letter) == twice)
            return (parts[^3], twice);
        if (parts is [.., var place, { Length: 2 } one, { Length: 2 } two] && UsStates.Find(one) is not null && UsStates.Find(two) is not null && UsStates.Find(place) is null)
        {
            row.Unread(ProgramCsvColumns.Location, SeveralStates);
            return (place, null);
        }
        if (parts.Count > 1 && parts.TrueForAll(part => part.Length == 2 && UsStates.Find(part) is not null))
        {
            row.Unread(ProgramCsvColumns.Location, SeveralStates);
            return (null, null);
        }
        if (PlaceText.Match(text) is { Success: true } match && UsStates.Find(match.Groups["state"].Value) is { } letters)
            return (Stated(match.Groups["city"].Value), letters);
        if (UsStates.Find(text) is { } alone && !UsStates.IsCity(text))
            return (null, alone);
        return parts switch
        {
            [.., var city, var last] when UsStates.Find(last) is { } state => (city, state),
            [var first, var city] when UsStates.Find(first) is { } state => (city, state),
            _ => (text, null),
        };

        static string? Stated(string city) => city.Length == 0 ? null : city;
    }

    // Lists call both numbers "program code" and "program ID": which of the two stands in a cell, the cell tells.
    private (NrmpProgramCode? Code, string? Acgme) Numbers()
    {
        var acgme = AcgmeOf(ProgramCsvColumns.Acgme);
        if (AcgmeOf(ProgramCsvColumns.Code) is { } told)
            return (CodeIn(ProgramCsvColumns.Acgme), acgme ?? told);
        var code = Code();
        if (acgme is not null || row.Text(ProgramCsvColumns.Acgme) is not { } text)
            return (code, acgme);
        if (CodeIn(ProgramCsvColumns.Acgme) is { } other)
            return (code ?? other, null);
        // A list's own numbers are nothing to keep.
        if (OwnNumber.IsMatch(text))
            row.Note(ProgramCsvColumns.Acgme, NoAcgme);
        else
            row.Unread(ProgramCsvColumns.Acgme, ShortenedNumber.IsMatch(text) ? Shortened : NoAcgme);
        return (code, null);
    }

    private NrmpProgramCode? CodeIn(CsvColumn column) =>
        row.Text(column) is { } text && CodesIn(text) is [var single] && NrmpProgramCode.TryParse(single, out var code) ? code : null;

    private string? AcgmeOf(CsvColumn column) =>
        row.Text(column) is { } text && AcgmeText.IsMatch(text) && string.Concat(text.Split(".0")[0].Where(char.IsAsciiDigit)) is { Length: 10 } digits ? digits : null;

    // "NRMP: 1903-140-C0 (categorical)" holds one code among words.
    private static List<string> CodesIn(string text) =>
        CodeText.Matches(text.ToUpperInvariant()).Select(m => string.Concat(m.Value.Where(char.IsLetterOrDigit))).Distinct().ToList();

    // A code with a typing error in it.
    private static bool IsNearlyCode(string text) => text.Count(char.IsLetterOrDigit) is >= 7 and <= 11 && text.Count(char.IsAsciiDigit) >= 5;

    private NrmpProgramCode? Code()
    {
        if (row.Text(ProgramCsvColumns.Code) is not { } text)
            return null;
        if (NrmpProgramCode.TryParse(text.ToUpperInvariant(), out var code))
            return code;
        if (CodeIn(ProgramCsvColumns.Code) is { } among)
            return among;
        // "TBD" and "IM-12" are no code; two codes are two tracks.
        var codes = CodesIn(text);
        var isShortened = ShortenedNumber.IsMatch(text);
        if (codes.Count > 1 || isShortened || !IsNearlyCode(text))
        {
            row.Unread(ProgramCsvColumns.Code, codes.Count > 1 ? "holds several codes, and the program is read without one; write a row for each"
                : isShortened ? Shortened : "is not a code, and the program is read without one");
            return null;
        }
        row.Problem(ProgramCsvColumns.Code, "is not an NRMP program code such as 1903140C0: " + NrmpProgramCode.WhyNot(text.ToUpperInvariant()));
        return null;
    }

    // "Program type" is the track in some lists and the setting in FREIDA: the cell tells which.
    private (ProgramTrack Track, ProgramSetting Setting) TrackAndSetting(bool hasCode)
    {
        var setting = Read(ProgramCsvColumns.Setting, WordCell.Setting);
        if (row.Said(ProgramCsvColumns.Track, LongestRemark) is not { } text
            || OtherStay.IsMatch(text))
            return (ProgramTrack.Unknown, setting);
        if (TrackWords.Read(text) is { } word)
            return (word, setting);
        // A code is of one track alone, and says which.
        if (!hasCode && TrackWords.Several(text) is [var first, .. var others])
        {
            row.Note(ProgramCsvColumns.Track, "names several tracks, which are several programs: each is listed for itself, and the positions, of which nobody says how many are whose, are left unknown");
            OtherTracks = others;
            return (first, setting);
        }
        if (WordCell.Track(text) is { Note: null, Value: var track })
            return (track, setting);
        if (WordCell.Setting(text) is { Note: null, Value: var read })
            return (ProgramTrack.Unknown, setting == ProgramSetting.Unknown ? read : setting);
        row.Unread(ProgramCsvColumns.Track, "is neither a track nor a setting and left unknown; write categorical, preliminary, advanced, transitional, "
            + "physician reserved or primary, or university-based, community-based university affiliated or community-based");
        return (ProgramTrack.Unknown, setting);
    }

    private ValueList<ProgramSource> Sources()
    {
        if (AllText(ProgramCsvColumns.Source) is not { } text)
        {
            if (row.Text(ProgramCsvColumns.Seen) is not null)
                row.Note(ProgramCsvColumns.Seen, "is a day without its source, and is not kept; name the source in a column source");
            return [];
        }
        if (row.Has(ProgramCsvColumns.Seen))
            return [new ProgramSource(text, row.Date(ProgramCsvColumns.Seen))];
        return text.Split("; ").Select(Source).ToValueList();
    }

    private ValueList<FactConflict> Conflicts()
    {
        if (row.Text(ProgramCsvColumns.Disagreement) is not { Length: <= 4 * LongestRemark } text)
            return [];
        var conflicts = DisagreementText.Matches(text).Select(match => new FactConflict(
            match.Groups["fact"].Value, ProgramMerge.FactorOf(match.Groups["fact"].Value), match.Groups["first"].Value, Source(match.Groups["from"].Value),
            match.Groups["second"].Value, Source(match.Groups["other"].Value))).ToValueList();
        if (conflicts.IsEmpty)
            row.Unread(ProgramCsvColumns.Disagreement, "is not read; leave it as it was written, or empty it");
        return conflicts;
    }

    private static ProgramSource Source(string text)
    {
        var at = text.LastIndexOf(", seen ", StringComparison.Ordinal);
        return at > 0 && DayText.TryRead(text.AsSpan(at + 7), out var day)
            ? new ProgramSource(text[..at], day) : new ProgramSource(text);
    }

    // "exclude", "Exclude - too far", "included; mentor", "do not apply"; "include?", "include if they sponsor", "drop by in May" and "out-of-state tie"
    // decide nothing.
    private static readonly Pattern HandText = new("hand|override|include", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    // A cross under "Exclude?" may say yes, and it may say no.
    private static readonly Pattern CrossText = new("^[✗✘✖❌]", RegexOptions.CultureInvariant);

    private static readonly Pattern DayInBrackets = new(@"\((?<day>[^()]{8,20})\)\s*$", RegexOptions.CultureInvariant);

    private static readonly Pattern DisagreementText = new(@"(?<=^|; )(?<fact>[^:;]+): (?<first>.*?) \((?<from>[^()]*)\) against (?<second>.*?) \((?<other>[^()]*)\)(?=; |$)");

    private static readonly Pattern PlaceText = new(@"^(?:(?<city>[^,]*?\p{L}[^,]*?)[\s,]+)?(?<state>[A-Z]{2})(?:[\s,]+[0-9]{5}(?:-[0-9]{4})?)?$", RegexOptions.CultureInvariant);

    private static readonly Pattern CodeText = new(@"(?<![0-9A-Z])[0-9]{4}[- ]?[0-9]{3}[- ]?[A-Z][0-9]{1,3}(?![0-9A-Z])", RegexOptions.CultureInvariant);

    private static readonly Pattern AcgmeText = new(@"^(?:acgme|program)?\s*(?:id|code|no\.?|number|#)?\s*[:#]?\s*[0-9](?:[-\s]?[0-9]){9}(?:\.0+)?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    private static readonly Pattern ShortenedNumber = new(@"^[0-9](?:[.,][0-9]+)?E\+?[0-9]+$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    private static readonly Pattern OwnNumber = new(@"^#?[0-9]{1,5}(?:\.0)?$", RegexOptions.CultureInvariant);

    private static readonly Pattern FellowshipWord = new(@"\bfellowship\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    private static readonly Pattern OtherStay = new(@"^(?:observership|externship|elective)s?(?: programs?)?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    // Only where any text is welcome is it given back as it was before a writer neutralised it.
    private string? FreeText(CsvColumn column) => row.Name(column);

    /// <summary>How many cells could not be read.</summary>
    public int UnreadCells => row.UnreadCells.Count;

    /// <summary>The program with what could not be read among its notes, so that a sheet written of it loses nothing.</summary>
    public ResidencyProgram WithUnread(ResidencyProgram program) => WithUnread(program, row.UnreadCells);

    /// <summary>The program with a cell among its notes of which only the other rows told that it cannot be read.</summary>
    public ResidencyProgram WithUnread(ResidencyProgram program, CsvColumn column)
    {
        var before = row.UnreadCells.Count;
        row.Keep(column);
        return WithUnread(program, row.UnreadCells[before..]);
    }

    /// <summary>The program with more among its notes.</summary>
    public static ResidencyProgram WithUnread(ResidencyProgram program, List<string> cells) =>
        cells.Count == 0 ? program : WithNote(program, $"{NotRead}{string.Join(", ", cells)}");

    /// <summary>The program with one thing more among its notes.</summary>
    public static ResidencyProgram WithNote(ResidencyProgram program, string note) =>
        program with { Notes = program.Notes is null ? note : $"{program.Notes}; {note}" };

    // Of several columns of notes, none is lost.
    private string? AllText(CsvColumn column) => row.Texts(column) is { Count: > 1 } texts ? string.Join("; ", texts.Select(CsvCell.Text)) : row.Name(column);

    /// <summary>
    /// A share under a header of percent that could also be a fraction, 0 to 1, null where it is plain; and whether it can only be a percentage. The
    /// other rows tell which the open ones are.
    /// </summary>
    public (decimal? Open, bool IsPercentage) ShareScale { get; } =
        ShareTextOf(row) is { } text ? ShareCell.Scale(text) : default;

    private static string? ShareTextOf(CsvRow row) =>
        row.Text(ProgramCsvColumns.ImgPercent) is { Length: < 100 } text && !IsRating(row, ProgramCsvColumns.ImgPercent) ? text : null;

    /// <summary>
    /// A figure alone, up to 10, under a header that says only "IMG": of a column that holds no other it may be a rating or a number; and whether a figure
    /// there can only be a share.
    /// </summary>
    public (decimal? Open, bool IsShare) Rating { get; } = row.Text(ProgramCsvColumns.ImgPercent) is null && row.Stated(ProgramCsvColumns.ImgShare) is { Cell: { Length: < 20 } cell, Header: var header } && ImgAlone.IsMatch(header)
        ? (RatingText.Match(cell) is { Success: true } rating ? decimal.Parse(rating.Groups["n"].Value.Replace(',', '.'), CultureInfo.InvariantCulture) : null,
            cell.Any(char.IsDigit) && !RatingText.IsMatch(cell))
        : default;

    /// <summary>Notes that the figure is left unknown.</summary>
    public void NoteRating() => row.Note(ProgramCsvColumns.ImgShare, "may be a rating or a number, as every figure of its column: left unknown; write a share such as 12%, or call the column img_residents");

    /// <summary>Notes how the share was taken.</summary>
    public void NoteShare(string message) => row.Note(ProgramCsvColumns.ImgPercent, message);

    private ImgPresence Presence()
    {
        if (ShareTextOf(row) is { } shown && ShownPresence(shown) is { } known)
            return known;
        CsvColumn[] shares = [ProgramCsvColumns.ImgPercent, ProgramCsvColumns.ImgShare];
        if (Array.Find(shares, column => IsRating(row, column)) is { } rated)
        {
            row.Unread(rated, "may be a rating on a scale, and is left unknown; write a share such as 12%");
            return default;
        }
        if (ShareScale.Open is not null)
            return default;
        var share = Read(ProgramCsvColumns.ImgPercent, t => ShareCell.Share(t, isPercent: true));
        if (share.Percent is null && Read(ProgramCsvColumns.ImgShare, t => ShareCell.Share(t, isPercent: false)) is { IsKnown: true } other)
            share = other;
        if (string.Equals(row.Text(ProgramCsvColumns.ImgResidents), "some", StringComparison.OrdinalIgnoreCase))
            return share.IsKnown ? share : ImgPresence.Some;
        return share.Percent is null && Read(ProgramCsvColumns.ImgResidents, t => ShareCell.Count(t, ImgPresence.MostResidents)) is { } residents
            ? ImgPresence.Count(residents)
            : share;
    }

    private static readonly Pattern ImgAlone = new(@"^\s*imgs?\??\s*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    // "4" or "4/5" under "IMG friendliness".
    private static bool IsRating(CsvRow row, CsvColumn column) => row.Stated(column) is { Cell: { Length: < 20 } cell, Header: var header }
        && header.Contains("friend", StringComparison.OrdinalIgnoreCase) && !header.Contains('%', StringComparison.Ordinal) && RatingText.IsMatch(cell);

    private static readonly Pattern RatingText = new(@"^\s*(?<n>(?:10|[0-9])(?:[.,][0-9])?)(?:\s*(?:/|of|out of)\s*(?:5|10))?(?:\s*(?:stars?|points?))?\s*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    // As ImgPresence puts it for people, in the sheets of this library.
    private static ImgPresence? ShownPresence(string text) => PresenceText.Match(text) switch
    {
        { Success: false } => null,
        { } match when match.Groups["percent"].Success && int.Parse(match.Groups["percent"].Value, CultureInfo.InvariantCulture) is <= 100 and var percent =>
            ImgPresence.Share(percent),
        { } match when match.Groups["count"].Success && int.Parse(match.Groups["count"].Value, CultureInfo.InvariantCulture) is <= 1000 and var count =>
            ImgPresence.Count(count),
        { Value: "IMGs present, share not stated" } => ImgPresence.Some,
        _ => default(ImgPresence),
    };

    private static readonly Pattern PresenceText = new(@"^((?<percent>[0-9]{1,3}) % IMG|(?<count>[0-9]{1,4}) IMGs, share not stated|IMGs present, share not stated|IMG share not stated)$");

    // "3 months hands-on" stands in the column of months, unless another says it.
    private bool SaysHandsOn() => row.Text(ProgramCsvColumns.MinUsceMonths) is { Length: <= LongestRemark } text && RequirementCell.SaysHandsOn(text);

    // People fill either column with a number of years or with a year.
    private (Requirement<int> MostYears, Requirement<int> EarliestYear) SinceGraduation()
    {
        if (row.Text(ProgramCsvColumns.MaxYears)?.Trim() is { Length: 4 } year && year.All(char.IsAsciiDigit))
            row.Note(ProgramCsvColumns.MaxYears, "is taken as the earliest year of graduation");
        var years = Requires(ProgramCsvColumns.MaxYears, CellUnit.Years, 0, ProgramRequirements.MostYears);
        var from = Requires(ProgramCsvColumns.EarliestGraduationYear, CellUnit.Years, 0, ProgramRequirements.MostYears);
        if (IsYear(years) || IsNumberOfYears(from))
            (years, from) = (from, years);
        return (IsYear(years) ? default : years, IsNumberOfYears(from) ? default : from);

        static bool IsYear(Requirement<int> limit) => limit.Value >= ProgramRequirements.FirstGraduation;

        static bool IsNumberOfYears(Requirement<int> limit) => limit.Value < ProgramRequirements.FirstGraduation;
    }

    private Requirement<int> Requires(CsvColumn column, CellUnit unit, int atLeast, int atMost) =>
        row.Agreed(column, cell => new ProgramRow(cell, given).RequiresHere(column, unit, atLeast, atMost));

    private Requirement<int> RequiresHere(CsvColumn column, CellUnit unit, int atLeast, int atMost) => AsksForNone(column)
        ? Requirement.None<int>()
        : column == ProgramCsvColumns.MaxAttempts && AsksForFirstPass() ? Requirement.Strict(1)
        : column == ProgramCsvColumns.MaxAttempts && row.Stated(column).Header is { } header && header.Contains("fail", StringComparison.OrdinalIgnoreCase) && FailuresHeader.IsMatch(header)
            ? ReadHere(row, column, t => RequirementCell.Read(t, unit, atLeast, atMost, given.Season), OfFailures)
        : ReadHere(row, column, t => RequirementCell.Read(t, unit, atLeast, atMost, given.Season));

    // "1" under "Max failures" is one failure, and two attempts.
    private static string OfFailures(string cell) => CountAlone.Replace(cell, "$1 failures");

    private static readonly Pattern FailuresHeader = new(@"^(?!.*\b(?:no|without|first|1st)\b).*\bfail", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    private static readonly Pattern CountAlone = new(@"^\s*([^\p{L}]*(?:(?:max|maximum|up\s+to|at\s+most)\s+)?[0-9]+)(?:\.0)?\s*(?:max|maximum)?\s*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    // "Yes" under "First attempt only", "No" under "Attempts accepted?".
    private bool AsksForFirstPass() => row.Stated(ProgramCsvColumns.MaxAttempts) is { Cell: { Length: < 20 } cell, Header: var header } && !cell.Any(char.IsDigit)
        && WordCell.YesNo(cell).Value is { } isYes && (isYes ? FirstPassHeader : AcceptedHeader).IsMatch(header);

    private static readonly Pattern FirstPassHeader = new(@"\b(?:first|1st)\b|^\s*no\s+(?:failed\s+attempts|failures|attempts)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    private static readonly Pattern AcceptedHeader = new(@"\b(?:accepted|allowed|ok)\s*\?*\s*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    // "No" under "USCE required?" answers; under "USCE" alone it could also mean that none counts.
    private bool AsksForNone(CsvColumn column) =>
        row.Stated(column) is { Cell: { Length: < 20 } cell, Header: var header }
        && header.Contains("requir", StringComparison.OrdinalIgnoreCase) && WordCell.YesNo(cell) is { Value: false } && !cell.Any(char.IsDigit);

    /// <summary>Reads a cell; what it leaves open is noted, and the row stays.</summary>
    private T? Read<T>(CsvColumn column, Func<string, CellReading<T>> read) =>
        Array.IndexOf(OnceTold, column) >= 0 ? ReadHere(row, column, read) : row.Agreed(column, cell => ReadHere(cell, column, read));

    private static T? ReadHere<T>(CsvRow row, CsvColumn column, Func<string, CellReading<T>> read, Func<string, string>? meant = null)
    {
        if (row.Said(column, LongestRemark) is not { } text)
            return default;
        var (value, note) = row.Reading(column, meant?.Invoke(text) ?? text, read);
        if (note is not null)
            row.Note(column, note);
        if (note is not null && EqualityComparer<T>.Default.Equals(value, default))
            row.Keep(column);
        return value;
    }
}
