using static ReapplyKit.Tests.RebuildCase;

namespace ReapplyKit.Tests;

/// <summary>As of 2027-05-31, the last day of Month 5.</summary>
public sealed class LetterPortfolioTests
{
    private const string Recent = "letters.recent";
    private const string DirectCare = "letters.direct-care";
    private const string Strong = "rubric.letters.competitive";
    private const string Specialty = "letters.specialty";

    private static readonly Letter Good = new()
    {
        Origin = LetterOrigin.Us,
        Strength = LetterStrength.Strong,
        Date = Iso.On("2027-02-28"),
        DirectPatientCare = true,
        Specialty = "Internal Medicine",
    };

    // Different writers: stated word for word alike, they would be one letter.
    private static ValueList<Letter> By(int writers) =>
        Enumerable.Range(1, writers).Select(day => Good with { Date = PartialDate.On(new LocalDate(2027, 2, day)) }).ToValueList();

    [Fact]
    public void A_letter_stated_twice_is_one_letter_here_as_in_the_rubric() =>
        Assert.Equal((1, Quantity.Exactly(1)), (Assess([Good, Good]).Letters.Count, Assess([Good, Good]).StrongUs));

    private static readonly Letter TooOld = Good with { Date = Iso.On("2025-11-30") };

    [Theory]
    [InlineData(2, CheckState.NotMet)]
    [InlineData(3, CheckState.Met)]
    [InlineData(4, CheckState.Met)]
    [InlineData(5, CheckState.Met)]
    public void Three_us_letters_of_the_last_18_months_are_enough(int letters, CheckState state)
    {
        var checks = Assess(By(letters)).Checks;

        Assert.Equal((state, state), (StateOf(checks, Recent), StateOf(checks, Strong)));
    }

    [Fact]
    public void The_checks_say_what_was_read_and_what_is_asked() => Assert.Equal(
        [
            ("US letters of the last 18 months", "2", "3 to 4, or more"),
            ("of these by somebody who saw the applicant with patients", "2", "1 or more"),
            ("strong US letters", "0", "3 or more"),
            ("letters from dermatology", "0", "1 or more"),
        ],
        Assess([.. By(2), TooOld], "dermatology").Checks.Select(c => (c.Subject, c.Value, c.Asked)));

    [Fact]
    public void A_letter_of_unknown_date_or_origin_leaves_the_number_open()
    {
        foreach (var open in new[] { Good with { Date = null }, Good with { Origin = LetterOrigin.Unknown } })
        {
            var checks = Assess([.. By(2), open]).Checks;

            Assert.Equal((CheckState.Unknown, "2 to 3"), (StateOf(checks, Recent), ValueOf(checks, Recent)));
        }
    }

    [Fact]
    public void An_open_letter_decides_nothing_where_it_cannot() => Assert.Equal(
        (CheckState.NotMet, CheckState.Met),
        (StateOf(Assess([Good, new Letter()]).Checks, Recent), StateOf(Assess([.. By(3), new Letter()]).Checks, Recent)));

    [Fact]
    public void One_letter_by_somebody_who_saw_the_applicant_with_patients_is_enough()
    {
        var remote = Good with { DirectPatientCare = false };

        Assert.Equal(CheckState.Met, StateOf(Assess([remote, remote, Good]).Checks, DirectCare));
        Assert.Equal(CheckState.NotMet, StateOf(Assess([remote, remote, remote]).Checks, DirectCare));
        Assert.Equal(CheckState.Unknown, StateOf(Assess([remote, remote, Good with { DirectPatientCare = null }]).Checks, DirectCare));
    }

    [Fact]
    public void An_old_or_foreign_letter_from_patient_care_is_not_that_one() => Assert.Equal(
        CheckState.NotMet, StateOf(Assess([TooOld, Good with { Origin = LetterOrigin.NonUs }]).Checks, DirectCare));

    [Fact]
    public void Strength_is_counted_as_the_rubric_does_whatever_the_age()
    {
        ValueList<Letter> letters =
            [Good, TooOld, Good with { Strength = LetterStrength.Ordinary }, Good with { Strength = LetterStrength.Unknown }];
        var facts = RulePack.Default.Rubric.Reading.FactsOf(new() { Letters = letters }, AsOf).Letters!.Value;

        Assert.Equal(Quantity.Between(2, 3), Assess(letters).StrongUs);
        Assert.Equal(Quantity.Between(facts.StrongUs, facts.StrongUs + facts.Undetermined), Assess(letters).StrongUs);
    }

    [Theory]
    [InlineData("internal medicine", true, CheckState.Met)]
    [InlineData(" Internal Medicine ", true, CheckState.Met)]
    [InlineData("Dermatology", false, CheckState.NotMet)]
    public void The_specialty_is_compared_without_case(string specialty, bool fits, CheckState state)
    {
        var portfolio = Assess([Good], specialty);

        Assert.Equal((fits, state), (portfolio.Letters[0].FitsSpecialty, StateOf(portfolio.Checks, Specialty)));
    }

    [Fact]
    public void A_writer_of_unknown_specialty_may_fit() =>
        Assert.Equal(CheckState.Unknown, StateOf(Assess([Good with { Specialty = null }], "Neurology").Checks, Specialty));

    [Theory]
    [InlineData(null)]
    [InlineData(" ")]
    public void Without_a_specialty_there_is_no_such_check(string? specialty)
    {
        var portfolio = Assess([Good], specialty);

        Assert.Null(portfolio.Letters[0].FitsSpecialty);
        Assert.DoesNotContain(portfolio.Checks.AsEnumerable(), c => c.Rule.ToString() == Specialty);
    }

    [Theory]
    [InlineData(0, 0)]
    [InlineData(4, 0)]
    [InlineData(5, 1)]
    [InlineData(6, 2)]
    public void More_letters_than_4_leave_a_choice(int letters, int surplus) =>
        Assert.Equal(surplus, Assess(By(letters)).Surplus);

    [Fact]
    public void Letters_not_stated_are_unknown_throughout_and_no_letters_are_missed_throughout()
    {
        var notStated = Assess(null, "Neurology");

        Assert.All(notStated.Checks.AsEnumerable(), c => Assert.Equal((CheckState.Unknown, "not stated"), (c.State, c.Value)));
        Assert.Equal((4, null), (notStated.Checks.Count, notStated.Surplus));
        Assert.All(Assess([], "Neurology").Checks.AsEnumerable(), c => Assert.Equal((CheckState.NotMet, "0"), (c.State, c.Value)));
    }

    private static LocalDate AsOf { get; } = Iso.Day("2027-05-31");

    private static LetterPortfolio Assess(ValueList<Letter>? letters, string? specialty = null) =>
        RulePack.Default.Letters.Assess(letters, AsOf, specialty);
}
