namespace ReapplyKit.Interchange.Tests;

/// <summary>
/// What is said of a visa type and then taken back or limited by words that nobody can interpret is never read as sponsored.
/// </summary>
public sealed class VisaTakenBackTests
{
    /// <summary>
    /// The table gives for J-1, H-1B and perhaps other types, or for a column of one type, what a person would say: Y sponsored, ! refused,
    /// taken back or in doubt, u in doubt, L not listed, - either. Reading ! as sponsored, Y as refused or u as either is harmful, and no
    /// phrase may do it.
    /// </summary>
    [Fact]
    public void No_phrase_of_the_table_is_misread()
    {
        var table = Path.Combine(Repository.Root, "tests", "ReapplyKit.Interchange.Tests", "Cells", "visa-taken-back.tsv");
        var phrases = File.ReadLines(table).Skip(1).Select(l => l.Split('\t')).ToList();
        var harmful = new List<string>();
        foreach (var phrase in phrases)
        {
            Sponsorship[] read = phrase[0] == "j1" ? [VisaCell.Read(phrase[2], VisaWord.J1).Value.J1]
                : phrase[0] == "h1b" ? [VisaCell.Read(phrase[2], VisaWord.H1B).Value.H1B]
                : VisaCell.Read(phrase[2]).Value is var policy ? [policy.J1, policy.H1B, policy.Other] : [];
            if (phrase[1].Zip(read).Any(t => IsHarmful(t.First, t.Second)))
                harmful.Add($"{phrase[2]}: {string.Join(", ", read)}");
        }

        Assert.True(phrases.Count >= 300);
        Assert.True(harmful.Count == 0, string.Join("\n", harmful));
    }

    private static bool IsHarmful(char right, Sponsorship read) =>
        (right is '!' or 'u' && read == Sponsorship.Sponsored) || (right is 'Y' or 'u' && read == Sponsorship.NotSponsored)
            || (right == 'L' && read != Sponsorship.NotListed);

    [Theory]
    [InlineData("J-1, paused")]
    [InlineData("J-1; paused for 2027")]
    [InlineData("J-1 but paused")]
    [InlineData("J-1, but paused for 2027")]
    [InlineData("J-1. Paused.")]
    [InlineData("J-1/H-1B, paused")]
    [InlineData("Yes J-1 (paused)")]
    [InlineData("J-1 yes (ended)")]
    [InlineData("J-1 accepted, ended in 2025")]
    [InlineData("accepts J-1, frozen since May")]
    [InlineData("J-1, last year")]
    [InlineData("J-1, until 2024")]
    [InlineData("J-1, see below")]
    [InlineData("J-1 yes but rumor")]
    [InlineData("J-1 on hold")]
    [InlineData("on hold: J-1")]
    [InlineData("J-1 before 2024")]
    [InlineData("J-1 sponsored through 2025")]
    [InlineData("J-1 from 2028")]
    [InlineData("J-1 but not this year")]
    public void A_type_that_is_taken_back_is_open(string cell)
    {
        var read = VisaCell.Read(cell);

        Assert.Equal(Sponsorship.Unknown, read.Value.J1);
        Assert.DoesNotContain(Sponsorship.Sponsored, new[] { read.Value.J1, read.Value.H1B, read.Value.Other });
        Assert.NotNull(read.Note);
    }

    [Theory]
    [InlineData("yes - ended")]
    [InlineData("yes, stopped 2025")]
    [InlineData("yes, paused")]
    [InlineData("yes but on hold")]
    [InlineData("yes but not in 2027")]
    [InlineData("yes last cycle")]
    [InlineData("yes (old info)")]
    [InlineData("yes per forum")]
    [InlineData("yes in 2023")]
    [InlineData("yes, until 2024")]
    [InlineData("yes; check")]
    [InlineData("yes, fellows")]
    public void So_is_a_yes_in_a_column_of_its_own(string cell)
    {
        var read = VisaCell.Read(cell, VisaWord.J1);

        Assert.Equal(Sponsorship.Unknown, read.Value.J1);
        Assert.NotNull(read.Note);
    }

    [Theory]
    [InlineData("J-1: 0, H-1B: 1", Sponsorship.NotSponsored)]
    [InlineData("J-1 0", Sponsorship.NotSponsored)]
    [InlineData("None: J-1, H-1B", Sponsorship.NotSponsored)]
    [InlineData("J-1, fellows only", Sponsorship.NotSponsored)]
    [InlineData("J-1 through ECFMG", Sponsorship.Sponsored)]
    [InlineData("J-1 (DS-2019)", Sponsorship.Sponsored)]
    [InlineData("J-1, H-1B", Sponsorship.Sponsored)]
    [InlineData("J-1, H-1B after Step 3", Sponsorship.Sponsored)]
    [InlineData("J-1 yes", Sponsorship.Sponsored)]
    public void A_plain_answer_is_read(string cell, Sponsorship j1) => Assert.Equal(j1, VisaCell.Read(cell).Value.J1);

    [Theory]
    [InlineData("None: J-1, H-1B")]
    [InlineData("None - J-1, H-1B")]
    public void None_before_a_list_refuses_each(string cell) => Assert.NotEqual(Sponsorship.Sponsored, VisaCell.Read(cell).Value.H1B);

    [Theory]
    [InlineData("J-1 but not this year")]
    [InlineData("J-1; no longer")]
    public void What_is_taken_back_of_one_type_refuses_no_other(string cell) =>
        Assert.NotEqual(Sponsorship.NotSponsored, VisaCell.Read(cell).Value.H1B);
}
