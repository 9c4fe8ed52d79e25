using System.Collections.Frozen;

namespace ReapplyKit.Interchange;

/// <summary>The words by which lists state a track.</summary>
internal static class TrackWords
{
    private static readonly FrozenDictionary<string, ProgramTrack> Known = new Dictionary<string, ProgramTrack>(StringComparer.Ordinal)
    {
        ["c"] = ProgramTrack.Categorical,
        ["cat"] = ProgramTrack.Categorical,
        ["categorical"] = ProgramTrack.Categorical,
        ["p"] = ProgramTrack.Preliminary,
        ["prelim"] = ProgramTrack.Preliminary,
        ["preliminary"] = ProgramTrack.Preliminary,
        ["a"] = ProgramTrack.Advanced,
        ["advanced"] = ProgramTrack.Advanced,
        ["ty"] = ProgramTrack.Transitional,
        ["transitional"] = ProgramTrack.Transitional,
        ["transitionalyear"] = ProgramTrack.Transitional,
        ["r"] = ProgramTrack.PhysicianReserved,
        ["reserved"] = ProgramTrack.PhysicianReserved,
        ["physicianreserved"] = ProgramTrack.PhysicianReserved,
        ["physician"] = ProgramTrack.PhysicianReserved,
        ["physicianonly"] = ProgramTrack.PhysicianReserved,
        ["m"] = ProgramTrack.Primary,
        ["primary"] = ProgramTrack.Primary,
        ["primarycare"] = ProgramTrack.Primary,
        ["f"] = ProgramTrack.Fellowship,
        ["s"] = ProgramTrack.Fellowship,
        ["fellowship"] = ProgramTrack.Fellowship,
        ["subspecialty"] = ProgramTrack.Fellowship,
        ["residency"] = ProgramTrack.Unknown,
        ["resident"] = ProgramTrack.Unknown,
        ["unknown"] = ProgramTrack.Unknown,
        ["notstated"] = ProgramTrack.Unknown,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly char[] Between = ['/', ',', ';', '&', '+', '|', '(', ')'];

    private static readonly string[] Behind = [" positions", " position", " tracks", " track", " programs", " program", " spots", " seats"];

    /// <summary>The tracks a cell states one beside the other, a categorical or advanced one among them and first; empty where it states one, or anything else.</summary>
    public static List<ProgramTrack> Several(string text)
    {
        var said = Behind.Aggregate(text, (t, word) => t.Replace(word, "", StringComparison.OrdinalIgnoreCase)).Replace(" and ", "/", StringComparison.OrdinalIgnoreCase);
        var parts = said.Split(Between, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        if (parts.Length < 2)
            return [];
        var tracks = parts.Select(part => Read(part) ?? ProgramTrack.Unknown).Distinct().OrderBy(t => t != ProgramTrack.Categorical).ThenBy(t => t != ProgramTrack.Advanced).ToList();
        return tracks.Count > 1 && tracks[0] is ProgramTrack.Categorical or ProgramTrack.Advanced && !tracks.Exists(t => t is ProgramTrack.Unknown or ProgramTrack.Fellowship) ? tracks : [];
    }

    /// <summary>The track a cell states; unknown where it only says that it is a residency; null where it says something else.</summary>
    public static ProgramTrack? Read(string text)
    {
        var plain = string.Concat(text.Where(char.IsLetter).Select(char.ToLowerInvariant));
        return Known.TryGetValue(plain, out var track) ? track : null;
    }
}
