using System.Text;

namespace ReapplyKit.Reports;

/// <summary>The first screen as Markdown.</summary>
internal static class MarkdownBrief
{
    public static string Of(BriefPart brief)
    {
        var text = new StringBuilder();
        text.Append($"# {MarkdownText.Of(brief.Headline)}\n\n{string.Join(" · ", brief.Kicker.Select(MarkdownText.Of))}\n\n{MarkdownText.Of(brief.Advice)}\n");
        List(text, brief.CauseTitle, brief.Causes);
        List(text, brief.TaskTitle, brief.Tasks);
        if (brief.DaysLeft is { } days)
            text.Append($"\n**{MarkdownText.Of(ReportWords.Capital(days))}:** {MarkdownText.Of(brief.Deadline)}\n");
        foreach (var line in brief.Further)
            text.Append($"\n{MarkdownText.Of(line)}\n");
        text.Append($"\n{string.Join(" · ", brief.Components.Select(c => MarkdownText.Of(Phrase.Of($"{c.Name} {c.Tier}"))))} ({MarkdownText.Of(brief.Known)})\n");
        return text.ToString();
    }

    private static void List(StringBuilder text, string title, ValueList<Phrase> items)
    {
        if (items.IsEmpty)
            return;
        text.Append($"\n## {MarkdownText.Of(title)}\n\n");
        foreach (var (place, item) in items.Index())
            text.Append($"{ReportWords.Number(place + 1)}. {MarkdownText.Of(item)}\n");
    }
}
