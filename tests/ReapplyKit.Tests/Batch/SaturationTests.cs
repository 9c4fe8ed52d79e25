using ReapplyKit.Batch;

namespace ReapplyKit.Tests;

/// <summary>
/// Columns hold bounds in a byte, 254 standing for all that is higher and 255 for no bound; at no edge does a verdict change for it.
/// </summary>
public sealed class SaturationTests
{
    private static readonly int[] Bounds = [0, 1, 2, 247, 248, 249, 250, 251, 252, 253, 254, 255, 256, 257, 510, 512, 65_536, int.MaxValue - 1];

    private static readonly Quantity[] Quantities =
    [
        .. Bounds.SelectMany(low => Bounds.Where(high => high >= low).Select(high => Quantity.Between(low, high))),
        .. Bounds.Select(Quantity.OrMore),
        Quantity.OrMore(int.MaxValue),
    ];

    [Theory]
    [InlineData(0, 0, 1)]
    [InlineData(1, 1, 2)]
    [InlineData(249, 247, 249)]
    [InlineData(250, 248, 249)]
    public void Counts_at_every_edge_are_judged_as_the_numbers_themselves(int gap, int firstEnd, int secondEnd)
    {
        foreach (var isRising in new[] { true, false })
        {
            var bands = new BandFigures(firstEnd, secondEnd, isRising);
            var facts = Quantities.Select(quantity => new ApplicantFacts
            {
                Step1 = ExamFacts.Passed(attempts: 1),
                Step1GapMonths = quantity,
                YearsSinceGraduation = quantity,
                UsceRotations = quantity,
            });
            AssertAgree(new RubricFigures(gap, new(224, 239, true), bands, bands, 3).Rubric, [.. facts]);
        }
    }

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    [InlineData(100)]
    public void Letters_at_every_edge_are_judged_as_the_numbers_themselves(int enough)
    {
        int[] counts = [0, 1, 2, 3, 4, 99, 100, 101, 253, 254, 255, 256, 100_000_000];
        var letters =
            from strong in counts
            from undetermined in counts
            from weak in counts
            from possiblyWeak in new[] { 0, 1, 255 }
            from others in new[] { 0, 2 }
            select new LetterFacts(strong + undetermined + weak + possiblyWeak + others, strong, weak, undetermined, possiblyWeak);
        AssertAgree((RubricFigures.OfTheText with { StrongUsLetters = enough }).Rubric, [.. letters.Select(l => new ApplicantFacts { Letters = l })]);
    }

    [Fact]
    public void Every_score_with_every_number_of_attempts_is_judged_as_it_is()
    {
        Quantity[] attempts = [Quantity.Unknown, 0, 1, 2, Quantity.OrMore(1), Quantity.OrMore(2), Quantity.Between(0, 1), Quantity.Between(1, 2)];
        var facts =
            from score in Enumerable.Range(0, 301)
            from outcome in Enum.GetValues<ExamOutcome>()
            from sat in attempts
            select new ApplicantFacts
            {
                Step1 = ExamFacts.Of(outcome, sat, score == 0 ? null : score),
                Step1GapMonths = score % 50,
                Step2Ck = ExamFacts.Of(outcome, sat, score == 0 ? null : score),
            };
        ApplicantFacts[] all = [.. facts];
        AssertAgree(RulePack.Default.Rubric, all);
        AssertAgree((RubricFigures.OfTheText with { Scores = new(255, 256, false) }).Rubric, all);
        AssertAgree((RubricFigures.OfTheText with { Scores = new(0, 299, true) }).Rubric, all);
    }

    [Theory]
    [InlineData(253, 253)]
    [InlineData(254, 254)]
    [InlineData(255, 254)]
    [InlineData(int.MaxValue - 1, 254)]
    public void A_bound_above_254_is_held_as_254(int bound, byte held)
    {
        var years = ApplicantColumns.Of(new ApplicantFacts { YearsSinceGraduation = bound }).Rubric.YearsSinceGraduation;

        Assert.Equal((held, held), (years.AtLeast[0], years.AtMost[0]));
    }

    [Fact]
    public void No_upper_bound_is_held_as_255_and_nothing_known_as_0_or_more()
    {
        var years = ApplicantColumns.Of(new ApplicantFacts { YearsSinceGraduation = Quantity.OrMore(300) }, default).Rubric.YearsSinceGraduation;

        Assert.Equal(((byte)254, (byte)255), (years.AtLeast[0], years.AtMost[0]));
        Assert.Equal(((byte)0, (byte)255), (years.AtLeast[1], years.AtMost[1]));
    }

    private static void AssertAgree(CompetitivenessRubric rubric, ApplicantFacts[] facts)
    {
        var (batch, columns, tiers) = (new RubricBatch(rubric), ApplicantColumns.Of(facts), new TierSet[facts.Length]);
        batch.Assess(columns, tiers);
        for (var row = 0; row < facts.Length; row++)
            Assert.True(rubric.Assess(facts[row]) == tiers[row], $"{facts[row]}: {rubric.Assess(facts[row])}, in batch {tiers[row]}");
    }
}
