namespace ReapplyKit.Tests;

/// <summary>Not taken, failed, failed and passed since, passed: each state by itself, and what the application still needs. As of 2026-03-25.</summary>
public sealed class ExamStateTable
{
    [Theory]
    // history: p pass, f failure, i incomplete, w result pending, ? result not stated; + others may be missing
    [InlineData("never sat", "", ExamState.NotTaken, "0", "1")]
    [InlineData("result awaited", "w", ExamState.Pending, "1", "1")]
    [InlineData("passed at first", "p", ExamState.PassedAtFirst, "1", "1")]
    [InlineData("failed once", "f", ExamState.Failed, "1", "2")]
    [InlineData("failed twice", "ff", ExamState.Failed, "2", "3")]
    [InlineData("failed three times: one attempt is left", "fff", ExamState.Failed, "3", "4")]
    [InlineData("failed, passed since", "fp", ExamState.PassedLater, "2", "2")]
    [InlineData("failed twice, passed since", "ffp", ExamState.PassedLater, "3", "3")]
    [InlineData("not finished, passed since", "ip", ExamState.PassedLater, "2", "2")]
    [InlineData("not finished", "i", ExamState.Failed, "1", "2")]
    [InlineData("failed, second result awaited", "fw", ExamState.Pending, "2", "2")]
    [InlineData("not finished, second result awaited", "iw", ExamState.Pending, "2", "2")]
    [InlineData("failed three times, the last result awaited", "fffw", ExamState.Pending, "4", "4")]
    [InlineData("failed, perhaps more than once, a result awaited", "fw+", ExamState.Pending, "2 or more", "2 or more")]
    [InlineData("failed, sat again without a result stated", "f?w", ExamState.Unknown, "3", "3")]
    [InlineData("passed, whatever else is awaited", "fpw", ExamState.PassedLater, "3", "3")]
    [InlineData("passed, perhaps not at first", "p+", ExamState.Passed, "1 or more", "1 or more")]
    [InlineData("failed, perhaps more than once", "f+", ExamState.Failed, "1 or more", "2 or more")]
    [InlineData("sat, result not stated", "?", ExamState.Unknown, "1", "1")]
    [InlineData("nothing stated", "+", ExamState.Unknown, "unknown", "unknown")]
    public void Each_history_is_a_state_of_its_own(string who, string history, ExamState state, string attempts, string toPass)
    {
        var facts = Facts(new ApplicantProfile { Step1 = History(history) }).Step1;

        Assert.Equal((who, state, attempts, toPass), (who, facts.State, facts.Attempts.ToString(), facts.AttemptsToPass.ToString()));
        Assert.Equal(state is ExamState.NotTaken or ExamState.Pending or ExamState.Failed, facts.IfPassed() != facts);
    }

    [Theory]
    [InlineData("2025-03-10", "2025-11-05", ExamState.Pending)]
    [InlineData("2025-11-05", "2025-11-05", ExamState.Pending)]
    [InlineData("2025-11-06", "2025-11-05", ExamState.Failed)]
    [InlineData("2025", "2025-11-05", ExamState.Pending)]
    [InlineData("2026", "2025-11-05", ExamState.Failed)]
    [InlineData("2025-11-06", null, ExamState.Pending)]
    public void A_result_is_awaited_unless_a_later_attempt_failed(string failed, string? pending, ExamState state)
    {
        var awaited = new Attempt { Result = ExamResult.Pending, Date = pending is null ? null : PartialDate.Parse(pending) };

        Assert.Equal(state, Facts(new ApplicantProfile { Step1 = ExamHistory.Of(Attempt.Failed(date: PartialDate.Parse(failed)), awaited) }).Step1.State);
        Assert.Equal(state, Facts(new ApplicantProfile { Step1 = ExamHistory.Of(awaited, Attempt.Failed(date: PartialDate.Parse(failed))) }).Step1.State);
    }

    [Theory]
    [InlineData("an IMG with both", "p", "p", "", true)]
    [InlineData("Step 1 failed", "f", "p", "", false)]
    [InlineData("Step 2 CK not taken", "p", "", "", false)]
    [InlineData("Step 2 CK failed, passed since", "p", "fp", "", true)]
    [InlineData("Step 1 not stated", "+", "p", "", null)]
    [InlineData("Step 1 not stated, Step 2 CK failed", "+", "f", "", false)]
    [InlineData("a DO with both levels and no Step", "", "", "1p 2p", true)]
    [InlineData("a DO who failed Level 2 first", "", "", "1p 2f 2p", true)]
    [InlineData("a DO without Level 2 yet", "", "", "1p 2w", false)]
    [InlineData("a DO with Level 1 and Step 2 CK", "", "p", "1p", true)]
    [InlineData("a DO who failed Step 1 and passed Level 1", "f", "p", "1p", true)]
    [InlineData("a DO who failed Level 2", "", "", "1p 2f", false)]
    public void Whether_the_exams_of_an_application_are_passed(string who, string step1, string step2Ck, string comlex, bool? passed)
    {
        var facts = Facts(new ApplicantProfile { Step1 = History(step1), Step2Ck = History(step2Ck), Comlex = [.. Comlex(comlex)] });

        Assert.Equal((who, passed), (who, facts.HasPassedNeededExams));
        Assert.NotEqual(false, facts.IfExamsPassed().HasPassedNeededExams);
        Assert.Equal(comlex.Length > 0 ? ApplicantType.UsDo : ApplicantType.Unknown, facts.Type);
    }

    [Theory]
    [InlineData("COMLEX alone, all else strong", Tier.Unknown, 3)]
    public void COMLEX_alone_is_never_competitive(string who, Tier overall, int known)
    {
        var report = RulePack.Default.Rubric.Assess(
            SoundFile.Profile with { Step1 = History(""), Step2Ck = History(""), EcfmgCertified = null, Comlex = [.. Comlex("1p 2p")] },
            SoundFile.AsOf);

        Assert.Equal((who, overall, known), (who, report.Overall.Tier, report.Overall.Known));
        Assert.Contains("written for IMGs", Assert.Single(report.Notes.AsEnumerable()), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("never", true)]
    [InlineData("2027-06-30", false)]
    [InlineData("2027-07-01", true)]
    [InlineData("2027-07", true)]
    [InlineData("2027-06", false)]
    [InlineData("2027", null)]
    [InlineData("2028", true)]
    public void A_certificate_is_held_against_the_first_day_of_training(string expiry, bool? isValid)
    {
        Assert.True(CertificateExpiry.TryParse(expiry, out var read));

        Assert.Equal((isValid, expiry), (read.IsValidOn(Iso.Day("2027-07-01")), read.ToString()));
    }

    [Theory]
    [InlineData("2027-06-30", false)]
    [InlineData("2027-12-31", true)]
    [InlineData("2027", true)]
    [InlineData("never", true)]
    public void Gates_hold_a_certificate_that_runs_out_before_training_as_missing(string expiry, bool isHeld)
    {
        Assert.True(CertificateExpiry.TryParse(expiry, out var read));
        var (profile, reading) = (SoundFile.Profile with { EcfmgExpires = read }, RulePack.Default.Rubric.Reading);

        var applied = ProfileReading.AsApplied(reading.FactsOf(profile, SoundFile.AsOf), profile, SoundFile.AsOf, Iso.Day("2026-09-02"));

        ResidencyProgram asking = new() { Name = "Example", Requirements = new() { EcfmgCertificate = Requirement.Strict(true) } };
        var blockers = RulePack.Default.Programs.Assess(applied, asking).Blockers;

        Assert.Equal(isHeld, blockers.IsEmpty);
        Assert.All(blockers, b => Assert.Equal($"certificate expires {expiry}, before training begins", b.Applicant));
    }

    [Theory]
    [InlineData("Step 1 failed comes first", "f", "p", "", VisaNeed.J1, Step3Recommendation.NotYet)]
    [InlineData("Step 2 CK not taken comes first, even for an H-1B", "p", "", "", VisaNeed.H1B, Step3Recommendation.NotYet)]
    [InlineData("one failure", "p", "p", "f", VisaNeed.J1, Step3Recommendation.RetakeWithCare)]
    [InlineData("two failures, an H-1B", "p", "p", "ff", VisaNeed.H1B, Step3Recommendation.RetakeWithCare)]
    [InlineData("failed, and the next result awaited: nothing to retake", "p", "p", "fw", VisaNeed.H1B, Step3Recommendation.NeededForH1B)]
    [InlineData("failed, passed since", "p", "p", "fp", VisaNeed.H1B, Step3Recommendation.Passed)]
    [InlineData("not taken, an H-1B alone", "p", "p", "", VisaNeed.H1B, Step3Recommendation.NeededForH1B)]
    public void Step_3_is_advised_by_its_state(string who, string step1, string step2Ck, string step3, VisaNeed visa, Step3Recommendation said) =>
        Assert.Equal((who, said), (who, RulePack.Default.Step3.Assess(Facts(new ApplicantProfile
        {
            Step1 = History(step1),
            Step2Ck = History(step2Ck),
            Step3 = History(step3),
            Visa = visa,
        })).Recommendation));

    private static ApplicantFacts Facts(ApplicantProfile profile) => RulePack.Default.Rubric.Reading.FactsOf(profile, SoundFile.AsOf);

    private static ExamHistory History(string text)
    {
        var attempts = text.TrimEnd('+').Select((c, at) => new Attempt { Result = Result(c), Date = PartialDate.In(2022 + at) }).ToArray();
        return text.EndsWith('+') ? ExamHistory.AtLeast(attempts) : ExamHistory.Of(attempts);
    }

    private static IEnumerable<ComlexAttempt> Comlex(string text) => text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(sitting =>
        new ComlexAttempt { Level = sitting[0] == '1' ? ComlexLevel.Level1 : ComlexLevel.Level2Ce, Result = Result(sitting[1]) });

    private static ExamResult Result(char letter) => letter switch
    {
        'p' => ExamResult.Passed,
        'f' => ExamResult.Failed,
        'i' => ExamResult.Incomplete,
        'w' => ExamResult.Pending,
        _ => ExamResult.Unknown,
    };
}
