namespace ReapplyKit.Tests;

/// <summary>Small lists by hand: overrides, seats of each specialty, reserved positions, and what would fill a shortfall.</summary>
public sealed class ListExampleTests
{
    private static readonly ProgramRules Rules = RulePack.Default.Programs;
    private static readonly ApplicantFacts Facts = RulePack.Default.Rubric.Reading.FactsOf(SoundFile.Profile, SoundFile.AsOf);
    private static readonly LocalDate Decided = Iso.Day("2026-01-10");

    [Fact]
    public void A_program_put_on_the_list_by_decision_stays_visible_with_its_reason()
    {
        var against = Program("excluded") with { Requirements = new ProgramRequirements { MinStep2Ck = Requirement.Strict(300) } };
        var decision = new ListOverride(against.Key, Includes: true, "the director asked me to apply", Decided);
        var list = Build(Target(3) with { Overrides = [decision] }, against, Program("b"), Program("c"), Program("d"));

        var listed = list.Programs.Single(p => p.Override is not null);
        Assert.Equal((ProgramLabel.Excluded, decision), (listed.Assessment.Label, listed.Override));
        Assert.Equal(3, list.Programs.Count);
    }

    [Fact]
    public void A_program_kept_off_the_list_by_decision_says_why()
    {
        var decision = new ListOverride(Program("b").Key, Includes: false, "two hours from my family", Decided);
        var list = Build(Target(3) with { Overrides = [decision] }, Program("a"), Program("b"));

        var leftOut = Assert.Single(list.LeftOut.AsEnumerable());
        Assert.Equal((LeftOutReason.Overridden, decision), (leftOut.Reason, leftOut.Override));
    }

    [Fact]
    public void Each_specialty_has_its_own_seats()
    {
        var target = Target(1) with { PerSpecialty = [new SpecialtySeats("internal medicine", 2), new SpecialtySeats("Psychiatry", 1)] };
        var list = Build(target, Program("a"), Program("b"), Program("c"), Program("d", "Psychiatry"), Program("e", "Family Medicine"));

        Assert.Equal(["Internal Medicine", "Internal Medicine", "Psychiatry"], list.Programs.Select(p => p.Assessment.Program.Specialty!).Order());
        Assert.Equal(LeftOutReason.NotWanted, list.LeftOut.Single(p => p.Assessment.Program.Name == "e").Reason);
        Assert.Equal(LeftOutReason.ListFull, list.LeftOut.Single(p => p.Assessment.Program.Specialty == "Internal Medicine").Reason);
    }

    [Fact]
    public void A_specialty_that_runs_short_is_named()
    {
        var target = Target(1) with { PerSpecialty = [new SpecialtySeats("Psychiatry", 4)] };

        Assert.All(Build(target, Program("a")).Shortfalls, s => Assert.Equal("Psychiatry", s.Specialty));
    }

    [Fact]
    public void Positions_reserved_for_physicians_are_wanted_only_where_asked_for()
    {
        var reserved = Program("a") with { Track = ProgramTrack.PhysicianReserved };

        Assert.Equal(LeftOutReason.NotWanted, Assert.Single(Build(Target(1), reserved).LeftOut.AsEnumerable()).Reason);
        Assert.Single(Build(Target(1) with { Tracks = [ProgramTrack.PhysicianReserved] }, reserved).Programs.AsEnumerable());
    }

    [Fact]
    public void A_shortfall_says_what_keeps_programs_of_its_setting_off()
    {
        var excluded = Program("a") with { Requirements = new ProgramRequirements { MaxAttempts = Requirement.Strict(1), MinStep2Ck = Requirement.Strict(290) } };
        var unwanted = Program("b", "Psychiatry");
        var list = Build(Target(7) with { Specialties = ["Internal Medicine"] }, excluded, unwanted, Program("c"));
        var community = list.Shortfalls.Single(s => s.Setting == ProgramSetting.Community);

        // Of 7 seats the mix 20 : 80 : 40 gives 1, 4 and 2.
        Assert.Equal((2, 1, 0, 1), (community.Wanted, community.Found, community.StandIns, community.Empty));
        Assert.Equal([new ShortfallRemedy(LeftOutReason.Excluded, 1), new ShortfallRemedy(LeftOutReason.NotWanted, 1)], community.WouldFill);
    }

    private static ProgramList Build(ListTarget target, params ResidencyProgram[] programs) => Rules.BuildList(Facts, programs, target);

    private static ListTarget Target(int total) => Rules.DefaultTarget with { Total = total };

    private static ResidencyProgram Program(string name, string specialty = "Internal Medicine") => new()
    {
        Name = name,
        Specialty = specialty,
        Setting = ProgramSetting.Community,
        ImgPresence = ImgPresence.Share(60),
    };
}
