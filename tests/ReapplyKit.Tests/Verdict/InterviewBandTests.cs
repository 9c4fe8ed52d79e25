namespace ReapplyKit.Tests;

/// <summary>Every number of interviews from 0 to 60, matched and not, by clauses M12.15 to M12.17.</summary>
public sealed class InterviewBandTests
{
    private static readonly CompetitivenessReport Report = RulePack.Default.Rubric.Assess(SoundFile.Profile, SoundFile.AsOf);

    [Fact]
    public void Every_number_of_interviews_without_a_match_has_exactly_its_verdict() =>
        Assert.All(Enumerable.Range(0, 61), interviews =>
        {
            var expected = interviews switch
            {
                0 or 1 or 2 => (typeof(StructuralProblem), "interviews.structural", "M12.15"),
                3 or 4 or 5 or 6 or 7 => (typeof(ConversionProblem), "interviews.conversion", "M12.16"),
                _ => (typeof(LikelyRedFlag), "interviews.red-flag", "M12.17"),
            };

            var verdict = Diagnose(interviews, matched: false).Verdict;

            Assert.Equal(expected, (verdict.GetType(), verdict.Rule.ToString(), Assert.Single(verdict.Clauses.AsEnumerable()).ToString()));
            Assert.Equal(interviews, verdict.Interviews);
        });

    [Fact]
    public void A_match_is_never_diagnosed() =>
        Assert.All(Enumerable.Range(0, 61), interviews =>
        {
            var verdict = Assert.IsType<Matched>(Diagnose(interviews, matched: true).Verdict);

            Assert.Equal((interviews, "interviews.matched"), (verdict.Interviews, verdict.Rule.ToString()));
            Assert.True(verdict.Suspects.IsEmpty && verdict.Unchecked.IsEmpty);
        });

    [Theory]
    [InlineData(2, "structural")]
    [InlineData(3, "conversion")]
    [InlineData(7, "conversion")]
    [InlineData(8, "red flag")]
    public void A_diagnosis_can_be_matched_by_case(int interviews, string expected) =>
        Assert.Equal(expected, Diagnose(interviews, matched: false).Match(
        structural => "structural", conversion => "conversion", redFlag => "red flag", matched => "matched"));

    private static Diagnosis Diagnose(int interviews, bool matched) =>
        RulePack.Default.Interviews.Diagnose(new CycleOutcome { Interviews = interviews, Matched = matched }, Report);
}
