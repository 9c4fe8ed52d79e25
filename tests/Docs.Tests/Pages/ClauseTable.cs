using System.Text;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Docs.Tests;

/// <summary>
/// Where each clause of the text is carried out: by a rule of the pack, by a function whose documentation cites it, by a milestone, or
/// else only as guidance. Read off the pack and off the documentation of the code.
/// </summary>
internal static partial class ClauseTable
{
    private const int FunctionsShown = 3;

    private static readonly Dictionary<ClauseId, List<string>> Functions = FunctionsByClause();

    public static IReadOnlyList<ClauseRow> Rows(RulePack pack) => [.. pack.Book.Clauses.Select(clause => new ClauseRow(
        clause,
        [.. pack.Book.Rules.Where(r => r.Clauses.Contains(clause.Id)).Select(r => r.Id.ToString())],
        Functions.GetValueOrDefault(clause.Id, []),
        [.. pack.Countdown.Milestones
            .Where(m => m.Clauses.Contains(clause.Id) || m.Targets.Any(t => t.Clause == clause.Id))
            .Select(m => m.Id.ToString())],
        Guidance(pack.Countdown, clause.Id)))];

    public static string Markdown(IEnumerable<ClauseRow> rows)
    {
        var text = new StringBuilder()
            .Append("| clause | in our words | rules | functions | milestones | guidance of |\n|---|---|---|---|---|---|\n");
        foreach (var row in rows)
        {
            text.Append($"| {row.Clause.Id} | {row.Clause.Text.Replace("|", "\\|", StringComparison.Ordinal)} | {Codes(row.Rules)} ")
                .Append($"| {Codes(row.Functions.Take(FunctionsShown))} | {Codes(row.Milestones)} | {Codes(row.Guidance)} |\n");
        }
        return text.ToString();
    }

    private static List<string> Guidance(CountdownTemplate countdown, ClauseId clause) =>
        [.. countdown.Guidance.Contains(clause) ? ["the whole year"] : (string[])[],
            .. countdown.Milestones.Where(m => m.Guidance.Contains(clause)).Select(m => m.Id.ToString())];

    private static string Codes(IEnumerable<string> names) => string.Join(", ", names.Select(n => $"`{n}`"));

    // Methods first, since they are what is called; then properties and fields, then types.
    private static Dictionary<ClauseId, List<string>> FunctionsByClause() => XDocument
        .Load(Path.ChangeExtension(typeof(RulePack).Assembly.Location, ".xml"))
        .Descendants("member")
        .SelectMany(member => Cited(member.Value).Select(clause => (clause, Name: (string)member.Attribute("name")!)))
        .GroupBy(cited => cited.clause, cited => cited.Name)
        .ToDictionary(g => g.Key, g => g.OrderBy(Kind).ThenBy(n => n, StringComparer.Ordinal).Select(Shown).Distinct().ToList());

    private static int Kind(string name) => "MPFT".IndexOf(name[0], StringComparison.Ordinal);

    private static string Shown(string documented) => documented[2..].Split('(')[0]
        .Replace("ReapplyKit.Rules.", "", StringComparison.Ordinal)
        .Replace("ReapplyKit.", "", StringComparison.Ordinal)
        .Replace(".#ctor", "", StringComparison.Ordinal);

    private static IEnumerable<ClauseId> Cited(string documentation) =>
        from bracket in Bracket().Matches(documentation)
        from citation in Citation().Matches(bracket.Value)
        let first = citation.Groups["from"].Value
        from clause in citation.Groups["to"] is { Success: true } last ? Range(first, last.Value) : [ClauseId.Parse(first)]
        select clause;

    private static IEnumerable<ClauseId> Range(string from, string to)
    {
        var (first, last) = (ClauseId.Parse(from), ClauseId.Parse(to));
        return Enumerable.Range(first.Number, last.Number - first.Number + 1).Select(n => ClauseId.Parse($"{first.Part}.{n}"));
    }

    [GeneratedRegex(@"\(clauses? [^)]*\)")]
    private static partial Regex Bracket();

    [GeneratedRegex(@"\b(?<from>(?:M1?[0-9]|I|F|C)\.[0-9]+)(?: to (?<to>(?:M1?[0-9]|I|F|C)\.[0-9]+))?")]
    private static partial Regex Citation();
}
