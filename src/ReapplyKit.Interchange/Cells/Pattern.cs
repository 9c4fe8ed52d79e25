using System.Text.RegularExpressions;

namespace ReapplyKit.Interchange;

/// <summary>A regular expression that is made when it is first used.</summary>
/// <remarks>
/// It is interpreted, not generated: what people write in a cell takes hundreds of patterns, and each cell is read once. As generated source they
/// are thirty megabytes, which take longer to compile just in time than a list takes to read.
/// </remarks>
internal sealed class Pattern(string text, RegexOptions options = RegexOptions.None)
{
    private Regex? _made;

    private Regex Made => _made ??= new Regex(text, options);

    public bool IsMatch(string input) => Made.IsMatch(input);

    public bool IsMatch(string input, int from) => Made.IsMatch(input, from);

    public bool IsMatch(ReadOnlySpan<char> input) => Made.IsMatch(input);

    public Match Match(string input) => Made.Match(input);

    public MatchCollection Matches(string input) => Made.Matches(input);

    public Regex.ValueMatchEnumerator EnumerateMatches(ReadOnlySpan<char> input) => Made.EnumerateMatches(input);

    public int Count(string input) => Made.Count(input);

    public string[] Split(string input) => Made.Split(input);

    public string Replace(string input, string replacement) => Made.Replace(input, replacement);

    public string Replace(string input, MatchEvaluator replacement) => Made.Replace(input, replacement);
}
