using FsCheck;

namespace ReapplyKit.Tests;

public sealed class WordCountTests
{
    [Theory]
    [InlineData("", 0)]
    [InlineData(" — … ", 0)]
    [InlineData("I failed Step 1.", 4)]
    [InlineData("I don't re-apply", 3)]
    [InlineData("I don\u2019t re\u2011apply", 3)]
    [InlineData("well- -known", 2)]
    [InlineData("a--b", 2)]
    [InlineData("'quoted'", 1)]
    [InlineData("na\u00EFve", 1)]
    [InlineData("nai\u0308ve", 1)]
    [InlineData("\u0308a", 1)]
    [InlineData("\U0001D49Cbc and \U0001F600", 2)]
    [InlineData("240\n250\t260", 3)]
    public void Words_are_runs_of_letters_and_numbers_with_apostrophes_and_hyphens_inside(string text, int words) =>
        Assert.Equal(words, WordCount.Of(text));

    [Fact]
    public void Half_a_character_is_no_word_and_does_no_harm() => Assert.Equal(2, WordCount.Of("one \ud800 two"));

    [SeededProperty]
    public void Texts_apart_have_as_many_words_as_together(NonNull<string> one, NonNull<string> other) =>
        Assert.Equal(WordCount.Of(one.Get) + WordCount.Of(other.Get), WordCount.Of($"{one.Get} {other.Get}"));
}
