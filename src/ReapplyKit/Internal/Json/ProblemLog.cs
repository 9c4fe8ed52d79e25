using System.Globalization;

namespace ReapplyKit;

/// <summary>Gathers all problems of an input, so that the caller sees every one at once.</summary>
internal sealed class ProblemLog
{
    private const int LongestValueShown = 80;
    private readonly List<Problem> _problems = [];

    public bool IsEmpty => _problems.Count == 0;

    public int Count => _problems.Count;

    public ValueList<Problem> Problems => _problems.ToValueList();

    public void Add(string where, string? value, string message) => _problems.Add(new Problem(where, Shorten(value), message));

    public static string? Shorten(string? value) => value is { Length: > LongestValueShown }
        ? string.Create(CultureInfo.InvariantCulture, $"{value.AsSpan(0, LongestValueShown)}… ({value.Length} characters)")
        : value;
}
