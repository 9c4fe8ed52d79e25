namespace ReapplyKit.Tests;

public class SeatLaws
{
    private static readonly ProgramRules Rules = RulePack.Default.Programs;

    [Law]
    public void Each_setting_has_its_seats_or_its_shortfall_is_named(
        ApplicantFacts facts, ValueList<ResidencyProgram> programs, ListTarget target)
    {
        var list = Rules.BuildList(facts, programs, target);
        var (academic, teaching, community) = Rules.Mix.Of(target.Total);
        Check(ProgramSetting.Academic, academic);
        Check(ProgramSetting.CommunityTeaching, teaching);
        Check(ProgramSetting.Community, community);

        void Check(ProgramSetting setting, int seats)
        {
            var own = list.Programs.Count(p => p.Seat == setting && !p.IsStandIn);
            var standIns = list.Programs.Count(p => p.Seat == setting && p.IsStandIn);
            var named = list.Shortfalls.Where(s => s.Setting == setting);
            (int Wanted, int Found, int StandIns)[] expected = own == seats ? [] : [(seats, own, standIns)];
            Assert.Equal(expected, named.Select(s => (s.Wanted, s.Found, s.StandIns)));
            Assert.InRange(own + standIns, 0, seats);
            Assert.Equal(seats, own + standIns + named.Sum(s => s.Empty));
        }
    }

    [Law]
    public bool Every_seat_belongs_to_a_stated_setting(ApplicantFacts facts, ValueList<ResidencyProgram> programs, ListTarget target) =>
        Rules.BuildList(facts, programs, target).Programs.All(p => p.Seat != ProgramSetting.Unknown);

    [Law]
    public void A_setting_falls_short_only_where_its_own_programs_are_used_up(
        ApplicantFacts facts, ValueList<ResidencyProgram> programs, ListTarget target)
    {
        var list = Rules.BuildList(facts, programs, target);
        var passedOver = list.LeftOut.Where(p => p.Reason is LeftOutReason.ListFull or LeftOutReason.RedCap);
        Assert.All(list.Shortfalls, s => Assert.All(
            passedOver.Where(p => p.Assessment.Program.Setting == s.Setting), p => Assert.Equal(ProgramLabel.Red, p.Assessment.ListLabel)));
    }

    [Law]
    public void No_seat_of_its_own_setting_went_to_a_harder_program(
        ApplicantFacts facts, ValueList<ResidencyProgram> programs, ListTarget target)
    {
        var list = Rules.BuildList(facts, programs, target);
        foreach (var leftOut in list.LeftOut.Where(p => p.Reason == LeftOutReason.ListFull))
        {
            var seated = list.Programs.Where(p => p.Seat == leftOut.Assessment.Program.Setting);
            Assert.All(seated, p => Assert.True(p.Assessment.ListLabel <= leftOut.Assessment.ListLabel));
        }
    }
}
