namespace ReapplyKit.Tests;

public sealed class WordsTests
{
    [Theory]
    [InlineData(ChangedFact.Step1Outcome, "Step 1 outcome")]
    [InlineData(ChangedFact.Step2CkScore, "Step 2 CK score")]
    [InlineData(ChangedFact.Step3Attempts, "Step 3 attempts")]
    [InlineData(ChangedFact.EcfmgCertificate, "ECFMG certificate")]
    [InlineData(ChangedFact.UsceRotations, "USCE rotations")]
    [InlineData(ChangedFact.YearsSinceGraduation, "years since graduation")]
    [InlineData((ChangedFact)99, "99")]
    public void Names_read_as_words_of_a_sentence(ChangedFact fact, string words) => Assert.Equal(words, Words.Sentence(fact));

    [Fact]
    public void Names_are_written_in_lower_camel_case_with_a_comma_between()
    {
        Assert.Equal("step2CkScore", Words.Of(ChangedFact.Step2CkScore));
        Assert.Equal("abstract", Words.All<ResearchOutput>().Split(", ")[1]);
    }

    [Theory]
    [InlineData(VisaNeed.NotNeeded, "no visa needed")]
    [InlineData(VisaNeed.J1, "J-1 needed")]
    [InlineData(VisaNeed.H1B, "H-1B needed")]
    [InlineData(VisaNeed.J1OrH1B, "J-1 or H-1B needed")]
    [InlineData(VisaNeed.Other, "another visa needed")]
    [InlineData(VisaNeed.NeededTypeNotStated, "visa needed, type not stated")]
    [InlineData(VisaNeed.Unknown, "visa need not stated")]
    public void A_visa_need_in_words(VisaNeed need, string text) => Assert.Equal(text, VisaText.Need(need));

    [Theory]
    [InlineData(225, 239, "225 to 239")]
    [InlineData(240, null, "240 or more")]
    [InlineData(null, 224, "224 or less")]
    [InlineData(0, 0, "0")]
    [InlineData(null, null, "any")]
    public void A_range_in_words(int? atLeast, int? atMost, string text) => Assert.Equal(text, BandText.Of(atLeast, atMost));

    [Fact]
    public void A_quantity_in_words() => Assert.Equal(
        ["4", "4 to 5", "1 or more", "unknown"],
        new[] { 4, Quantity.Between(4, 5), Quantity.OrMore(1), Quantity.Unknown }.Select(q => q.ToString()));

    [Fact]
    public void A_list_in_words() => Assert.Equal("[1, 2, 3]", ValueList.Create([1, 2, 3]).ToString());

    [Fact]
    public void Lists_of_other_items_mostly_hash_otherwise() =>
        Assert.InRange(Enumerable.Range(0, 100).Select(i => ValueList.Create([i]).GetHashCode()).Distinct().Count(), 90, 100);

    [Fact]
    public void A_long_value_is_shortened_after_80_characters_and_says_its_length()
    {
        var longest = new string('a', 80);

        Assert.Equal(longest, ProblemLog.Shorten(longest));
        Assert.Equal(longest + "… (81 characters)", ProblemLog.Shorten(longest + "b"));
    }

    [Fact]
    public void A_negative_total_cannot_be_divided() => Assert.ThrowsAny<ArgumentException>(() => LargestRemainder.Apportion(-1, [1]));
}
