using System.Text;

namespace ReapplyKit.Interchange;

/// <summary>The page that tells which columns are read, made from the tables that read them.</summary>
internal static class ColumnPage
{
    public static string Markdown()
    {
        var page = new StringBuilder();
        Table(page, "Program lists", ProgramCsvColumns.Table);
        Table(page, "Rosters", RosterCsvColumns.Table);
        return page.ToString();
    }

    private static void Table(StringBuilder page, string title, ColumnTable table)
    {
        page.Append("\n## ").Append(title).Append("\n\n| column | what it says | what its cells may say | example | other headers |\n|---|---|---|---|---|\n");
        foreach (var column in table.Columns)
        {
            var headers = string.Join("; ", column.Headers.Select(h => $"{h.Source}: {string.Join(", ", h.Headers.Select(Code))}"));
            page.Append("| ").AppendJoin(" | ", Code(column.Name), Text(column.Meaning), Text(column.Words), Code(column.Example), headers).Append(" |\n");
        }
    }

    private static string Code(string text) => $"`{Text(text)}`";

    private static string Text(string text) => text.Replace("|", "\\|", StringComparison.Ordinal);
}
