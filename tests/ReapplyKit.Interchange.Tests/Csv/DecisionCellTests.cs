using System.Text;

namespace ReapplyKit.Interchange.Tests;

/// <summary>What a person writes under "Decided by hand" is taken, or stays in the notes; it is never lost.</summary>
public sealed class DecisionCellTests
{
    [Theory]
    [InlineData("include: my mentor works there (2026-11-20)", true, "my mentor works there", "2026-11-20")]
    [InlineData("exclude: too far (2026-11-20)", false, "too far", "2026-11-20")]
    [InlineData("exclude: \"\"too far\"\" (1 Dec 2026)", false, "\"too far\"", "2026-12-01")]
    [InlineData("my mentor works there (2026-11-20)", true, "my mentor works there", "2026-11-20")]
    [InlineData("exclude: too far from family", false, "too far from family", null)]
    [InlineData("Exclude - too far", false, "too far", null)]
    [InlineData("exclude too far", false, "too far", null)]
    [InlineData("EXCLUDE", false, "decided by hand", null)]
    [InlineData("excluded", false, "decided by hand", null)]
    [InlineData("drop", false, "decided by hand", null)]
    [InlineData("remove", false, "decided by hand", null)]
    [InlineData("do not apply", false, "decided by hand", null)]
    [InlineData("include", true, "decided by hand", null)]
    [InlineData("included", true, "decided by hand", null)]
    [InlineData("include; mentor", true, "mentor", null)]
    [InlineData("include (2026-12-01)", true, "decided by hand", "2026-12-01")]
    [InlineData("include: mentor, seen 12/1/2026", true, "mentor, seen 12/1/2026", null)]
    [InlineData("must apply", true, "decided by hand", null)]
    [InlineData("EXCLUDE!!", false, "decided by hand", null)]
    [InlineData("excl", false, "decided by hand", null)]
    [InlineData("exlude", false, "decided by hand", null)]
    [InlineData("out", false, "decided by hand", null)]
    [InlineData("no go", false, "decided by hand", null)]
    [InlineData("skip: malignant", false, "malignant", null)]
    [InlineData("skipped", false, "decided by hand", null)]
    [InlineData("exclude: no answer (12/1/2026)", false, "no answer (12/1/2026)", null)] // December or January
    public void A_decision_is_taken_with_or_without_reason_and_day(string cell, bool includes, string reason, string? day)
    {
        var table = Read(cell);

        Assert.Equal(new ListOverride("Elm||", includes, reason, day is null ? null : NodaTime.Text.LocalDatePattern.Iso.Parse(day).Value), Assert.Single(table.Overrides.AsEnumerable()));
        Assert.Equal((day is null ? 1 : 0, 0), (table.Notes.Count, table.UnreadCells));
    }

    [Theory]
    [InlineData("include?")]
    [InlineData("include if they sponsor")]
    [InlineData("exclude unless they answer")]
    [InlineData("include later")]
    [InlineData("out of state")]
    [InlineData("skip for now")]
    [InlineData("yes")]
    [InlineData("no")]
    [InlineData("x")]
    [InlineData("keep an eye on it")]
    [InlineData("drop by in May")]
    public void What_decides_nothing_stays_in_the_notes(string cell)
    {
        var table = Read(cell);

        Assert.Empty(table.Overrides.AsEnumerable());
        Assert.Equal(($"not read: Decided by hand \"{cell}\"", 1), (table.Programs[0].Notes, table.UnreadCells));
        Assert.Single(table.Notes.AsEnumerable());
    }

    private static ProgramTable Read(string cell) => ProgramCsv.Read(new MemoryStream(Encoding.UTF8.GetBytes($"name,Decided by hand\nElm,\"{cell}\"\n"))).AsT0;
}
