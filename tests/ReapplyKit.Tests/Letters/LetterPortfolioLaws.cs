using FsCheck.Xunit;

namespace ReapplyKit.Tests;

[Properties(Arbitrary = [typeof(LetterFileArbitrary)])]
public sealed class LetterPortfolioLaws
{
    [SeededProperty]
    public void Age_and_recency_are_those_a_walk_over_the_calendar_finds(LetterFile file)
    {
        foreach (var letter in Assess(file).Letters.Where(l => l.Letter.Date is { IsExact: true }))
        {
            var written = letter.Letter.Date!.Earliest;
            var recency = DayWalk.IsWithin(12, written, file.AsOf) ? LetterRecency.Recent
                : DayWalk.IsWithin(18, written, file.AsOf) ? LetterRecency.Acceptable : LetterRecency.Old;

            Assert.Equal((Quantity.Exactly(DayWalk.MonthsCompleted(written, file.AsOf)), recency), (letter.Age, letter.Recency));
        }
    }

    [SeededProperty]
    public void A_further_recent_strong_us_letter_from_patient_care_never_turns_a_met_check(LetterFile file)
    {
        Letter further = new()
        {
            Origin = LetterOrigin.Us,
            Strength = LetterStrength.Strong,
            DirectPatientCare = true,
            Date = PartialDate.On(file.AsOf),
            Specialty = "Neurology",
        };
        var (before, after) = (Assess(file), Assess(file with { Letters = [.. file.Letters, further] }));

        Assert.All(
            before.Checks.Zip(after.Checks),
            pair => Assert.True(pair.First.State != CheckState.Met || pair.Second.State == CheckState.Met, pair.Second.ToString()));
        Assert.Equal(
            (before.Recent.AtLeast + 1, before.DirectCare.AtLeast + 1, before.StrongUs.AtLeast + 1),
            (after.Recent.AtLeast, after.DirectCare.AtLeast, after.StrongUs.AtLeast));
    }

    [SeededProperty]
    public void Knowing_less_of_a_letter_only_widens_what_is_known_of_all(LetterFile file)
    {
        var known = Assess(file);
        for (var i = 0; i < file.Letters.Count; i++)
        {
            var letter = file.Letters[i];
            AssertWider(known, Assess(file.With(i, letter with { Origin = LetterOrigin.Unknown })));
            AssertWider(known, Assess(file.With(i, letter with { Strength = LetterStrength.Unknown })));
            AssertWider(known, Assess(file.With(i, letter with { DirectPatientCare = null })));
            if (!(letter.Date?.Earliest > file.AsOf)) // a letter without a date is taken as written
                AssertWider(known, Assess(file.With(i, letter with { Date = null })));
        }
    }

    [SeededProperty]
    public void The_order_of_letters_changes_no_check(LetterFile file) =>
        Assert.Equal(Assess(file).Checks, Assess(file with { Letters = file.Letters.Reverse().ToValueList() }).Checks);

    private static void AssertWider(LetterPortfolio known, LetterPortfolio less) => Assert.All(
        new[] { (known.Recent, less.Recent), (known.DirectCare, less.DirectCare), (known.StrongUs, less.StrongUs) },
        pair => Assert.True(pair.Item2.AtLeast <= pair.Item1.AtLeast && pair.Item2.AtMost >= pair.Item1.AtMost, $"{pair}"));

    private static LetterPortfolio Assess(LetterFile file) => RulePack.Default.Letters.Assess(file.Letters, file.AsOf, "Neurology");
}
