namespace ReapplyKit.Interchange.Tests;

/// <summary>Visa cells against answers given before the reader was run: phrases in use, and phrases made from a grammar.</summary>
public sealed class VisaCellTests
{
    /// <summary>
    /// Each phrase of the table with its answer for J-1 and H-1B: Y sponsored, N not sponsored, L not listed, ? unknown; then 3 for an H-1B after Step 3, a
    /// for one that wants Step 3 at application, c for US citizens only, o for another type sponsored. "found" is wording found in public lists and pages (with the kind of
    /// source where it is noted), "composed" is made after them.
    /// </summary>
    [Fact]
    public void Phrases_in_use_are_read_as_people_read_them()
    {
        var phrases = PhraseTable.Read("Cells", "visa-phrases.tsv");
        var wrong = phrases.Select(p => (Phrase: p[2], Right: p[0], Read: Code(VisaCell.Read(p[2]).Value))).Where(p => p.Read != p.Right).ToList();

        Assert.True(phrases.Count(p => p[1].StartsWith("found", StringComparison.Ordinal)) >= 300);
        Assert.DoesNotContain(wrong, p => !IsOnlyLeftOpen(p.Right, p.Read));
        Assert.True(wrong.Count <= phrases.Count / 100, string.Join('\n', wrong));
    }

    [Fact]
    public void No_phrase_of_a_grammar_is_misread_and_hardly_one_is_left_open()
    {
        var phrases = VisaPhraseGrammar.All().ToList();
        var read = phrases.Select(p => (p.Text, VisaCell.Read(p.Text).Value, p.J1, p.H1B)).ToList();

        Assert.True(phrases.Count >= 1000);
        Assert.Empty(read.Where(r => IsHarmful(r.J1, r.Value.J1) || IsHarmful(r.H1B, r.Value.H1B)).Select(r => $"{r.Text}: {Code(r.Value)}"));
        Assert.Empty(read.Where(r => r.H1B == VisaPhraseGrammar.Meaning.SponsoredAfterStep3 && r.Value.Step3ForH1B != Step3Demand.BeforePetition).Select(r => r.Text));
        Assert.InRange(read.Count(r => IsLeftOpen(r.J1, r.Value.J1) || IsLeftOpen(r.H1B, r.Value.H1B)), 0, phrases.Count / 100);
    }

    [Fact]
    public void What_is_left_open_is_noted() =>
        Assert.Empty(VisaPhraseGrammar.All().Where(p => (p.J1 ?? p.H1B) == VisaPhraseGrammar.Meaning.Open && VisaCell.Read(p.Text).Note is null).Select(p => p.Text));

    /// <summary>The same of a column on one type; what is unknown has a note.</summary>
    [Fact]
    public void Phrases_of_a_column_on_one_type_are_read_as_people_read_them()
    {
        var read = PhraseTable.Read("Cells", "visa-column-phrases.tsv").Select(p => (Phrase: p[2], Right: p[1][0], Reading: OfColumn(p[0], p[2]))).ToList();

        Assert.Empty(read.Where(r => r.Right != r.Reading.Says).Select(r => $"{r.Phrase}: {r.Reading.Says}, not {r.Right}"));
        Assert.Empty(read.Where(r => r.Right == '?' && r.Reading.Note is null).Select(r => r.Phrase));
    }

    [Theory]
    [InlineData("H-1B (Step 3 preferred)", false)]
    [InlineData("H-1B, Step 3 strongly preferred", false)]
    [InlineData("J-1, H-1B (preferably Step 3)", false)]
    [InlineData("H-1B; Step 3 recommended", false)]
    [InlineData("H-1B (Step 3 not required)", false)]
    [InlineData("H-1B; Step 3 optional", false)]
    [InlineData("H-1B (Step 3 required)", true)]
    [InlineData("H-1B; Step 3 required", true)]
    [InlineData("We sponsor J-1 and H-1B visas. Must have passed Step 3.", true)]
    [InlineData("H-1B preferred, with Step 3", true)]
    [InlineData("H-1B preferred with Step 3", true)]
    [InlineData("J-1 preferred, H-1B with Step 3", true)]
    public void Step_3_is_required_only_where_it_is_demanded(string cell, bool isRequired)
    {
        var policy = VisaCell.Read(cell).Value;

        Assert.Equal((Sponsorship.Sponsored, isRequired ? Step3Demand.BeforePetition : Step3Demand.None), (policy.H1B, policy.Step3ForH1B));
    }

    [Theory]
    [InlineData("Yes", 'Y')]
    [InlineData("1.0", 'Y')]
    [InlineData("Sponsored", 'Y')]
    [InlineData("through ECFMG", 'Y')]
    [InlineData("J-1 through ECFMG", 'Y')]
    [InlineData("✓", 'Y')]
    [InlineData("No", 'N')]
    [InlineData("0", 'N')]
    [InlineData("0.0", 'N')]
    [InlineData("not offered", 'N')]
    [InlineData("not sponsored", 'N')]
    [InlineData("H-1B only", 'N')]
    [InlineData("US citizens only", 'N')]
    [InlineData("not listed", 'L')]
    [InlineData("H-1B", 'L')]
    [InlineData("Case by case", '?')]
    [InlineData("maybe", '?')]
    [InlineData("X", '?')]
    [InlineData("2", '?')]
    [InlineData("program", '?')]
    public void A_column_on_one_type_need_not_name_it(string cell, char expected) =>
        Assert.Equal(expected, Letter(VisaCell.Read(cell, VisaWord.J1).Value.J1));

    // A type that is left open where a person would know it does no harm, and is counted.
    private static bool IsOnlyLeftOpen(string right, string read) => Enumerable.Range(0, 2).All(i => read[i] == right[i] || read[i] == '?');

    private static bool IsHarmful(VisaPhraseGrammar.Meaning? meaning, Sponsorship read) => meaning switch
    {
        VisaPhraseGrammar.Meaning.Refused or VisaPhraseGrammar.Meaning.Open => read == Sponsorship.Sponsored,
        null => false,
        _ => read == Sponsorship.NotSponsored,
    };

    private static bool IsLeftOpen(VisaPhraseGrammar.Meaning? meaning, Sponsorship read) =>
        meaning is not (null or VisaPhraseGrammar.Meaning.Open) && read is (Sponsorship.Unknown or Sponsorship.NotListed);

    private static (char Says, string? Note) OfColumn(string column, string cell)
    {
        var (policy, note) = VisaCell.Read(WordCell.InEnglish(cell), column == "j1" ? VisaWord.J1 : VisaWord.H1B);
        return (Letter(column == "j1" ? policy.J1 : policy.H1B), note);
    }

    private static string Code(VisaPolicy policy) =>
        $"{Letter(policy.J1)}{Letter(policy.H1B)}" + (policy.Step3ForH1B switch { Step3Demand.BeforePetition => "3", Step3Demand.AtApplication => "a", _ => "" }) + (policy.UsCitizensOnly == true ? "c" : "")
        + (policy.Other == Sponsorship.Sponsored ? "o" : "");

    private static char Letter(Sponsorship sponsorship) => sponsorship switch
    {
        Sponsorship.Sponsored => 'Y',
        Sponsorship.NotSponsored => 'N',
        Sponsorship.NotListed => 'L',
        _ => '?',
    };

    [Theory]
    [InlineData("yes")]
    [InlineData("no")]
    public void A_plain_answer_says_what_it_says_in_capitals(string answer) => Assert.All(
        Enum.GetValues<VisaWord>().Where(VisaCell.IsType),
        column => Assert.Equal(VisaCell.Read(answer.ToUpperInvariant(), column), VisaCell.Read(answer, column)));
}
