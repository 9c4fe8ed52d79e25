using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace ReapplyKit.Interchange;

/// <summary>Tells the names of specialties, in full and as NRMP's lists shorten them, from the names of hospitals.</summary>
internal static partial class SpecialtyName
{
    private const int MostSlips = 2;

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

    /// <summary>The specialty of a column of its own, without the track it may carry: <c>Internal Medicine (Primary)</c>, <c>IM prelim</c>.</summary>
    public static (string Specialty, ProgramTrack Track) WithoutTrack(string text)
    {
        if (Read(text) is { IsPlain: true, Track: not ProgramTrack.Unknown } read)
            return (read.Specialty, read.Track);
        if (Bracketed().Match(text) is { Success: true } pair && SameOf(pair.Groups["name"].Value.Trim(), pair.Groups["more"].Value.Trim()) is { } same)
            return (same, ProgramTrack.Unknown);
        if (Led().Match(text) is { Success: true } led && Families.TryGetName(led.Groups["name"].Value, out var known))
            return (known, Tracks[led.Groups["track"].Value]);
        return (Beside().Match(text) is { Success: true } match && Families.TryGetName(match.Groups["name"].Value, out var name) ? name : text, ProgramTrack.Unknown);
    }

    /// <summary>The name that somebody meant who made a slip or two; null where it is a name, or says more than one.</summary>
    public static string? Meant(string text) =>
        Families.Misspelt(text) is [var nearest, ..] && Math.Abs(nearest.Length - text.Length) <= MostSlips ? nearest : null;

    /// <summary>Whether a text is a specialty by one of its names.</summary>
    public static bool IsKnown(string text) => Families.Knows(text);

    private static SpecialtyFamilies Families => RulePack.Default.Rubric.Reading.Specialties;

    /// <summary>The specialty and the track that a text names, and whether it is one specialty by its own name; null where it is no name of a specialty.</summary>
    public static (string Specialty, ProgramTrack Track, bool IsPlain)? Read(string text)
    {
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

    // "Internal Medicine (IM)", "Medicine (IM)" and "Neurology (adult)" are one specialty; "Neurology (child)" is another.
    private static string? SameOf(string name, string more)
    {
        if (Families.TryGetName(name, out var first))
            return Aside().IsMatch(more) || (Families.TryGetName(more, out var same) && same == first) ? first : null;
        return Families.TryGetName(more, out var full) && full.Contains(name, StringComparison.OrdinalIgnoreCase) ? full : null;
    }

    [GeneratedRegex(@"^(?<name>[^()]+)\((?<more>[^()]+)\)\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex Bracketed();

    [GeneratedRegex("^(?:adult|university|community|academic|residency|program|acgme)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Aside();

    // "Categorical IM", "Prelim-IM", "Preliminary Medicine".
    [GeneratedRegex(@"^(?<track>categorical|cat|preliminary|prelim|advanced)\.?[\s-]+(?<name>.+)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Led();

    // "140 Internal Medicine", "Internal Medicine 140", "Internal medicine residency program": the number is ACGME's for the specialty.
    [GeneratedRegex(@"^(?:[0-9]{3}\s*[-:]?\s+)?(?<name>.+?)(?:\s+(?:residency|program|training))*(?:\s+[0-9]{3})?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Beside();
}
