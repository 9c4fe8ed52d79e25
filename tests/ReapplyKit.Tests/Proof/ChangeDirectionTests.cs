using static ReapplyKit.Tests.ProofCase;

namespace ReapplyKit.Tests;

/// <summary>What a change means, at the edge between certain and not.</summary>
public sealed class ChangeDirectionTests
{
    [Theory]
    [InlineData(2, 2, 3, 3, ChangeDirection.Better)]
    [InlineData(1, 2, 3, 4, ChangeDirection.Better)]
    [InlineData(1, 3, 3, 4, ChangeDirection.Different)] // it may have been 3 before
    [InlineData(1, 3, 2, 3, ChangeDirection.Stated)] // known more closely
    [InlineData(2, 2, 1, 3, ChangeDirection.Different)] // known less closely
    [InlineData(3, 3, 2, 2, ChangeDirection.Worse)]
    public void Rotations_are_better_only_where_no_possible_number_contradicts(int low, int high, int newLow, int newHigh, ChangeDirection direction) =>
        Assert.Equal(direction, Only(
            new ApplicantFacts { UsceRotations = Quantity.Between(low, high) }, new ApplicantFacts { UsceRotations = Quantity.Between(newLow, newHigh) }));

    [Theory]
    [InlineData(4, 5, ChangeDirection.Worse)]
    [InlineData(5, 4, ChangeDirection.Different)] // a date corrected, no improvement
    public void Years_only_become_worse(int before, int after, ChangeDirection direction) => Assert.Equal(
        direction, Only(new ApplicantFacts { YearsSinceGraduation = before }, new ApplicantFacts { YearsSinceGraduation = after }));

    [Theory]
    [InlineData(1, 2, ChangeDirection.Worse)]
    [InlineData(2, 1, ChangeDirection.Different)]
    public void Attempts_only_become_worse(int before, int after, ChangeDirection direction) => Assert.Equal(
        direction,
        Only(new ApplicantFacts { Step2Ck = ExamFacts.Failed(attempts: before) }, new ApplicantFacts { Step2Ck = ExamFacts.Failed(attempts: after) }));

    [Fact]
    public void A_first_sitting_that_is_passed_is_better_and_its_attempt_no_harm() => Assert.Equal(
        [(ChangedFact.Step3Outcome, ChangeDirection.Better), (ChangedFact.Step3Score, ChangeDirection.Stated), (ChangedFact.Step3Attempts, ChangeDirection.Different)],
        Compare(new ApplicantFacts { Step3 = ExamFacts.NotTaken }, new ApplicantFacts { Step3 = ExamFacts.Passed(221, 1) }).Changes.Select(c => (c.Fact, c.Direction)));

    [Theory]
    [InlineData(3, 0, 2, 1, ChangeDirection.Different)] // one of three is no longer told: 2 or 3
    [InlineData(2, 1, 3, 0, ChangeDirection.Stated)] // the third was strong all along, perhaps
    [InlineData(1, 1, 3, 0, ChangeDirection.Better)]
    public void A_letter_not_told_may_have_been_strong(int strong, int open, int newStrong, int newOpen, ChangeDirection direction) => Assert.Equal(
        direction,
        Compare(
            new ApplicantFacts { Letters = new LetterFacts(4, strong, 0, open) },
            new ApplicantFacts { Letters = new LetterFacts(4, newStrong, 0, newOpen) })
            .Changes.Single(c => c.Fact == ChangedFact.StrongUsLetters).Direction);

    [Fact]
    public void More_letters_are_neither_good_nor_bad() => Assert.Equal(
        ChangeDirection.Different,
        Only(new ApplicantFacts { Letters = new LetterFacts(3, 2, 0) }, new ApplicantFacts { Letters = new LetterFacts(4, 2, 0) }));

    [Theory]
    [InlineData(null, true, ChangeDirection.Stated)]
    [InlineData(false, true, ChangeDirection.Better)]
    [InlineData(true, false, ChangeDirection.Worse)]
    [InlineData(true, null, ChangeDirection.Different)]
    public void A_certificate_is_better_only_where_there_was_none(bool? before, bool? after, ChangeDirection direction) =>
        Assert.Equal(direction, Only(new ApplicantFacts { EcfmgCertified = before }, new ApplicantFacts { EcfmgCertified = after }));

    [Theory]
    [InlineData("", "a", ChangeDirection.Stated)]
    [InlineData("a", "ab", ChangeDirection.Better)]
    [InlineData("ab", "b", ChangeDirection.Worse)]
    [InlineData("a", "b", ChangeDirection.Different)]
    [InlineData("a", "", ChangeDirection.Different)]
    public void Ties_are_better_where_some_are_added_to_others(string before, string after, ChangeDirection direction) =>
        Assert.Equal(direction, Only(new ApplicantFacts { Connections = Ties(before) }, new ApplicantFacts { Connections = Ties(after) }));

    [Fact]
    public void The_order_in_which_ties_are_written_is_no_change() =>
        Assert.Empty(Compare(new ApplicantFacts { Connections = Ties("ab") }, new ApplicantFacts { Connections = Ties("ba") }).Changes);

    private static ValueList<ProgramConnection> Ties(string programs) =>
        programs.Select(p => new ProgramConnection(p.ToString(), ConnectionKind.Usce)).ToValueList();

    private static ChangeDirection Only(ApplicantFacts before, ApplicantFacts after) => Assert.Single(Compare(before, after).Changes.AsEnumerable()).Direction;
}
