namespace ReapplyKit.Tests;

/// <summary>What a finding writes of facts that are missing in part.</summary>
public sealed class FindingTextTests
{
    private const string Scores = "224 or less; 225 to 239; 240 or more; one attempt";

    public static TheoryData<string, string, string> Step2Ck => new()
    {
        { "passed once", "passed, 1 attempt", Scores },
        { "passed", "passed, 1 or more attempts", Scores },
        { "passed twice", "passed, 2 attempts", "one attempt" },
        { "pending", "result pending", Scores },
        { "not taken", "not taken", Scores },
        { "result not stated", "result not stated, 2 attempts", "one attempt" },
        { "nothing stated", "not stated", Scores },
        { "scored", "245, 1 or more attempts", Scores },
    };

    [Theory]
    [MemberData(nameof(Step2Ck))]
    public void Step_2_CK_without_a_verdict_is_held_against_all_bands(string what, string value, string threshold)
    {
        var finding = Writer(new ApplicantFacts { Step2Ck = Exam(what) }).Step2Ck();

        Assert.Equal((value, threshold), (finding.Value, finding.Threshold));
    }

    [Fact]
    public void Counts_that_are_not_stated_are_held_against_all_bands()
    {
        var writer = Writer(new ApplicantFacts { Visa = VisaNeed.NotNeeded });
        var (rotations, years) = (writer.Usce(), writer.YearsSinceGraduation());

        Assert.Equal(("not stated", "0; 1 to 2; 3 or more"), (rotations.Value, rotations.Threshold));
        Assert.Equal(("not stated", "2 or less; 3 to 5; 6 or more"), (years.Value, years.Threshold));
    }

    [Theory]
    [InlineData(1, 1, 0, 0, 0, "1 strong US")]
    [InlineData(2, 1, 1, 0, 0, "1 strong US, 1 non-US or generic")]
    [InlineData(4, 1, 0, 2, 1, "1 strong US, 3 not told")]
    [InlineData(3, 2, 0, 0, 0, "2 strong US, 1 other US")]
    [InlineData(1, 0, 0, 0, 0, "1 other US")]
    [InlineData(5, 1, 2, 1, 0, "1 strong US, 1 other US, 2 non-US or generic, 1 not told")]
    public void Letters_are_counted_by_kind(int total, int strongUs, int weak, int undetermined, int possiblyWeak, string value) =>
        Assert.Equal(value, Writer(new ApplicantFacts { Letters = new LetterFacts(total, strongUs, weak, undetermined, possiblyWeak) })
            .Letters().Value);

    [Fact]
    public void An_exam_never_taken_is_called_that_and_no_other()
    {
        var none = Writer(new ApplicantFacts { Step1 = ExamFacts.NotTaken, Step2Ck = ExamFacts.Passed(score: 250, attempts: 1) });

        Assert.Equal(("Not taken", "Competitive"), (none.Step1().Standing(), none.Step2Ck().Standing()));
        Assert.Equal(("Unknown", "Unknown"), (Writer(default).Step1().Standing(), Writer(default).Usce().Standing()));
    }

    [Theory]
    [InlineData(1, "")]
    [InlineData(2, "1 of the letters stated twice")]
    [InlineData(3, "2 of the letters stated twice")]
    public void Letters_alike_word_for_word_are_counted_once_and_named(int times, string note)
    {
        var letters = Enumerable.Repeat(Letter.FromUs(LetterStrength.Strong, Iso.On("2026-01-10")), times)
            .Append(Letter.FromUs(LetterStrength.Strong, Iso.On("2026-01-11"))).Append(new Letter()).Append(new Letter());
        var report = RulePack.Default.Rubric.Assess(SoundFile.Profile with { Letters = [.. letters] }, SoundFile.AsOf);
        var notes = report[RubricComponent.Letters].Notes;

        Assert.Equal(note, string.Concat(notes.Select(n => n[..n.IndexOf(',', StringComparison.Ordinal)])));
    }

    [Fact]
    public void Months_of_USCE_alone_are_said_to_count_as_rotations() => Assert.Equal(
        ["only months are known (3); each whole month counts as one rotation"],
        RulePack.Default.Rubric.Assess(SoundFile.Profile with { Usce = UsceHistory.OfMonths(3) }, SoundFile.AsOf)
            [RubricComponent.Usce].Notes);

    [Fact]
    public void Letters_not_stated_say_so() => Assert.Equal("not stated", Writer(default).Letters().Value);

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public void A_set_of_tiers_takes_no_other_value(int place)
    {
        var tiers = new Tier[TierSet.ComponentCount];
        tiers[place] = Tier.Concerning + 1;

        var refused = Assert.Throws<ArgumentOutOfRangeException>(() => new TierSet(tiers[0], tiers[1], tiers[2], tiers[3], tiers[4]));

        Assert.Equal((new[] { "step1", "step2Ck", "yearsSinceGraduation", "usce", "letters" }[place], tiers[place]), (refused.ParamName, refused.ActualValue));
    }

    [Fact]
    public void A_set_of_tiers_names_its_components_and_has_no_sixth()
    {
        var tiers = new TierSet(Tier.Competitive, Tier.Borderline, Tier.Concerning, Tier.Unknown, Tier.Competitive);

        Assert.Equal(
            "Step1 Competitive, Step2Ck Borderline, YearsSinceGraduation Concerning, Usce Unknown, Letters Competitive", $"{tiers}");
        Assert.ThrowsAny<ArgumentException>(() => tiers[(RubricComponent)TierSet.ComponentCount]);
    }

    [Theory]
    [InlineData("$.rubric.step1.gap")]
    [InlineData("$.rubric.step2Ck.gap")]
    [InlineData("$.rubric.usce.gap")]
    [InlineData("$.rubric.letters.gap")]
    public void A_criterion_holds_what_it_knows_only(string path) => LoadCheck.FindsAt(path, "is not known here", "1");

    private static ExamFacts Exam(string what) => what switch
    {
        "passed once" => ExamFacts.Passed(attempts: 1),
        "passed" => ExamFacts.Passed(),
        "passed twice" => ExamFacts.Passed(attempts: 2),
        "pending" => ExamFacts.Of(ExamOutcome.NotTaken, 1, score: null),
        "not taken" => ExamFacts.NotTaken,
        "result not stated" => ExamFacts.OutcomeNotStated(attempts: 2),
        "scored" => ExamFacts.Passed(245),
        _ => default,
    };

    private static FindingWriter Writer(in ApplicantFacts facts) => new(RulePack.Default.Rubric, SoundFile.Profile, facts, SoundFile.AsOf, []);
}
