namespace ReapplyKit.Tests;

/// <summary>Why a program is on a list or is not, and what the list says of itself.</summary>
public sealed class ListAnswerTests
{
    private static readonly ProgramRules Rules = RulePack.Default.Programs;

    private static readonly ApplicantFacts Sound =
        RulePack.Default.Rubric.Reading.FactsOf(SoundFile.Profile, SoundFile.AsOf) with { Visa = VisaNeed.J1 };

    private static readonly ListTarget Target = Rules.DefaultTarget with { Total = 2, Specialties = ["Internal Medicine"], States = ["NY"] };

    private static readonly ResidencyProgram[] Programs =
    [
        Program("Alder"), Program("Birch"), Program("Cedar"),
        Program("Dogwood") with { Visa = new(Sponsorship.NotSponsored, Sponsorship.Unknown) },
        Program("Elm") with { Specialty = "Psychiatry" },
        Program("Fir") with { Specialty = null },
        Program("Gum") with { State = "TX" },
        Program("Holly") with { ImgPresence = ImgPresence.Share(5), Visa = new(Sponsorship.NotListed, Sponsorship.Sponsored) },
        Program("Ivy") with { Track = ProgramTrack.Fellowship },
        Program("Juniper") with { Code = NrmpProgramCode.Parse("1903140C0") },
    ];

    [Theory]
    [InlineData("Alder", "Alder is on the list, green: the visa is no obstacle, many IMGs.")]
    [InlineData("  birch ", "Birch is on the list, green: the visa is no obstacle, many IMGs; it takes the seat of a community teaching program, of which there are too few.")]
    [InlineData("Cedar", "Cedar is not on the list: the list is full with programs that stand before it; it is green: the visa is no obstacle, many IMGs.")]
    [InlineData("Dogwood", "Dogwood is not on the list: it says J-1 not sponsored, H-1B unknown, and the file J-1 needed.")]
    [InlineData("Elm", "Elm is not on the list: it is Psychiatry, and Internal Medicine is wanted.")]
    [InlineData("Fir", "Fir is not on the list: a specialty is wished for, and nobody states this program's; ask which it is.")]
    [InlineData("Gum", "Gum is not on the list: it is in TX, and NY is wanted.")]
    [InlineData("Ivy", "Ivy is not on the list: its track, fellowship, is not wanted.")]
    [InlineData("1903140c0", "Juniper is not on the list: the list is full with programs that stand before it; it is green: the visa is no obstacle, many IMGs.")]
    public void The_answer_is_one_sentence(string asked, string sentence) =>
        Assert.Equal(sentence, Assert.Single(List().Why(asked).AsT0.AsEnumerable()).Sentence);

    [Fact]
    public void The_answer_comes_in_parts_too()
    {
        var weak = Sound with { Step2Ck = ExamFacts.Passed(216, 1) };
        var answer = Rules.BuildList(weak, Programs, Target).Why("Holly").AsT0[0];

        Assert.Equal(
            ["Label: red", "Visa: the visa needed is not on its list", "IMG presence: 5 % IMG", "Charge: Step 2 CK concerning"],
            answer.Parts.Take(4));
        Assert.Contains("Ask: Visa (J-1 not listed, H-1B sponsored, Step 3 for it not stated)", answer.Parts, StringComparer.OrdinalIgnoreCase);
    }

    [Fact]
    public void A_program_that_nobody_gave_has_the_nearest_names()
    {
        var none = List().Why("Alde").AsT1;

        Assert.Equal(["Alder"], none.Nearest);
        Assert.Equal("No program given is called \"Alde\". Did you mean Alder?", none.ToString());
    }

    [Fact]
    public void A_list_as_text_tells_its_seats_and_each_program()
    {
        var text = Rules.BuildList(Sound, [Program("Alder")], Target).ToText();

        Assert.StartsWith("1 program: 1 green, 0 yellow, 0 red; 0 left out\n", text, StringComparison.Ordinal);
        Assert.EndsWith("1 empty\n- Alder is on the list, green: the visa is no obstacle, many IMGs.\n", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_decision_is_told_with_its_reason()
    {
        var list = Rules.BuildList(Sound, Programs, Target with
        {
            Overrides =
            [
                new ListOverride(Programs[4].Key, Includes: true, "the director asked me", Iso.Day("2026-01-10")),
                new ListOverride(Programs[0].Key, Includes: false, "I would not move there", Iso.Day("2026-01-10")),
            ],
        });

        Assert.Equal("Elm is on the list, green: put on by decision: the director asked me.", list.Why("Elm").AsT0[0].Sentence);
        Assert.Equal("Alder is not on the list: kept off by decision: I would not move there.", list.Why("Alder").AsT0[0].Sentence);
    }

    [Fact]
    public void A_red_over_the_cap_is_told_with_the_cap() => Assert.Equal(
        "Holly is not on the list: it is red (the visa needed is not on its list, few IMGs), and the list holds no more than 0 red.",
        Rules.BuildList(Sound, Programs, Target with { Total = 20, RedPercent = 0 }).Why("Holly").AsT0[0].Sentence);

    [Fact]
    public void Both_labels_are_told_while_an_exam_is_missing() => Assert.StartsWith(
        "Alder is on the list, red today and yellow if the missing exam is passed before the review day: ",
        Rules.BuildList(Sound with { Step2Ck = ExamFacts.Failed(205, 1) }, Programs, Target).Why("Alder").AsT0[0].Sentence,
        StringComparison.Ordinal);

    [Theory]
    [InlineData(VisaNeed.NotNeeded, Sponsorship.Unknown, Sponsorship.Unknown, "the visa is no obstacle")]
    [InlineData(VisaNeed.J1, Sponsorship.Unknown, Sponsorship.Sponsored, "the visa is not stated")]
    [InlineData(VisaNeed.J1, Sponsorship.NotListed, Sponsorship.Sponsored, "the visa needed is not on its list")]
    [InlineData(VisaNeed.H1B, Sponsorship.Sponsored, Sponsorship.NotListed, "it lists the J-1 alone")]
    [InlineData(VisaNeed.H1B, Sponsorship.Sponsored, Sponsorship.Sponsored, "the visa is listed on a condition that is still open")]
    [InlineData(VisaNeed.H1B, Sponsorship.Sponsored, Sponsorship.NotSponsored, "the visa needed is not sponsored")]
    public void The_visa_is_told_in_a_few_words(VisaNeed need, Sponsorship j1, Sponsorship h1B, string says)
    {
        var program = Program("Alder") with { Visa = new(j1, h1B, Step3Demand.BeforePetition) };
        var list = Rules.BuildList(Sound with { Visa = need, Step3 = ExamFacts.NotTaken }, [program], Target);

        Assert.Contains($"Visa: {says}", list.Why("Alder").AsT0[0].Parts);
    }

    [Theory]
    [InlineData(60, "many IMGs")]
    [InlineData(5, "few IMGs")]
    [InlineData(null, "IMG presence not stated")]
    public void IMG_presence_is_told_in_a_few_words(int? share, string says)
    {
        var program = Program("Alder") with { ImgPresence = share is { } percent ? ImgPresence.Share(percent) : default };

        Assert.Contains(
            $": the visa is no obstacle, {says}.", Rules.BuildList(Sound, [program], Target).Why("Alder").AsT0[0].Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public void A_connection_that_lifts_is_told()
    {
        var few = Program("Alder") with { ImgPresence = ImgPresence.Share(5) };
        var tied = Sound with { Connections = [new ProgramConnection(few.Key, ConnectionKind.Usce)] };
        var answer = Rules.BuildList(tied, [few], Target).Why("Alder").AsT0[0];

        Assert.EndsWith("few IMGs, a connection lifts it.", answer.Sentence, StringComparison.Ordinal);
        Assert.Single(answer.Parts, p => p.StartsWith("Tie: ", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(0, " None of them states a specialty.")]
    [InlineData(1, " They are of Family Medicine.")]
    [InlineData(5, " They are of Family Medicine, Internal Medicine, Neurology, Pathology, Pediatrics.")]
    [InlineData(6, "")]
    public void A_specialty_that_no_program_has_is_told_with_up_to_five_that_they_have(int specialties, string hint)
    {
        string[] offered = ["Family Medicine", "Internal Medicine", "Neurology", "Pathology", "Pediatrics", "Psychiatry"];
        ResidencyProgram[] programs =
            [Program("Oak") with { Specialty = null }, .. offered.Take(specialties).Select(s => Program(s) with { Specialty = s })];

        Assert.Equal(
            $"No program given is of the specialty \"Dermatology\".{hint}",
            Rules.BuildList(Sound, programs, Target with { Specialties = ["Dermatology"] }).Notes
                .Single(n => n.Kind == ListNoteKind.SpecialtyNotFound).Text);
    }

    [Fact]
    public void Several_programs_without_a_specialty_are_counted() => Assert.Equal(
        "2 programs state no specialty and take no seat. State it, or ask which it is.",
        Rules.BuildList(Sound, [Program("Oak") with { Specialty = null }, Program("Pine") with { Specialty = null }], Target).Notes
            .Single(n => n.Kind == ListNoteKind.SpecialtyNotStated).Text);

    [Fact]
    public void Every_program_in_or_out_has_an_answer() => Assert.All(
        Programs, p => Assert.StartsWith(p.Name, Assert.Single(List().Why(p.Key).AsT0.AsEnumerable()).Sentence, StringComparison.Ordinal));

    [Theory]
    [InlineData("Internl Medicine", "Did you mean Internal Medicine?")]
    [InlineData("Psychiatri", "Did you mean Psychiatry?")]
    [InlineData("Dermatology", "They are of Internal Medicine, Psychiatry.")]
    public void A_specialty_that_no_program_has_is_named_with_the_nearest(string specialty, string hint) => Assert.Equal(
        $"No program given is of the specialty \"{specialty}\". {hint}",
        Rules.BuildList(Sound, Programs, Target with { Specialties = [specialty] }).Notes
            .Single(n => n.Kind == ListNoteKind.SpecialtyNotFound).Text);

    [Theory]
    [InlineData("IM")]
    [InlineData("internal medicine")]
    [InlineData("Internal Med")]
    public void A_specialty_goes_by_any_of_its_names(string specialty)
    {
        var list = Rules.BuildList(Sound, Programs, Target with { Specialties = [specialty] });

        Assert.Equal(2, list.Programs.Count);
        Assert.DoesNotContain(list.Notes, n => n.Kind == ListNoteKind.SpecialtyNotFound);
    }

    [Fact]
    public void Surgery_and_general_surgery_are_one() => Assert.Single(
        Rules.BuildList(Sound, [Program("Oak") with { Specialty = "Surgery" }], Target with { Specialties = ["General Surgery"] })
            .Programs.AsEnumerable());

    [Fact]
    public void Programs_that_state_no_specialty_are_said_to_be_asked() => Assert.Equal(
        "1 program states no specialty and takes no seat. State it, or ask which it is.",
        List().Notes.Single(n => n.Kind == ListNoteKind.SpecialtyNotStated).Text);

    [Fact]
    public void A_list_of_a_file_whose_exam_is_missing_says_not_to_pay_before_the_pass()
    {
        var list = Rules.BuildList(Sound with { Step2Ck = ExamFacts.NotTaken }, Programs, Target);

        Assert.Equal(ListNoteKind.IfPassed, list.Notes[0].Kind);
        Assert.EndsWith("do not pay before the pass.", list.Notes[0].Text, StringComparison.Ordinal);
        Assert.All(list.Programs, p => Assert.Equal((ProgramLabel.Yellow, ProgramLabel.Yellow), (p.Assessment.Label, p.Assessment.LabelIfPassed)));
    }

    [Fact]
    public void A_list_is_built_on_the_label_if_passed()
    {
        // Failed: red today everywhere, and no red is wanted.
        var list = Rules.BuildList(Sound with { Step2Ck = ExamFacts.Failed(205, 1) }, Programs, Target with { RedPercent = 0 });

        Assert.Equal(2, list.Programs.Count);
        Assert.All(list.Programs, p => Assert.Equal(ProgramLabel.Red, p.Assessment.Label));
    }

    [Fact]
    public void A_list_as_text_says_what_to_know_of_it_and_answers_say_that_a_program_is_on_it()
    {
        var list = List();

        Assert.NotEmpty(list.Notes);
        Assert.All(list.Notes, note => Assert.Contains($"\n{note.Text}\n", list.ToText(), StringComparison.Ordinal));
        Assert.All(list.Programs, p => Assert.True(Assert.Single(list.Why(p.Assessment.Program.Name).AsT0).IsListed));
    }

    private static ProgramList List() => Rules.BuildList(Sound, Programs, Target);

    private static ResidencyProgram Program(string name) => new()
    {
        Name = name,
        Specialty = "Internal Medicine",
        State = "NY",
        Setting = ProgramSetting.Community,
        ImgPresence = ImgPresence.Share(60),
        Visa = new VisaPolicy(Sponsorship.Sponsored, Sponsorship.Unknown),
    };
}
