namespace ReapplyKit.Tests;

/// <summary>
/// Lists stand by label, then the visa listed, IMG presence with unknown at its own place, ties, fewest questions and share, then by name,
/// whatever the order of the input.
/// </summary>
public sealed class ProgramOrderTests
{
    private static readonly ProgramRules Rules = RulePack.Default.Programs;

    // A J-1 is needed. The names would stand the other way round.
    private static readonly ResidencyProgram[] Wanted =
    [
        Program("z sponsors, many IMGs", 60),
        Program("y sponsors, many, fewer of them", 50),
        Program("x sponsors, presence unknown, a tie", null) with { Requirements = Preferring(300) },
        Program("w sponsors, presence unknown", null),
        Program("v sponsors, presence unknown, a question", null) with { Requirements = default },
        Program("u sponsors, few", 10),
        Program("t visa not stated, many", 90) with { Visa = default },
        Program("a visa not on its list, many", 90) with { Visa = new(Sponsorship.NotListed, Sponsorship.Sponsored) },
        Program("b visa not on its list, many", 90) with { Visa = new(Sponsorship.NotListed, Sponsorship.Sponsored) },
        Program("c not on its list, few", 10) with { Visa = new(Sponsorship.NotListed, Sponsorship.Sponsored) },
    ];

    private static readonly ApplicantFacts Facts = RulePack.Default.Rubric.Reading.FactsOf(SoundFile.Profile, SoundFile.AsOf) with
    {
        Visa = VisaNeed.J1,
        Connections = [.. Wanted.Where(p => p.Name.Contains("tie")).Select(p => new ProgramConnection(p.Key, ConnectionKind.Usce))],
    };

    [Fact]
    public void A_list_stands_by_label_visa_presence_tie_questions_share_and_name() => InAnyOrder(Wanted, list => Assert.Equal(
        Wanted.Select(p => p.Name), list.Programs.Select(p => p.Assessment.Program.Name)));

    [Fact]
    public void Of_two_of_one_name_that_nothing_tells_apart_the_lower_code_stands_first()
    {
        ResidencyProgram[] both = [Program("Elm", 60) with { AcgmeId = "1400100001" }, Program("Elm", 60) with { AcgmeId = "1400100002" }];

        InAnyOrder(both, list => Assert.Equal(both.Select(p => p.Key), list.Programs.Select(p => p.Assessment.Program.Key)));
    }

    [Fact]
    public void What_nothing_tells_apart_is_said_to_be_alphabetical()
    {
        var note = Build(Wanted).Notes.Single(n => n.Kind == ListNoteKind.Order);

        Assert.Contains("(2 of the 10 on the list)", note.Text, StringComparison.Ordinal);
        Assert.Contains("the order is alphabetical", note.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(Build(Wanted[..7]).Notes, n => n.Kind == ListNoteKind.Order);
    }

    [Fact]
    public void Names_stand_without_regard_to_capitals() => InAnyOrder(
        [Program("alder", 50), Program("Birch", 50), Program("cedar", 50)],
        list => Assert.Equal(["alder", "Birch", "cedar"], list.Programs.Select(p => p.Assessment.Program.Name)));

    [Fact]
    public void Two_descriptions_of_one_program_stand_by_what_they_say() => InAnyOrder(
        [Program("a", 50) with { Specialty = "Pediatrics" }, Program("a", 50) with { Specialty = "Neurology" }],
        list => Assert.Equal(["Neurology", "Pediatrics"], list.Programs.Select(p => p.Assessment.Program.Specialty)));

    [Fact]
    public void A_label_cites_its_row_and_a_lift_its_own_rule()
    {
        var few = Program("few", 10);
        var facts = Facts with { Connections = [new ProgramConnection(few.Key, ConnectionKind.Usce)] };
        var (lifted, green, excluded) = (Rules.Assess(facts, few), Rules.Assess(facts, Wanted[0]), Rules.Assess(
            facts, Wanted[0] with { Requirements = new ProgramRequirements { MinStep2Ck = Requirement.Strict(300) } }));

        Assert.Equal(("label.yellow.low-presence", ProgramLabel.Green), ($"{lifted.Rule}", lifted.Label));
        Assert.Equal(Rules.Factors.Rules[ProgramFactor.Connection], lifted.LiftedBy);
        Assert.Equal(("label.green", null), ($"{green.Rule}", green.LiftedBy));
        Assert.Equal("program.excluded", $"{excluded.Rule}");
    }

    [Fact]
    public void Only_a_connection_of_a_lifting_kind_to_the_program_itself_lifts_it()
    {
        Assert.Null(Lift(Wanted[5].Key, ConnectionKind.Geography));
        Assert.Null(Lift(Wanted[4].Key, ConnectionKind.Usce));
        Assert.NotNull(Lift(Wanted[5].Key, ConnectionKind.Faculty));

        static RuleId? Lift(string key, ConnectionKind kind) =>
            Rules.Assess(Facts with { Connections = [new ProgramConnection(key, kind)] }, Wanted[5]).LiftedBy;
    }

    private static void InAnyOrder(ResidencyProgram[] programs, Action<ProgramList> check)
    {
        for (var first = 0; first < programs.Length; first++)
        {
            ResidencyProgram[] turned = [.. programs[first..], .. programs[..first]];
            check(Rules.BuildList(Facts, turned, Rules.DefaultTarget with { Total = 10, RedPercent = 100 }));
            check(Rules.BuildList(Facts, turned.Reverse(), Rules.DefaultTarget with { Total = 10, RedPercent = 100 }));
        }
    }

    private static ProgramList Build(ResidencyProgram[] programs) =>
        Rules.BuildList(Facts, programs, Rules.DefaultTarget with { Total = 10, RedPercent = 100 });

    private static ProgramRequirements Preferring(int score) => Asking.Nothing with { MinStep2Ck = Requirement.Preferred(score) };

    private static ResidencyProgram Program(string name, int? share) => new()
    {
        Name = name,
        Setting = ProgramSetting.Community,
        Visa = new VisaPolicy(Sponsorship.Sponsored, Sponsorship.Unknown),
        ImgPresence = share is { } percent ? ImgPresence.Share(percent) : default,
        Requirements = Asking.Nothing,
    };
}
