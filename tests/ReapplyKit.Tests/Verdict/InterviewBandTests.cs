namespace ReapplyKit.Tests;

/// <summary>Every number of interviews from 0 to 60, matched and not, by clauses M12.15 to M12.17.</summary>
public sealed class InterviewBandTests
{
    private static readonly CompetitivenessReport Report = RulePack.Default.Rubric.Assess(SoundFile.Profile, SoundFile.AsOf);

    [Fact]
    public void Every_number_of_interviews_without_a_match_has_exactly_its_diagnosis() =>
        Assert.All(Enumerable.Range(0, 61), interviews =>
        {
            var expected = interviews switch
            {
                0 or 1 or 2 => (DiagnosisKind.Structural, "interviews.structural", "M12.15"),
                3 or 4 or 5 or 6 or 7 => (DiagnosisKind.Conversion, "interviews.conversion", "M12.16"),
                _ => (DiagnosisKind.RedFlag, "interviews.red-flag", "M12.17"),
            };

            var diagnosis = Diagnose(interviews, matched: false);

            Assert.Equal(expected, (diagnosis.Kind, diagnosis.Rule.ToString(), Assert.Single(diagnosis.Clauses.AsEnumerable()).ToString()));
            Assert.Equal(interviews, diagnosis.Interviews);
        });

    [Fact]
    public void A_match_is_never_diagnosed() =>
        Assert.All(Enumerable.Range(0, 61), interviews =>
        {
            var diagnosis = Diagnose(interviews, matched: true);

            Assert.Equal(
                (DiagnosisKind.Matched, interviews, "interviews.matched"), (diagnosis.Kind, diagnosis.Interviews, diagnosis.Rule.ToString()));
            Assert.True(diagnosis.Suspects.IsEmpty && diagnosis.Unchecked.IsEmpty);
        });

    private static Diagnosis Diagnose(int interviews, bool matched) =>
        RulePack.Default.Interviews.Diagnose(new CycleOutcome { Interviews = interviews, Matched = matched }, Report);
}
