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

    /// <summary>The track a cell states; unknown where it only says that it is a residency; null where it says something else.</summary>
    public static ProgramTrack? Read(string text)
    {
        var plain = string.Concat(text.Where(char.IsLetter).Select(char.ToLowerInvariant));
        return Known.TryGetValue(plain, out var track) ? track : null;
    }
}
