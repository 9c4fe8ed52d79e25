using System.Collections.Frozen;

namespace ReapplyKit;

/// <summary>The states as people write them. Lists say <c>NY</c>, wishes say <c>New York</c>, and both mean one state.</summary>
internal static class UsStates
{
    private static readonly FrozenDictionary<string, string> Codes = Named().ToFrozenDictionary(n => n.Name, n => n.Code, StringComparer.OrdinalIgnoreCase);

    // As newspapers shorten them, their full stops left out.
    private static readonly FrozenDictionary<string, string> Shortened = ("AL=Ala|AZ=Ariz|AR=Ark|CA=Calif|CA=Cal|CO=Colo|CT=Conn|DE=Del|FL=Fla|IL=Ill|IN=Ind|KS=Kan|"
        + "MA=Mass|MI=Mich|MN=Minn|MS=Miss|MT=Mont|NE=Neb|NV=Nev|NC=N Carolina|ND=N Dakota|OK=Okla|OR=Ore|PA=Penn|PA=Penna|SC=S Carolina|SD=S Dakota|TN=Tenn|TX=Tex|"
        + "WA=Wash|WV=W Virginia|WV=WVa|WV=W Va|WI=Wis|WI=Wisc|WY=Wyo").Split('|').Select(s => s.Split('=')).ToFrozenDictionary(s => s[1], s => s[0], StringComparer.OrdinalIgnoreCase);

    // What stands behind a state and says nothing of it.
    private static readonly FrozenSet<string> Country =
        FrozenSet.Create(StringComparer.OrdinalIgnoreCase, "USA", "US", "United States", "United States of America");

    /// <summary>Whether a text is the name of a state in full, and nothing else.</summary>
    public static bool IsName(string text) => text.Trim() is { Length: > 2 } name && Codes.ContainsKey(name);

    /// <summary>Whether a text alone may be a city as well as a state.</summary>
    public static bool IsCity(string text) => text.Trim() is var name
        && (name.Equals("New York", StringComparison.OrdinalIgnoreCase) || name.Equals("Washington", StringComparison.OrdinalIgnoreCase));

    /// <summary>Whether a text names the country.</summary>
    public static bool IsCountry(string text) => Country.Contains(text.Replace(".", "", StringComparison.Ordinal));

    /// <summary>The two letters of the state that a text names; null where it names none, or more than one.</summary>
    /// <param name="text">Such as <c>NY</c>, <c>N.Y.</c>, <c>New York</c>, <c>New York (NY)</c>, <c>NY 10001, USA</c>.</param>
    public static string? Find(string text)
    {
        if (Codes.TryGetValue(text, out var plain))
            return plain;
        var words = string.Join(' ', Words(text));
        foreach (var country in Country)
        {
            if (words.EndsWith(" " + country, StringComparison.OrdinalIgnoreCase))
                words = words[..^(country.Length + 1)];
        }
        if (Codes.TryGetValue(words, out var code) || Shortened.TryGetValue(words, out code))
            return code;
        // "New York NY": a name and its own letters.
        return words.LastIndexOf(' ') is var cut and > 0 && Codes.TryGetValue(words[..cut], out var named)
            && Codes.TryGetValue(words[(cut + 1)..], out var letters) && letters == named ? named : null;
    }

    /// <summary>The two letters of a state, or the text as it stands where it names none.</summary>
    public static string Of(string text) => Find(text) ?? text;

    // Letters alone: "N.Y." is one word, "NY 10001" and "NY*" are the state.
    private static IEnumerable<string> Words(string text) => text.Replace(".", "", StringComparison.Ordinal)
        .Split([' ', ',', '(', ')', '*', '-', '\u00a0'], StringSplitOptions.RemoveEmptyEntries).Where(word => !word.All(char.IsAsciiDigit));

    private static IEnumerable<(string Name, string Code)> Named()
    {
        (string Name, string Code)[] states =
        [
            ("Alabama", "AL"), ("Alaska", "AK"), ("Arizona", "AZ"), ("Arkansas", "AR"), ("California", "CA"), ("Colorado", "CO"),
            ("Connecticut", "CT"), ("Delaware", "DE"), ("District of Columbia", "DC"), ("Florida", "FL"), ("Georgia", "GA"),
            ("Hawaii", "HI"), ("Idaho", "ID"), ("Illinois", "IL"), ("Indiana", "IN"), ("Iowa", "IA"), ("Kansas", "KS"),
            ("Kentucky", "KY"), ("Louisiana", "LA"), ("Maine", "ME"), ("Maryland", "MD"), ("Massachusetts", "MA"),
            ("Michigan", "MI"), ("Minnesota", "MN"), ("Mississippi", "MS"), ("Missouri", "MO"), ("Montana", "MT"),
            ("Nebraska", "NE"), ("Nevada", "NV"), ("New Hampshire", "NH"), ("New Jersey", "NJ"), ("New Mexico", "NM"),
            ("New York", "NY"), ("North Carolina", "NC"), ("North Dakota", "ND"), ("Ohio", "OH"), ("Oklahoma", "OK"),
            ("Oregon", "OR"), ("Pennsylvania", "PA"), ("Puerto Rico", "PR"), ("Rhode Island", "RI"), ("South Carolina", "SC"),
            ("South Dakota", "SD"), ("Tennessee", "TN"), ("Texas", "TX"), ("Utah", "UT"), ("Vermont", "VT"), ("Virginia", "VA"),
            ("Washington", "WA"), ("West Virginia", "WV"), ("Wisconsin", "WI"), ("Wyoming", "WY"),
        ];
        return [.. states, .. states.Select(s => (s.Code, s.Code)), ("Washington DC", "DC")];
    }
}
