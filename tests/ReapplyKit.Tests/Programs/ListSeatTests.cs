namespace ReapplyKit.Tests;

/// <summary>Who takes which seat, by hand: the mix 20 : 80 : 40 gives 7 seats as 1, 4 and 2, and 2 seats as 0, 1 and 1.</summary>
public sealed class ListSeatTests
{
    private static readonly ProgramRules Rules = RulePack.Default.Programs;
    private static readonly ApplicantFacts Facts = RulePack.Default.Rubric.Reading.FactsOf(SoundFile.Profile, SoundFile.AsOf);

    [Fact]
    public void A_red_put_on_by_decision_uses_up_the_cap()
    {
        var list = Build(Target(10) with { Overrides = [Include("kept")] }, Red("kept"), Red("other"), Program("c"));

        Assert.Equal(["c", "kept"], list.Programs.Select(p => p.Assessment.Program.Name));
        Assert.Equal(("other", LeftOutReason.RedCap), Single(list));
    }

    [Fact]
    public void A_yellow_put_on_by_decision_leaves_the_cap_alone()
    {
        var list = Build(Target(10) with { Overrides = [Include("kept")] }, Program("kept"), Red("one"), Red("two"));

        Assert.Equal(["kept", "one"], list.Programs.Select(p => p.Assessment.Program.Name));
        Assert.Equal(("two", LeftOutReason.RedCap), Single(list));
    }

    [Fact]
    public void A_decision_for_one_specialty_takes_no_seat_of_another()
    {
        var target = Target(1) with
        {
            PerSpecialty = [new SpecialtySeats("Internal Medicine", 2), new SpecialtySeats("Psychiatry", 1)],
            Overrides = [Include("p")],
        };
        var list = Build(target, Program("a"), Program("b"), Program("p") with { Specialty = "Psychiatry" });

        Assert.Equal(["a", "b", "p"], list.Programs.Select(p => p.Assessment.Program.Name));
    }

    [Fact]
    public void A_program_of_unknown_setting_put_on_by_decision_takes_one_seat()
    {
        var list = Build(Target(2) with { Overrides = [Include("u")] },
            Program("u") with { Setting = ProgramSetting.Unknown }, Program("a"), Program("b"), Program("c"));

        Assert.Equal(["a", "u"], list.Programs.Select(p => p.Assessment.Program.Name));
    }

    [Fact]
    public void Settings_that_are_full_fall_short_of_nothing()
    {
        var list = Build(Target(7),
        [
            Program("a", ProgramSetting.Academic),
            .. Enumerable.Range(0, 4).Select(i => Program($"t{i}", ProgramSetting.CommunityTeaching)),
            Program("c"), Program("d"),
        ]);
        Assert.Empty(list.Shortfalls);
        Assert.All(list.Programs, p => Assert.False(p.IsStandIn));
    }

    [Fact]
    public void Only_programs_of_its_own_specialty_and_setting_would_fill_a_shortfall()
    {
        var target = Target(1) with
        {
            PerSpecialty = [new SpecialtySeats("Internal Medicine", 1), new SpecialtySeats("Psychiatry", 7)],
        };
        var strict = new ProgramRequirements { MinStep2Ck = Requirement.Strict(300) };
        var list = Build(target, Program("a"), Program("b"),
            Program("p", ProgramSetting.Academic) with { Specialty = "Psychiatry", Requirements = strict });

        Assert.Empty(list.Shortfalls.Single(s => s.Specialty == "Psychiatry" && s.Setting == ProgramSetting.Community).WouldFill);
        Assert.Equal([new ShortfallRemedy(LeftOutReason.Excluded, 1)],
            list.Shortfalls.Single(s => s.Specialty == "Psychiatry" && s.Setting == ProgramSetting.Academic).WouldFill);
    }

    [Theory]
    [InlineData(100, 5, 5)]
    [InlineData(119, 5, 5)]
    [InlineData(120, 5, 6)]
    [InlineData(7, 5, 1)]
    [InlineData(100, 0, 0)]
    public void The_cap_is_rounded_down_and_is_one_at_least_where_any_is_allowed(int total, int percent, int cap) =>
        Assert.Equal(cap, new ListTarget { Total = total, RedPercent = percent }.RedCap);

    [Fact]
    public void Seats_of_specialties_are_summed_in_place_of_the_total() => Assert.Equal(
        (10, 3), (Target(10).Seats,
            (Target(10) with { PerSpecialty = [new SpecialtySeats("Psychiatry", 2), new SpecialtySeats("Family Medicine", 1)] }).Seats));

    [Fact]
    public void The_highest_total_of_a_policy_is_that_of_its_largest_row() => Assert.Equal(
        120, new ListPolicy { Pack = RulePack.Default.Stamp, Rows = [Row(90), Row(120), Row(null), Row(80)] }.HighestTotal);

    private static ListPolicyRow Row(int? total) => new(WeaknessKind.Step1, total, null, RuleId.Parse("list.policy.step1"));

    private static (string Name, LeftOutReason Reason) Single(ProgramList list)
    {
        var leftOut = Assert.Single(list.LeftOut.AsEnumerable());
        return (leftOut.Assessment.Program.Name, leftOut.Reason);
    }

    private static ListOverride Include(string name) =>
        new(Program(name).Key, Includes: true, "the director asked me to apply", Iso.Day("2026-01-10"));

    private static ProgramList Build(ListTarget target, params ResidencyProgram[] programs) => Rules.BuildList(Facts, programs, target);

    private static ListTarget Target(int total) => Rules.DefaultTarget with { Total = total };

    private static ResidencyProgram Red(string name) => Program(name) with
    {
        ImgPresence = ImgPresence.Share(10),
        Requirements = new ProgramRequirements { MinStep2Ck = Requirement.Preferred(300), MinLetters = Requirement.Preferred(4) },
    };

    private static ResidencyProgram Program(string name, ProgramSetting setting = ProgramSetting.Community) => new()
    {
        Name = name,
        Specialty = "Internal Medicine",
        Setting = setting,
        ImgPresence = ImgPresence.Share(60),
    };
}
