using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace ReapplyKit.Interchange;

/// <summary>Tells the names of specialties, in full and as NRMP's lists shorten them, from the names of hospitals.</summary>
internal static class SpecialtyName
{
    private const int MostSlips = 2;
    private const int MostAround = 4;

    private static readonly FrozenDictionary<string, ProgramTrack> Tracks = new Dictionary<string, ProgramTrack>(StringComparer.OrdinalIgnoreCase)
    {
        ["Preliminary"] = ProgramTrack.Preliminary,
        ["Prelim"] = ProgramTrack.Preliminary,
        ["Primary"] = ProgramTrack.Primary,
        ["Primary Care"] = ProgramTrack.Primary,
        ["Categorical"] = ProgramTrack.Categorical,
        ["Advanced"] = ProgramTrack.Advanced,
        ["Cat"] = ProgramTrack.Categorical,
        ["Cat."] = ProgramTrack.Categorical,
        ["C"] = ProgramTrack.Categorical,
        ["P"] = ProgramTrack.Preliminary,
        ["Integrated"] = ProgramTrack.Unknown,
        ["Integ"] = ProgramTrack.Unknown,
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    /// <summary>The English name of a specialty in another language; any other text as it is.</summary>
    public static string InEnglish(string text) => Abroad.Names.GetValueOrDefault(text.Trim(), text);

    /// <summary>The specialty of a column of its own, without the track it may carry: <c>Internal Medicine (Primary)</c>, <c>IM prelim</c>.</summary>
    public static (string Specialty, ProgramTrack Track) WithoutTrack(string text)
    {
        if (Read(text) is { IsPlain: true, Track: not ProgramTrack.Unknown } read)
            return (read.Specialty, read.Track);
        if (Bracketed.Match(text) is { Success: true } pair && SameOf(pair.Groups["name"].Value.Trim(), pair.Groups["more"].Value.Trim()) is { } same)
            return (same, ProgramTrack.Unknown);
        if (Led.Match(text) is { Success: true } led && Families.TryGetName(led.Groups["name"].Value, out var known))
            return (known, Tracks[led.Groups["track"].Value]);
        if (Beside.Match(text) is { Success: true } match && Families.TryGetName(match.Groups["name"].Value, out var name))
            return (name, ProgramTrack.Unknown);
        return Around(text) ?? (text, ProgramTrack.Unknown);
    }

    /// <summary>The first specialty of a cell that lists several, or fellowships beside it; null where it names one, or none.</summary>
    public static string? FirstOf(string text)
    {
        var parts = Parts(text);
        var residencies = parts.FindAll(p => !FellowshipWord.IsMatch(p) && !IsFellowship(p));
        var names = residencies.ConvertAll(p => WithoutTrack(p).Specialty);
        return names.Count > 0 && names.TrueForAll(IsKnown) && (names.Count < parts.Count || names.Distinct(Families.ByName).Skip(1).Any()) ? residencies[0] : null;
    }

    private static List<string> Parts(string text) => [.. text.Split([';', ',', '|', '\n'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)];

    /// <summary>Whether a text says that it is not sure of a specialty.</summary>
    public static bool IsUncertain(string text) => Uncertain.IsMatch(text);

    /// <summary>Whether a program by that name is a fellowship of its own, although its work counts for another specialty.</summary>
    public static bool IsFellowship(string text) => Fellowship.IsMatch(text);

    // "Department of Internal Medicine", "Rural FM", "IM (primary care track)", "Pathology-Anatomic and Clinical", "Medicine, Family".
    private static (string Specialty, ProgramTrack Track)? Around(string text)
    {
        text = Pathology.Replace(FamilyAndCommunity.Replace(text, "Family Medicine"), "Pathology");
        if (text.Split(',', StringSplitOptions.TrimEntries) is [var behind, var before] && Families.TryGetName($"{before} {behind}", out var turned))
            return (turned, ProgramTrack.Unknown);
        if (Parts(text) is { Count: > 1 } parts && parts.ConvertAll(p => WithoutTrack(p).Specialty) is var names
            && names.TrueForAll(IsKnown) && !names.Distinct(Families.ByName).Skip(1).Any())
            return (names[0], ProgramTrack.Unknown);
        var (track, saysWhere) = (ProgramTrack.Unknown, false);
        for (var left = MostAround; left > 0; left--)
        {
            if (Families.TryGetName(text, out var name))
                return saysWhere && IsMedicineAlone(text) ? null : (name, track);
            if (Named(text) is { } known)
                return known;
            if (Bracketed.Match(text) is { Success: true } pair && SameOf(pair.Groups["name"].Value.Trim(), pair.Groups["more"].Value.Trim()) is { } same)
                return (same, track);
            if (AroundName.Match(text) is not { Success: true } around)
                return null;
            track = around.Groups["track"].Success ? Tracks[around.Groups["track"].Value.Replace('-', ' ')] : track;
            saysWhere |= around.Groups["kind"].Success;
            text = text.Remove(around.Index, around.Length).Trim();
        }
        return null;
    }

    // "IM (women's health track)"; a track in another specialty is a program of both.
    private static (string Specialty, ProgramTrack Track)? Named(string text)
    {
        for (var cut = text.Length - 1; cut > 0; cut--)
        {
            if (text[cut] is ' ' or '-' or '(' or '/' && Families.TryGetName(text[..cut], out var name) && SpecialTrack.Match(text[cut..]) is { Success: true } what)
                return !Families.Knows(what.Groups["what"].Value) || Fellowship.IsMatch(what.Groups["what"].Value)
                    ? (name, Tracks.GetValueOrDefault(what.Groups["what"].Value)) : null;
        }
        return null;
    }

    // "Community Medicine" is none of the Internal Medicine that "Medicine" may stand for.
    private static bool IsMedicineAlone(string text) => text.Equals("Medicine", StringComparison.OrdinalIgnoreCase) || text.Equals("Med", StringComparison.OrdinalIgnoreCase);

    /// <summary>The name that somebody meant who made a slip or two; null where it is a name, or says more than one.</summary>
    public static string? Meant(string text) =>
        Families.Misspelt(text) is [var nearest, ..] && Math.Abs(nearest.Length - text.Length) <= MostSlips ? nearest : null;

    /// <summary>Whether a text is a specialty by one of its names.</summary>
    public static bool IsKnown(string text) => Families.Knows(text);

    private static SpecialtyFamilies Families => RulePack.Default.Rubric.Reading.Specialties;

    /// <summary>The specialty and the track that a text names, and whether it is one specialty by its own name; null where it is no name of a specialty.</summary>
    public static (string Specialty, ProgramTrack Track, bool IsPlain)? Read(string text)
    {
        if (text.Length == 0)
            return null;
        if (Families.TryGetName(text, out var whole))
            return (whole, ProgramTrack.Unknown, IsPlain: true);
        // What follows a stroke or stands in brackets tells a track apart within the hospital: Family Medicine/Urban.
        var end = text.AsSpan(1).IndexOfAny("/([") + 1;
        var name = (end > 0 ? text[..end] : text).Trim();
        if (Families.TryGetName(name, out var known))
            return (known, end > 0 ? Tracks.GetValueOrDefault(text[end..].Trim(' ', '/', '(', ')', '[', ']')) : ProgramTrack.Unknown, IsPlain: true);
        var cut = name.AsSpan().IndexOfAny("- ");
        for (; cut > 0; cut = name.AsSpan(cut + 1).IndexOfAny("- ") is >= 0 and var next ? cut + 1 + next : -1)
        {
            if (!Families.TryGetName(name[..cut].Trim(), out var first))
                continue;
            var rest = name[(cut + 1)..].Trim(' ', '-');
            if (Tracks.TryGetValue(rest, out var track))
                return (first, track, IsPlain: true);
            // Two specialties in one program, or one with more training: Pediatrics-Anesthesiology, Medicine-Research.
            if (name[cut] == '-' && !rest.Contains("hospital", StringComparison.OrdinalIgnoreCase))
                return (name, ProgramTrack.Unknown, IsPlain: false);
        }
        return null;
    }

    private static readonly Pattern FellowshipWord = new(@"\bfellowships?\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    private static readonly Pattern Uncertain = new(@"\?|^(?:maybe|possibly|probably|perhaps|likely)\b|\b(?:unsure|not sure|uncertain|tbd)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    private static readonly Pattern Fellowship = new(@"^\s*(?:hospital medicine|hospitalists?)\s*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    private const string Where = "osteopathic|adult|rural|urban|community|academic|university";

    private static readonly Pattern AroundName = new(
        @"^(?:(?:department|dept\.?|residency(?:\s+program)?|program|training)\s+(?:of|in)\s+|(?<kind>" + Where + @"|general)\s+)"
        + @"|(?:\s*[-–/(\[]\s*|\s+)(?:(?:(?<track>categorical|cat|preliminary|prelim|primary(?:[ -]care)?|advanced)|(?<kind>" + Where + @"|general)|acgme|aoa|pgy[\s-]?[12]|20[0-9]{2})"
        + @"(?:\s+(?:track|pathway|program|residency|training|recognition))*|track|pathway|program|residency|training)\s*[)\]]?$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    private static readonly Pattern SpecialTrack = new(@"^\s*[-–/(]?\s*(?<what>\p{L}[\p{L}'’& -]*?)\s+(?:track|pathway)\s*\)?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    private static readonly Pattern Pathology = new(
        @"(?:\bpathology[\s(,/-]*)?\b(?:anatomic(?:al)?\s*(?:and|&|/)\s*clinical|ap\s*/\s*cp)\b(?:\s+pathology\b)?\)?|^(?:anatomic(?:al)?|clinical)\s+pathology$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    private static readonly Pattern FamilyAndCommunity = new(@"\b(?:family\s*(?:and|&|/)\s*community|community\s*(?:and|&|/)\s*family)\s+medicine\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    // "Internal Medicine (IM)", "Medicine (IM)" and "Neurology (adult)" are one specialty; "Neurology (child)" is another.
    private static string? SameOf(string name, string more)
    {
        if (Families.TryGetName(name, out var first))
            return Aside.IsMatch(more) || (Families.TryGetName(more, out var same) && same == first) ? first : null;
        return Families.TryGetName(more, out var full) && full.Contains(name, StringComparison.OrdinalIgnoreCase) ? full : null;
    }

    private static readonly Pattern Bracketed = new(@"^(?<name>[^()]+)\((?<more>[^()]+)\)\s*$", RegexOptions.CultureInvariant);

    private static readonly Pattern Aside = new("^(?:adult|university|community|academic|residency|program|acgme)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    // "Categorical IM", "Prelim-IM", "Preliminary Medicine".
    private static readonly Pattern Led = new(@"^(?<track>categorical|cat|preliminary|prelim|advanced)\.?[\s-]+(?<name>.+)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    // "140 Internal Medicine", "Internal Medicine 140", "Internal medicine residency program": the number is ACGME's for the specialty.
    private static readonly Pattern Beside = new(@"^(?:[0-9]{3}\s*[-:]?\s+)?(?<name>.+?)(?:\s+(?:residency|program|training))*(?:\s+[0-9]{3})?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    // As lists in other languages call the specialties that most of them are about, with accents and without; most lists need none of it.
    private static class Abroad
    {
        public static readonly FrozenDictionary<string, string> Names = new Dictionary<string, string[]>
        {
            ["Internal Medicine"] = ["innere medizin", "innere", "medicina interna", "médecine interne", "medecine interne", "clínica médica", "clinica medica"],
            ["Family Medicine"] = ["familienmedizin", "allgemeinmedizin", "medicina familiar", "medicina de familia", "medicina de família", "medicina familiar y comunitaria",
                "medicina de família e comunidade", "médecine familiale", "médecine de famille", "medecine familiale"],
            ["Psychiatry"] = ["psychiatrie", "psiquiatría", "psiquiatria"],
            ["Pediatrics"] = ["pädiatrie", "kinderheilkunde", "kinder- und jugendmedizin", "pediatría", "pediatria", "pédiatrie", "pediatrie"],
            ["Neurology"] = ["neurologie", "neurología", "neurologia"],
            ["Pathology"] = ["pathologie", "patología", "patologia", "anatomía patológica"],
            ["General Surgery"] = ["chirurgie", "allgemeinchirurgie", "cirugía", "cirugia", "cirugía general", "cirugia general", "chirurgie générale", "cirurgia", "cirurgia geral"],
            ["Anesthesiology"] = ["anästhesiologie", "anästhesie", "anestesiología", "anestesiologia", "anesthésiologie", "anesthésie", "anestesia"],
            ["Obstetrics and Gynecology"] = ["gynäkologie", "gynäkologie und geburtshilfe", "ginecología y obstetricia", "ginecologia y obstetricia", "gynécologie-obstétrique", "ginecologia e obstetrícia"],
            ["Emergency Medicine"] = ["notfallmedizin", "medicina de emergencia", "medicina de urgencias", "médecine d'urgence", "medicina de emergência"],
        }.SelectMany(n => n.Value, (n, other) => (n.Key, other)).ToFrozenDictionary(n => n.other, n => n.Key, StringComparer.OrdinalIgnoreCase);
    }
}
