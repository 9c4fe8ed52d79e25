using FsCheck;
using static ReapplyKit.Tests.PracticeCase;

namespace ReapplyKit.Tests;

/// <summary>120 to 150 words a minute: a word takes 0.4 to 0.5 seconds.</summary>
public sealed class SpokenSecondsTests
{
    [Theory]
    [InlineData(0, 0, 0)]
    [InlineData(1, 0, 1)]
    [InlineData(58, 23, 29)]
    [InlineData(59, 23, 30)]
    [InlineData(75, 30, 38)]
    [InlineData(120, 48, 60)]
    [InlineData(121, 48, 61)]
    [InlineData(153, 61, 77)]
    public void Words_are_seconds_from_fast_to_slow(int words, int fast, int slow) =>
        Assert.Equal(Quantity.Between(fast, slow), OwnRules.SpokenSeconds(Speech(words)));

    [Theory]
    [InlineData(58, CheckState.NotMet)]
    [InlineData(59, CheckState.Unknown)]
    [InlineData(74, CheckState.Unknown)]
    [InlineData(75, CheckState.Met)]
    [InlineData(120, CheckState.Met)]
    [InlineData(121, CheckState.Unknown)]
    [InlineData(152, CheckState.Unknown)]
    [InlineData(153, CheckState.NotMet)]
    public void An_explanation_is_judged_by_its_words_where_no_pace_could_change_the_verdict(int words, CheckState state)
    {
        var check = Length(new PracticeAnswer { Question = PracticeQuestion.RedFlag, Explains = WeaknessKind.Gap, Text = Speech(words) });

        Assert.Equal((state, "30 to 60 seconds"), (check.State, check.Asked));
        Assert.Equal(state == CheckState.Unknown, check.Value.EndsWith("; measure it", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(29, CheckState.NotMet)]
    [InlineData(30, CheckState.Met)]
    [InlineData(60, CheckState.Met)]
    [InlineData(61, CheckState.NotMet)]
    public void What_is_measured_goes_before_words(int seconds, CheckState state)
    {
        var check = Length(Explains(WeaknessKind.Gap, seconds) with { Text = Speech(1000) });

        Assert.Equal((state, $"{seconds} seconds, measured"), (check.State, check.Value));
    }

    [Theory]
    [InlineData(null)]
    [InlineData(" ")]
    public void An_explanation_neither_written_nor_measured_is_unknown(string? text)
    {
        var check = Length(new PracticeAnswer { Question = PracticeQuestion.RedFlag, Explains = WeaknessKind.Gap, Text = text });

        Assert.Equal((CheckState.Unknown, "not stated"), (check.State, check.Value));
    }

    [SeededProperty]
    public void More_words_never_take_less_time(NonNull<string> text, NonNull<string> more)
    {
        var (one, both) = (OwnRules.SpokenSeconds(text.Get), OwnRules.SpokenSeconds($"{text.Get} {more.Get}"));

        Assert.True(one.AtLeast <= both.AtLeast && one.AtMost <= both.AtMost);
    }

    private static Check Length(PracticeAnswer answer) => OwnRules.Assess(new InterviewPractice { Answers = [answer] }, []).Of("length: gap");
}
