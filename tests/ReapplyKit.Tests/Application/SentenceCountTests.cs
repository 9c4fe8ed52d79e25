using FsCheck;

namespace ReapplyKit.Tests;

public sealed class SentenceCountTests
{
    [Theory]
    [InlineData("", 0)]
    [InlineData(" ... ! ", 0)]
    [InlineData("I failed", 1)]
    [InlineData("I failed.", 1)]
    [InlineData("I failed. I passed.", 2)]
    [InlineData("I failed! Why? I was ill.", 3)]
    [InlineData("I failed. I passed", 2)]
    [InlineData("Was it luck?! No.", 2)]
    [InlineData("I waited… Then I passed.", 2)]
    [InlineData("I waited... Then I passed.", 2)]
    [InlineData("I waited…and passed.", 1)]
    [InlineData("He said \u201CYou failed.\u201D I left.", 2)]
    [InlineData("I left (at last.) I came back.", 2)]
    [InlineData("I failed.\n\nI passed.", 2)]
    public void A_sentence_ends_at_its_mark(string text, int sentences) => Assert.Equal(sentences, SentenceCount.Of(text));

    [Theory]
    [InlineData("My grade was 3.5 of 4.")]
    [InlineData("Dr. Lee, Mr. Ray, Mrs. Cho, Ms. Kim and Prof. May of St. Mary spoke.")]
    [InlineData("PROF. May spoke vs. nobody, e.g. me, i.e. the applicant.")]
    [InlineData("I came to the U.S. army hospital.")]
    [InlineData("I trained in the U.S.")]
    [InlineData("I was No. 3 of my year.")]
    [InlineData("See www.example.org for it.")]
    [InlineData("(Cf. e.g. the report)", 2)]
    [InlineData("I asked. The answer was no. I left.", 3)]
    [InlineData("They gave up an artist. I did not.", 2)]
    public void Dots_of_numbers_and_abbreviations_end_none(string text, int sentences = 1) => Assert.Equal(sentences, SentenceCount.Of(text));

    [SeededProperty]
    public void After_a_finished_sentence_the_count_begins_anew(NonNull<string> one, NonNull<string> other)
    {
        var finished = one.Get + " done.";

        Assert.Equal(SentenceCount.Of(finished) + SentenceCount.Of(other.Get), SentenceCount.Of($"{finished} {other.Get}"));
    }

    [SeededProperty]
    public void So_many_sentences_are_so_many(PositiveInt sentences) => Assert.Equal(
        sentences.Get, SentenceCount.Of(string.Join(' ', Enumerable.Range(0, sentences.Get).Select(i => "Yes" + ".!?…"[i % 4]))));
}
