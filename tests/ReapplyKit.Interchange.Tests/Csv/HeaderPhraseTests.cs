namespace ReapplyKit.Interchange.Tests;

/// <summary>Headers as sources and people write them, each with the column it names, or none.</summary>
public sealed class HeaderPhraseTests
{
    [Fact]
    public void Headers_in_use_name_the_column_that_people_mean()
    {
        var phrases = PhraseTable.Read("Csv", "header-phrases.tsv");
        var wrong = phrases.Select(p => (List: p[0], Header: p[2], Right: p[1], Read: Table(p[0]).Named(p[2])?.Name ?? "unknown")).Where(p => p.Read != p.Right);

        Assert.True(phrases.Count >= 350);
        Assert.Empty(wrong);
    }

    private static ColumnTable Table(string list) => list == "roster" ? RosterCsvColumns.Table : ProgramCsvColumns.Table;
}
