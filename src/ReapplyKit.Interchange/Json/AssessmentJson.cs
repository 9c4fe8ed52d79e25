using Ardalis.GuardClauses;

namespace ReapplyKit.Interchange;

/// <summary>
/// Writes one applicant's verdicts as JSON in UTF-8, with all that led to them: the facts that were read off the file, for each verdict
/// its value, threshold and rule, the pack, and the texts of the rules and clauses.
/// </summary>
public static class AssessmentJson
{
    /// <summary>Writes an assessment. The same report gives the same bytes.</summary>
    /// <param name="report">The report.</param>
    /// <param name="rules">The pack it was made by, for the texts of its rules.</param>
    /// <returns>The document, indented, without byte-order mark.</returns>
    /// <exception cref="ArgumentException">The report was made by another pack.</exception>
    public static byte[] Write(CompetitivenessReport report, RulePack rules)
    {
        Guard.Against.Null(report);
        Guard.Against.Null(rules);
        Guard.Against.InvalidInput(rules, nameof(rules), r => r.Stamp == report.Pack, "The report was made by another rule pack.");
        return Document.Write(report, rules.Book);
    }
}
