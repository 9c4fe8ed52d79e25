using System.Text.RegularExpressions;

namespace Docs.Tests;

/// <summary>One command line of a document, as a shell splits it: words, quoted ones whole, without the variables before them or a remark behind.</summary>
internal sealed partial record ShellLine(string Text, IReadOnlyList<string> Words)
{
    public static ShellLine Of(string text) =>
        new(text, [.. Word().Matches(Remark().Replace(Variables().Replace(text, ""), "")).Select(m => Quotes().Replace(m.Value, ""))]);

    public static IReadOnlyList<ShellLine> In(string block) => [.. block.Split('\n').Where(line => line.Length > 0).Select(Of)];

    public bool Is(params string[] first) => Words.Take(first.Length).SequenceEqual(first);

    /// <summary>The word after an option, or null where the option is not there.</summary>
    public string? After(string option) => Words.SkipWhile(w => w != option).Skip(1).FirstOrDefault();

    /// <summary>What goes to the program that is run.</summary>
    public IReadOnlyList<string> Arguments => [.. Words.SkipWhile(w => w != "--").Skip(1)];

    [GeneratedRegex("""(?:'[^']*'|"[^"]*"|[^\s'"])+""")]
    private static partial Regex Word();

    [GeneratedRegex("""(?<=^[^'"]*(?:(?:'[^']*'|"[^"]*")[^'"]*)*)\s#.*$""")]
    private static partial Regex Remark();

    // A quote inside the other kind stands for itself.
    [GeneratedRegex("""^'|'$|^"|"$|(?<==)["']""")]
    private static partial Regex Quotes();

    [GeneratedRegex("^([A-Z_]+=\\S+ )+")]
    private static partial Regex Variables();
}
