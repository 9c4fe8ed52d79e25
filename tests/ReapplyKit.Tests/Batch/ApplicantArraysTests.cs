using FsCheck;
using ReapplyKit.Batch;

namespace ReapplyKit.Tests.Batch;

/// <summary>Ordinary nullable arrays: each row means what the same facts mean one by one, and what is missing is unknown.</summary>
public sealed class ApplicantArraysTests
{
    private static readonly RulePack Rules = RulePack.Default;

    [Fact]
    public void Arrays_that_are_left_out_and_nulls_are_unknown()
    {
        var tiers = Tiers(new ApplicantArrays { Step2CkScore = new int?[] { 245, null }, Step2CkAttempts = new int?[] { 1, null } });

        Assert.Equal(new TierSet(Tier.Unknown, Tier.Competitive, Tier.Unknown, Tier.Unknown, Tier.Unknown), tiers[0]);
        Assert.Equal(default, tiers[1]);
    }

    [Fact]
    public void A_row_is_assessed_as_the_same_facts_are()
    {
        int?[] scores = [231, 212, null, 250], years = [1, 4, null, 9], rotations = [0, 2, 3, null], letters = [3, 4, null, 0];
        ExamOutcome?[] step1 = [ExamOutcome.Passed, ExamOutcome.Failed, null, ExamOutcome.NotTaken];
        var tiers = Tiers(new ApplicantArrays
        {
            Step1 = step1,
            Step1GapMonths = new int?[] { 10, null, 3, null },
            Step2Ck = Enumerable.Repeat<ExamOutcome?>(ExamOutcome.Passed, 4).ToArray(),
            Step2CkScore = scores,
            Step2CkAttempts = new int?[] { 1, 2, null, 1 },
            YearsSinceGraduation = years,
            UsceRotations = rotations,
            Letters = letters,
            StrongUsLetters = new int?[] { 3, 0, null, 0 },
            WeakLetters = new int?[] { 0, 3, null, 0 },
        });

        ApplicantFacts[] facts =
        [
            new()
            {
                Step1 = ExamFacts.Passed(), Step1GapMonths = 10, Step2Ck = ExamFacts.Passed(231, 1), YearsSinceGraduation = 1, UsceRotations = 0,
                Letters = new LetterFacts(3, 3, 0),
            },
            new()
            {
                Step1 = ExamFacts.Failed(), Step2Ck = ExamFacts.Passed(212, 2), YearsSinceGraduation = 4, UsceRotations = 2,
                Letters = new LetterFacts(4, 0, 3),
            },
            new() { Step1GapMonths = 3, Step2Ck = ExamFacts.Passed(), UsceRotations = 3 },
            new() { Step1 = ExamFacts.NotTaken, Step2Ck = ExamFacts.Passed(250, 1), YearsSinceGraduation = 9, Letters = new LetterFacts(0, 0, 0) },
        ];
        Assert.Equal(facts.Select(f => Rules.Rubric.Assess(f)), tiers);
    }

    [Theory]
    [InlineData(218, ExamOutcome.Passed)]
    [InlineData(217, ExamOutcome.Unknown)]
    public void A_score_without_outcome_and_day_passes_by_the_highest_standard_only(int score, ExamOutcome outcome)
    {
        var arrays = new ApplicantArrays { Step2CkScore = new int?[] { score }, Step2CkAttempts = new int?[] { 1 } };
        var facts = outcome == ExamOutcome.Passed ? ExamFacts.Passed(score, 1) : ExamFacts.OutcomeNotStated(score, 1);
        Assert.Equal(Rules.Rubric.Assess(new ApplicantFacts { Step2Ck = facts }), Tiers(arrays)[0]);
    }

    [Fact]
    public void Labels_over_arrays_are_those_over_the_same_facts()
    {
        ResidencyProgram[] programs =
        [
            new() { Name = "A", Visa = new VisaPolicy(Sponsorship.Sponsored, Sponsorship.NotSponsored), ImgPresence = ImgPresence.Share(70) },
            new() { Name = "B", Requirements = new() { MinStep2Ck = Requirement.Strict(240), MaxYearsSinceGraduation = Requirement.Strict(5) } },
            new() { Name = "C", Requirements = new() { EarliestGraduationYear = Requirement.Strict(2021) } },
            new() { Name = "D", Requirements = new() { EarliestGraduationYear = Requirement.Preferred(2023) } },
        ];
        ApplicantFacts[] facts =
        [
            new() { Step2Ck = ExamFacts.Passed(231, 1), YearsSinceGraduation = 3, GraduationYear = 2023, Visa = VisaNeed.J1, EcfmgCertified = true },
            new() { Step2Ck = ExamFacts.Passed(251, 1), YearsSinceGraduation = 7, GraduationYear = 2020, Visa = VisaNeed.H1B },
        ];
        var arrays = new ApplicantArrays
        {
            Step2CkScore = new int?[] { 231, 251 },
            Step2CkAttempts = new int?[] { 1, 1 },
            YearsSinceGraduation = new int?[] { 3, 7 },
            GraduationYear = new int?[] { 2023, 2020 },
            Visa = new VisaNeed?[] { VisaNeed.J1, VisaNeed.H1B },
            EcfmgCertified = new bool?[] { true, null },
        };

        var matrix = new LabelMatrix(Rules.Programs, ProgramColumns.Of(programs), arrays.ToLabelColumns(Rules.Exams.Reading).AsT0, Tiers(arrays));
        var labels = new ProgramLabel[8];
        matrix.Label(0, 2, labels);
        Assert.Equal(from f in facts from p in programs select Rules.Programs.Label(f, p), labels);
    }

    [Fact]
    public void Values_that_cannot_be_are_told_with_row_value_and_bounds()
    {
        var arrays = new ApplicantArrays
        {
            Step2CkScore = new int?[] { 231, 900 },
            YearsSinceGraduation = new int?[] { -1, 4 },
            Letters = new int?[] { 1, 3 },
            StrongUsLetters = new int?[] { 1, 2 },
            WeakLetters = new int?[] { 1, 1 },
        };
        Assert.Equal(
            [
                "row 1, step2CkScore: must be 1 to 300 (found: 900)", "row 0, yearsSinceGraduation: must be 0 or more (found: -1)",
                "row 0, letters: are fewer than the strong US letters and the weak ones together",
            ],
            arrays.ToColumns(Rules.Exams.Reading).AsT1.Problems.Select(p => p.ToString()));
    }

    [Fact]
    public void Arrays_of_different_length_are_refused() => Assert.Contains(": Step2CkScore 2, Visa 1 rows", Assert.Throws<ArgumentException>(() =>
        new ApplicantArrays { Step2CkScore = new int?[] { 231, 240 }, Visa = new VisaNeed?[] { VisaNeed.J1 } }.ToColumns(Rules.Exams.Reading)).Message,
        StringComparison.Ordinal);

    [Law]
    public void Any_arrays_mean_what_the_facts_of_each_row_mean(NonNegativeInt[] numbers)
    {
        int?[] cells = [.. numbers.Select(n => n.Get % 7 == 0 ? (int?)null : n.Get)];
        var rows = Array.ConvertAll([.. Enumerable.Range(0, cells.Length)], first =>
            ArrayRow.Of(Enumerable.Range(first, ArrayRow.Numbers).Select(cell => cells[cell % cells.Length])));
        var arrays = ArrayRow.ToArrays(rows);
        ApplicantFacts[] facts = [.. rows.Select(row => row.Facts)];

        Assert.Equal(ApplicantColumns.Of(facts), arrays.ToColumns(Rules.Exams.Reading).AsT0);
        Assert.Equal(LabelColumns.Of(facts), arrays.ToLabelColumns(Rules.Exams.Reading).AsT0);
    }

    private static TierSet[] Tiers(ApplicantArrays arrays) => new RubricBatch(Rules.Rubric).Assess(arrays.ToColumns(Rules.Exams.Reading).AsT0);
}
