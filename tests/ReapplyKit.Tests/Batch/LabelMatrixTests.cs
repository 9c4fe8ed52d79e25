using ReapplyKit.Batch;

namespace ReapplyKit.Tests;

public sealed class LabelMatrixTests
{
    private static readonly ProgramRules Rules = RulePack.Default.Programs;

    // Sound: nothing concerning, nothing unknown.
    private static readonly ApplicantFacts Sound = new()
    {
        Step1 = ExamFacts.Passed(attempts: 1),
        Step1GapMonths = 12,
        Step2Ck = ExamFacts.Passed(score: 239, attempts: 1),
        YearsSinceGraduation = 3,
        UsceRotations = 2,
        Letters = new LetterFacts(total: 4, strongUs: 3, weak: 0),
        EcfmgCertified = true,
        Visa = VisaNeed.NotNeeded,
    };

    private static readonly ResidencyProgram AsksNothing = new()
    {
        Name = "Harbor",
        City = "Troy",
        State = "MI",
        ImgPresence = ImgPresence.Share(40),
        Requirements = Asking.Nothing,
    };

    private static readonly ResidencyProgram FewImgs = AsksNothing with { Name = "Few", ImgPresence = ImgPresence.Share(39) };

    private static readonly ResidencyProgram Step2CkFrom240 = AsksNothing with
    {
        Name = "High",
        Requirements = AsksNothing.Requirements with { MinStep2Ck = Requirement.Strict(240) },
    };

    private static readonly ResidencyProgram NoJ1 = AsksNothing with { Name = "No J-1", Visa = new(Sponsorship.NotSponsored, Sponsorship.Sponsored) };

    [Fact]
    public void Every_place_of_the_matrix_is_the_label_worked_out_by_hand()
    {
        var twoPointsOpen = Sound with { Letters = null, UsceRotations = default };
        var matrix = Matrix([Sound, Sound with { Visa = VisaNeed.J1 }, twoPointsOpen], [AsksNothing, FewImgs, Step2CkFrom240, NoJ1]);

        Assert.Equal(
            [
                ProgramLabel.Green, ProgramLabel.Yellow, ProgramLabel.Excluded, ProgramLabel.Green,
                ProgramLabel.Yellow, ProgramLabel.Yellow, ProgramLabel.Excluded, ProgramLabel.Excluded,
                ProgramLabel.Yellow, ProgramLabel.Red, ProgramLabel.Excluded, ProgramLabel.Yellow,
            ], Labels(matrix));
    }

    [Theory]
    [InlineData(ConnectionKind.Usce, ProgramLabel.Green)]
    [InlineData(ConnectionKind.Geography, ProgramLabel.Yellow)]
    public void A_tie_lifts_every_program_of_its_key_and_no_other(ConnectionKind kind, ProgramLabel label)
    {
        var tied = Sound with { Connections = [new("Few|Troy|MI", kind), new("Nobody|Troy|MI", kind)] };
        var matrix = Matrix([Sound, tied], [FewImgs, FewImgs with { Specialty = "Psychiatry" }, FewImgs with { City = "Flint" }]);

        Assert.Equal(
            [ProgramLabel.Yellow, ProgramLabel.Yellow, ProgramLabel.Yellow, label, label, ProgramLabel.Yellow], Labels(matrix));
    }

    [Fact]
    public void The_reasons_of_a_pair_name_what_is_missed_or_unknown_and_what_lifted_it()
    {
        var facts = Sound with { Visa = VisaNeed.J1, Connections = [new("Few|Troy|MI", ConnectionKind.Faculty)] };
        var sponsors = FewImgs with { Visa = new(Sponsorship.Sponsored, Sponsorship.Unknown) };
        var matrix = Matrix([facts], [sponsors, Step2CkFrom240, NoJ1]);
        var reasons = new LabelReasons[3];
        matrix.Explain(0, 1, reasons);

        Assert.Equal([LabelReasons.Lifted, LabelReasons.Visa | LabelReasons.Step2Ck, LabelReasons.Visa], reasons);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(31)]
    [InlineData(32)]
    [InlineData(33)]
    [InlineData(63)]
    [InlineData(64)]
    [InlineData(65)]
    [InlineData(128)]
    [InlineData(200)]
    public void The_last_program_is_labelled_whatever_their_number(int programs)
    {
        var list = Enumerable.Range(0, programs).Select(i => i == programs - 1 ? Step2CkFrom240 : AsksNothing).ToList();
        var expected = list.Select((_, i) => i == programs - 1 ? ProgramLabel.Excluded : ProgramLabel.Green).ToList();

        Assert.Equal([.. expected, .. expected], Labels(Matrix([Sound, Sound], list)));
    }

    [Theory]
    [InlineData(254)]
    [InlineData(255)]
    [InlineData(256)]
    [InlineData(600)]
    public void Counts_run_over_no_byte(int applicants)
    {
        var counts = Matrix(Enumerable.Repeat(Sound, applicants), [AsksNothing, FewImgs, Step2CkFrom240]).Count();

        Assert.Equal(applicants, counts.OfProgram(0, ProgramLabel.Green));
        Assert.Equal(applicants, counts.OfProgram(1, ProgramLabel.Yellow));
        Assert.Equal(applicants, counts.OfProgram(2, ProgramLabel.Excluded));
        Assert.Equal(0, counts.OfProgram(2, ProgramLabel.Green));
    }

    [Fact]
    public void The_factor_that_blocks_most_pairs_stands_first_among_the_blockers()
    {
        var needsJ1 = Sound with { Visa = VisaNeed.J1 };
        var summary = Matrix([needsJ1, needsJ1, Sound], [Step2CkFrom240, NoJ1, NoJ1]).Count().Summary;

        Assert.Equal(
            [new FactorCount(LabelReasons.Visa, 4, 2, 0, 0), new FactorCount(LabelReasons.Step2Ck, 3, 0, 0, 0)], summary.TopBlockers.AsEnumerable());
        Assert.Equal(7, summary.CountOf(ProgramLabel.Excluded));
    }

    [Fact]
    public void Programs_keep_their_order_and_their_keys() =>
        Assert.Equal(["High|Troy|MI", "Few|Troy|MI"], ProgramColumns.Of([Step2CkFrom240, FewImgs]).Keys.AsEnumerable());

    private static ProgramLabel[] Labels(LabelMatrix matrix)
    {
        var labels = new ProgramLabel[matrix.Applicants.Count * matrix.Programs.Count];
        matrix.Label(0, matrix.Applicants.Count, labels);
        return labels;
    }

    private static LabelMatrix Matrix(IEnumerable<ApplicantFacts> applicants, IEnumerable<ResidencyProgram> programs) =>
        new LabelCase(applicants.ToValueList(), programs.ToValueList(), 0, 0).MatrixOf(Rules);
}
