namespace ReapplyKit.Tests;

/// <summary>Lists stand by label, then lifted first, then by IMG share, then by key, whatever the order of the input.</summary>
public sealed class ProgramOrderTests
{
    private static readonly ProgramRules Rules = RulePack.Default.Programs;

    private static readonly ResidencyProgram[] Wanted =
    [
        Program("z", null),
        Program("n", 50),
        Program("m", 60),
        Program("k", 60),
        Program("y", 10) with { Requirements = Preferring(300) },
        Program("a", 30),
        Program("b", null),
        Program("c", 10) with { Requirements = Preferring(300) },
    ];

    private static readonly ApplicantFacts Facts = RulePack.Default.Rubric.Reading.FactsOf(SoundFile.Profile, SoundFile.AsOf) with
    {
        Connections = [.. Wanted.Where(p => p.Name is "z" or "y").Select(p => new ProgramConnection(p.Key, ConnectionKind.Usce))],
    };

    [Fact]
    public void A_list_stands_by_label_then_lifted_then_share_then_key() => InAnyOrder(Wanted, list => Assert.Equal(
        ["Green z", "Green k", "Green m", "Green n", "Yellow y", "Yellow a", "Yellow b", "Red c"],
        list.Programs.Select(p => $"{p.Assessment.Label} {p.Assessment.Program.Name}")));

    [Fact]
    public void What_is_left_out_stands_by_share_with_none_stated_last()
    {
        ResidencyProgram[] excluded = [Excluded("d", null), Excluded("c", 0), Excluded("b", null), Excluded("e", 1)];

        InAnyOrder(excluded, list => Assert.Equal(["e", "c", "b", "d"], list.LeftOut.Select(p => p.Assessment.Program.Name)));

        static ResidencyProgram Excluded(string name, int? share) =>
            Program(name, share) with { Requirements = new ProgramRequirements { MinStep2Ck = Requirement.Strict(300) } };
    }

    [Fact]
    public void Two_descriptions_of_one_program_stand_by_what_they_say() => InAnyOrder(
        [Program("a", 50) with { Region = "South" }, Program("a", 50) with { Region = "North" }],
        list => Assert.Equal(["North", "South"], list.Programs.Select(p => p.Assessment.Program.Region)));

    [Fact]
    public void A_label_cites_its_row_and_a_lift_its_own_rule()
    {
        var (lifted, green, excluded) = (Rules.Assess(Facts, Wanted[0]), Rules.Assess(Facts, Wanted[2]), Rules.Assess(
            Facts, Wanted[2] with { Requirements = new ProgramRequirements { MinStep2Ck = Requirement.Strict(300) } }));

        Assert.Equal("label.yellow.presence-unknown", $"{lifted.Rule}");
        Assert.Equal(Rules.Factors.Rules[ProgramFactor.Connection], lifted.LiftedBy);
        Assert.Equal(("label.green.sound", null), ($"{green.Rule}", green.LiftedBy));
        Assert.Equal("program.excluded", $"{excluded.Rule}");
    }

    [Fact]
    public void Only_a_connection_of_a_lifting_kind_to_the_program_itself_lifts_it()
    {
        Assert.Null(Lift(Wanted[0].Key, ConnectionKind.Geography));
        Assert.Null(Lift(Wanted[1].Key, ConnectionKind.Usce));
        Assert.NotNull(Lift(Wanted[0].Key, ConnectionKind.Faculty));

        static RuleId? Lift(string key, ConnectionKind kind) =>
            Rules.Assess(Facts with { Connections = [new ProgramConnection(key, kind)] }, Wanted[0]).LiftedBy;
    }

    private static void InAnyOrder(ResidencyProgram[] programs, Action<ProgramList> check)
    {
        for (var first = 0; first < programs.Length; first++)
        {
            ResidencyProgram[] turned = [.. programs[first..], .. programs[..first]];
            check(Rules.BuildList(Facts, turned, Rules.DefaultTarget with { Total = 10 }));
            check(Rules.BuildList(Facts, turned.Reverse(), Rules.DefaultTarget with { Total = 10 }));
        }
    }

    private static ProgramRequirements Preferring(int score) => Asking.Nothing with { MinStep2Ck = Requirement.Preferred(score) };

    private static ResidencyProgram Program(string name, int? share) => new()
    {
        Name = name,
        Setting = ProgramSetting.Community,
        ImgPresence = share is { } percent ? ImgPresence.Share(percent) : default,
        Requirements = Asking.Nothing,
    };
}
