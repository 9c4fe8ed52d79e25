using System.Globalization;

namespace ReapplyKit;

/// <summary>Gathers all problems of an input, so that the caller sees every one at once.</summary>
/// <param name="isTolerant">
/// Whether the input was written by people: then <c>"236"</c> and <c>236.0</c> are whole numbers, <c>2020</c> is a date and <c>J-1</c> a
/// word. A rule pack is read strictly.
/// </param>
internal sealed class ProblemLog(bool isTolerant = false)
{
    private const int LongestValueShown = 80;
    private const int LongestPlace = 300;
    private const int LongestMessage = 1000;
    private readonly List<Problem> _problems = [];

    public bool IsTolerant => isTolerant;

    public bool IsEmpty => _problems.Count == 0;

    public int Count => _problems.Count;

    public ValueList<Problem> Problems => _problems.ToValueList();

    /// <summary>Whether the last problem is of this place and begins with these words.</summary>
    public bool HasLast(string where, string message) =>
        _problems is [.., var last] && last.Where == Shorten(where, LongestPlace) && last.Message.StartsWith(message, StringComparison.Ordinal);

    // Places and messages quote the input too: names, headers, a word that is no JSON.
    public void Add(string where, string? value, string message) =>
        _problems.Add(new Problem(Shorten(where, LongestPlace), value is null ? null : Shorten(value), Shorten(message, LongestMessage)));

    public static string Shorten(string text, int longest = LongestValueShown) => text.Length > longest
        ? string.Create(CultureInfo.InvariantCulture, $"{text.AsSpan(0, EndOfCharacter(text, longest))}… ({text.Length} characters)")
        : text;

    private static int EndOfCharacter(string text, int length) => char.IsSurrogatePair(text, length - 1) ? length - 1 : length;
}
