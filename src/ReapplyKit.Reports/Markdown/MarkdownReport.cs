using System.Text;

namespace ReapplyKit.Reports;

/// <summary>
/// A plan as GitHub-flavoured Markdown: the same parts as the page, the chart as a Mermaid block. What comes from a file is
/// escaped, so that it stays text.
/// The same input gives the same text.
/// </summary>
public static class MarkdownReport
{
    /// <summary>Writes a report.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="rules">The pack it was made by, for the texts of its rules and clauses.</param>
    /// <param name="today">The day of reading, from which this week counts; without it, the day of the plan.</param>
    /// <param name="options">What else to show; null for nothing.</param>
    /// <returns>The document, to be kept in UTF-8.</returns>
    /// <exception cref="ArgumentException">An argument is null, or the plan was made by another pack.</exception>
    public static string Write(ReapplicationPlan plan, RulePack rules, LocalDate? today = null, ReportOptions? options = null)
    {
        var document = ReportDocument.Of(ReportSource.Of(plan, rules, today, options));
        var text = new StringBuilder();
        text.Append(MarkdownBrief.Of(document.Brief));
        foreach (var part in document.Parts)
        {
            text.Append($"\n## {MarkdownText.Of(part.Title)}\n");
            foreach (var block in part.Blocks)
                text.Append('\n').Append(MarkdownBlock.Of(block));
        }
        return text.ToString();
    }
}
