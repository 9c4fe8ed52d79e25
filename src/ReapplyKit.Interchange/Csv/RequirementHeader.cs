using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace ReapplyKit.Interchange;

/// <summary>Headers of requirements: a subject and words such as "min" or "cut off", in any order.</summary>
internal static partial class RequirementHeader
{
    private static readonly FrozenSet<string> Qualifiers = new[]
    {
        "min", "minimum", "max", "maximum", "cutoff", "cut", "off", "required", "requirement", "limit", "allowed", "score", "usmle", "number", "no", "of", "months", "within",
    }.ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, (CsvColumn Column, bool IsMost)> Subjects = new (string Subject, CsvColumn Column, bool IsMost)[]
    {
        ("step2", ProgramCsvColumns.MinStep2Ck, false), ("step2ck", ProgramCsvColumns.MinStep2Ck, false), ("ck", ProgramCsvColumns.MinStep2Ck, false),
        ("yog", ProgramCsvColumns.MaxYears, true), ("yearssincegrad", ProgramCsvColumns.MaxYears, true), ("yearssincegraduation", ProgramCsvColumns.MaxYears, true),
        ("timesincegraduation", ProgramCsvColumns.MaxYears, true), ("gradyear", ProgramCsvColumns.MaxYears, true), ("graduationyear", ProgramCsvColumns.MaxYears, true),
        ("graduation", ProgramCsvColumns.MaxYears, true), ("grad", ProgramCsvColumns.MaxYears, true),
        ("attempts", ProgramCsvColumns.MaxAttempts, true), ("attempt", ProgramCsvColumns.MaxAttempts, true),
        ("usce", ProgramCsvColumns.MinUsceMonths, false), ("usexperience", ProgramCsvColumns.MinUsceMonths, false),
        ("usclinicalexperience", ProgramCsvColumns.MinUsceMonths, false),
        ("lor", ProgramCsvColumns.MinLetters, false), ("lors", ProgramCsvColumns.MinLetters, false), ("letters", ProgramCsvColumns.MinLetters, false),
    }.ToFrozenDictionary(s => s.Subject, s => (s.Column, s.IsMost), StringComparer.Ordinal);

    /// <summary>The requirement a header names; null where it names none.</summary>
    public static CsvColumn? Named(string header)
    {
        if (header.Length > 100)
            return null;
        var words = Word().Matches(header.ToLowerInvariant()).Select(m => m.Value).ToList();
        if (!Subjects.TryGetValue(string.Concat(words.Where(w => !Qualifiers.Contains(w))), out var subject))
            return null;
        var opposite = words.Exists(w => subject.IsMost ? w is "min" or "minimum" : w is "max" or "maximum");
        return opposite ? null : subject.Column;
    }

    /// <summary>Which columns a header that is not read may have been meant for; null where it speaks of no requirement and no visa.</summary>
    public static string? MeantFor(string header) => header switch
    {
        _ when Fails().IsMatch(header) => ProgramCsvColumns.MaxAttempts.Name + " (failures allowed and one more)",
        _ when Visa().IsMatch(header) => ProgramCsvColumns.Visas.Name,
        _ when Attempt().IsMatch(header) => ProgramCsvColumns.MaxAttempts.Name,
        _ when Graduation().IsMatch(header) => ProgramCsvColumns.MaxYears.Name,
        _ when Usce().IsMatch(header) => ProgramCsvColumns.MinUsceMonths.Name,
        _ when Letter().IsMatch(header) => ProgramCsvColumns.MinLetters.Name,
        _ when Score().IsMatch(header) => ProgramCsvColumns.MinStep2Ck.Name,
        _ => null,
    };

    [GeneratedRegex("[a-z0-9]+")]
    private static partial Regex Word();

    [GeneratedRegex("fail", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Fails();

    [GeneratedRegex("visa|j-?1|h-?1-?b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Visa();

    [GeneratedRegex("attempt", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Attempt();

    [GeneratedRegex(@"\byog\b|\bgrad", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Graduation();

    [GeneratedRegex("usce", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Usce();

    [GeneratedRegex(@"letter|\blors?\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Letter();

    [GeneratedRegex(@"\bstep|score", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Score();
}
