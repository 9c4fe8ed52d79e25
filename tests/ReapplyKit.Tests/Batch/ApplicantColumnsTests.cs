using ReapplyKit.Batch;

namespace ReapplyKit.Tests;

public sealed class ApplicantColumnsTests
{
    [Fact]
    public void Facts_stand_in_columns_with_unknown_as_a_value_of_its_own()
    {
        var rubric = ApplicantColumns.Of(
            new ApplicantFacts
            {
                Step1 = ExamFacts.Failed(attempts: 2),
                Step1GapMonths = Quantity.Between(3, 5),
                Step2Ck = ExamFacts.Passed(score: 268),
                Letters = new LetterFacts(total: 5, strongUs: 1, weak: 2, undetermined: 1),
            },
            default).Rubric;

        Assert.Equal([(byte)(ExamMarks.Failed | ExamMarks.SeveralAttempts | ExamMarks.AttemptsKnown), (byte)ExamMarks.None], rubric.Step1.AsSpan());
        Assert.Equal(new QuantityColumn(new byte[] { 3, 0 }, new byte[] { 5, 255 }), rubric.Step1GapMonths);
        Assert.Equal([(byte)ExamMarks.Passed, (byte)ExamMarks.None], rubric.Step2Ck.AsSpan());
        Assert.Equal([(ushort)268, (ushort)0], rubric.Step2CkScore.AsSpan());
        Assert.Equal(new QuantityColumn(new byte[] { 1, 0 }, new byte[] { 2, 255 }), rubric.StrongUsLetters);
        Assert.Equal([(byte)WeakLetters.Unknown, (byte)WeakLetters.Unknown], rubric.WeakLetters.AsSpan());
    }

    [Theory]
    [InlineData(4, 2, 0, 0, WeakLetters.AtMostHalf)]
    [InlineData(5, 3, 0, 0, WeakLetters.Mostly)]
    [InlineData(5, 2, 1, 0, WeakLetters.Unknown)]
    [InlineData(5, 2, 0, 1, WeakLetters.Unknown)]
    [InlineData(0, 0, 0, 0, WeakLetters.Mostly)]
    public void Letters_are_mostly_weak_or_not_or_it_cannot_be_told(int total, int weak, int undetermined, int possiblyWeak, WeakLetters expected) =>
        Assert.Equal((byte)expected, ApplicantColumns.Of(
            new ApplicantFacts { Letters = new LetterFacts(total, 0, weak, undetermined, possiblyWeak) }).Rubric.WeakLetters[0]);

    [Fact]
    public void Chunks_of_any_size_take_the_room_of_what_is_there() =>
        Assert.Equal([3], ApplicantColumns.InChunks(new ApplicantFacts[3], int.MaxValue).Select(chunk => chunk.Count));

    [Fact]
    public void Columns_of_files_are_those_of_their_facts()
    {
        var (reading, profile) = (RulePack.Default.Rubric.Reading, SoundFile.Profile);
        var facts = reading.FactsOf(profile, SoundFile.AsOf);

        Assert.Equal(LabelColumns.Of(facts, facts), LabelColumns.Of([profile, profile], reading, SoundFile.AsOf));
        Assert.Equal(ApplicantColumns.Of(facts, facts), ApplicantColumns.Of([profile, profile], reading, SoundFile.AsOf));
    }

    [Fact]
    public void Memory_of_the_caller_is_not_copied()
    {
        var scores = new ushort[] { 224, 225 };
        var pool = ApplicantColumns.Over(Two() with { Step2CkScore = scores }).AsT0;
        scores[0] = 240;

        Assert.Equal(240, pool.Rubric.Step2CkScore[0]);
        Assert.Equal(240, pool.Slice(0, 1).Rubric.Step2CkScore[0]);
        Assert.Equal(225, pool.Slice(1, 1).Rubric.Step2CkScore[0]);
    }

    [Fact]
    public void Columns_of_unequal_length_are_the_programmers_mistake()
    {
        Assert.Throws<ArgumentException>(() => ApplicantColumns.Over(Two() with { Step2CkScore = new ushort[3] }));
        Assert.Throws<ArgumentException>(() => ApplicantColumns.Over(Two() with { WeakLetters = default }));
        Assert.Throws<ArgumentException>(() => ApplicantColumns.Over(Two() with { UsceRotations = new(new byte[2], new byte[1]) }));
    }

    public static TheoryData<RubricColumns, string> Bad => new()
    {
        { Two() with { Step1 = new byte[] { 16, 0 } }, "row 0, step1" },
        { Two() with { Step2Ck = new byte[] { 15, 255 } }, "row 1, step2Ck" },
        { Two() with { Step2CkScore = new ushort[] { 300, 301 } }, "row 1, step2CkScore" },
        { Two() with { WeakLetters = new byte[] { 3, 2 } }, "row 0, weakLetters" },
        { Two() with { Step1GapMonths = new(new byte[] { 5, 5 }, new byte[] { 4, 5 }) }, "row 0, step1GapMonths" },
        { Two() with { YearsSinceGraduation = new(new byte[] { 254, 255 }, new byte[] { 255, 255 }) }, "row 1, yearsSinceGraduation" },
        { Two() with { UsceRotations = new(new byte[] { 0, 1 }, new byte[] { 255, 0 }) }, "row 1, usceRotations" },
        { Two() with { StrongUsLetters = new(new byte[] { 9, 0 }, new byte[] { 8, 0 }) }, "row 0, strongUsLetters" },
    };

    [Theory]
    [MemberData(nameof(Bad))]
    public void A_value_that_means_nothing_is_named_with_its_row(RubricColumns columns, string where) =>
        Assert.Equal(where, Assert.Single(ApplicantColumns.Over(columns).AsT1.Problems.AsEnumerable()).Where);

    [Fact]
    public void Of_very_many_bad_rows_a_hundred_are_named_and_the_others_counted()
    {
        var rows = ApplicantColumns.Of(new ApplicantFacts[150]).Rubric;
        var bad = new byte[150];
        Array.Fill(bad, (byte)99);
        var problems = ApplicantColumns.Over(rows with { Step1 = bad }).AsT1.Problems;

        Assert.Equal(101, problems.Count);
        Assert.Equal("step1: has 50 more such rows", problems[100].ToString());
    }

    [Fact]
    public void What_the_library_makes_it_also_accepts()
    {
        var made = ApplicantColumns.Of(ManyFacts());

        Assert.Equal(made, ApplicantColumns.Over(made.Rubric).AsT0);
    }

    [Theory]
    [InlineData(1, new[] { 1, 1, 1, 1, 1 })]
    [InlineData(2, new[] { 2, 2, 1 })]
    [InlineData(5, new[] { 5 })]
    [InlineData(9, new[] { 5 })]
    public void Chunks_hold_all_rows_in_order_and_are_their_own(int size, int[] counts)
    {
        var facts = ManyFacts()[..5];
        var chunks = ApplicantColumns.InChunks(facts, size).ToArray();

        Assert.Equal(counts, chunks.Select(c => c.Count));
        Assert.Equal(
            ApplicantColumns.Of(facts).Rubric.Step2CkScore.AsSpan(),
            chunks.SelectMany(c => c.Rubric.Step2CkScore.AsSpan().ToArray()).ToArray());
    }

    [Fact]
    public void Facts_are_asked_for_no_further_than_the_chunk()
    {
        var asked = 0;
        ApplicantFacts Ask() => ++asked > 0 ? default : throw new InvalidOperationException();
        using var chunks = ApplicantColumns.InChunks(Enumerable.Range(0, 1000).Select(_ => Ask()), 10).GetEnumerator();
        chunks.MoveNext();

        Assert.Equal(10, asked);
    }

    private static ApplicantFacts[] ManyFacts() =>
        [.. Enumerable.Range(0, 300).Select(i => new ApplicantFacts
        {
            Step1 = ExamFacts.Of((ExamOutcome)(i % 4), i % 3, null),
            Step2Ck = ExamFacts.OutcomeNotStated(score: 1 + i),
            YearsSinceGraduation = Quantity.OrMore(i),
            UsceRotations = Quantity.Between(i, 2 * i),
            Letters = i % 5 == 0 ? null : new LetterFacts(2 * i, i, 1, i / 3),
        })];

    private static RubricColumns Two() => ApplicantColumns.Of(default, default).Rubric;
}
