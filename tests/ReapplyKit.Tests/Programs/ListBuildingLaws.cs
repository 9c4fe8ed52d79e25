namespace ReapplyKit.Tests;

public class ListBuildingLaws
{
    private static readonly ProgramRules Rules = RulePack.Default.Programs;

    [Law]
    public bool A_list_never_holds_more_than_its_total(ApplicantFacts facts, ValueList<ResidencyProgram> programs, ListTarget target) =>
        Rules.BuildList(facts, programs, target).Programs.Count <= target.Total;

    [Law]
    public void A_list_is_as_long_as_its_candidates_and_the_red_cap_allow(
        ApplicantFacts facts, ValueList<ResidencyProgram> programs, ListTarget target)
    {
        var labels = programs.Where(p => IsWanted(target, p)).Select(p => Rules.Assess(facts, p).ListLabel).ToArray();
        var reds = Math.Min(labels.Count(l => l == ProgramLabel.Red), target.RedCap);
        var others = labels.Count(l => l < ProgramLabel.Red);
        Assert.Equal(Math.Min(target.Total, others + reds), Rules.BuildList(facts, programs, target).Programs.Count);
    }

    [Law]
    public bool The_red_cap_is_kept(ApplicantFacts facts, ValueList<ResidencyProgram> programs, ListTarget target) =>
        Rules.BuildList(facts, programs, target).Count(ProgramLabel.Red) <= target.RedCap;

    [Law]
    public void Every_program_is_listed_or_left_out_once_with_its_own_verdict(
        ApplicantFacts facts, ValueList<ResidencyProgram> programs, ListTarget target)
    {
        var list = Rules.BuildList(facts, programs, target);
        var all = list.Programs.Select(p => p.Assessment).Concat(list.LeftOut.Select(p => p.Assessment));
        Assert.Equal(
            programs.Select(p => Rules.Assess(facts, p)).OrderBy(a => a.Program.Key, StringComparer.Ordinal),
            all.OrderBy(a => a.Program.Key, StringComparer.Ordinal));
    }

    [Law]
    public bool The_order_of_the_input_never_matters(
        ApplicantFacts facts, ValueList<ResidencyProgram> programs, ListTarget target, int pick) =>
        Rules.BuildList(facts, programs.Reordered(pick), target) == Rules.BuildList(facts, programs, target);

    [Law]
    public void A_program_is_left_out_for_the_reason_it_gives(ApplicantFacts facts, ValueList<ResidencyProgram> programs, ListTarget target)
    {
        var list = Rules.BuildList(facts, programs, target);
        Assert.All(list.Programs, p => Assert.True(IsWanted(target, p.Assessment.Program) && p.Assessment.ListLabel != ProgramLabel.Excluded));
        Assert.All(list.LeftOut, p => Assert.Equal(
            p.Assessment.Program.Specialty is null && IsPlaceWanted(target, p.Assessment.Program) && !target.Specialties.IsEmpty
                ? LeftOutReason.SpecialtyNotStated
                : !IsWanted(target, p.Assessment.Program) ? LeftOutReason.NotWanted
                : p.Assessment.ListLabel == ProgramLabel.Excluded ? LeftOutReason.Excluded
                : list.Programs.Count == target.Total ? LeftOutReason.ListFull
                : LeftOutReason.RedCap,
            p.Reason));
    }

    [Law]
    public void A_program_left_out_for_the_red_cap_is_red_and_the_cap_is_reached(
        ApplicantFacts facts, ValueList<ResidencyProgram> programs, ListTarget target)
    {
        var list = Rules.BuildList(facts, programs, target);
        Assert.All(list.LeftOut.Where(p => p.Reason == LeftOutReason.RedCap), p =>
        {
            Assert.Equal(ProgramLabel.Red, p.Assessment.ListLabel);
            Assert.Equal(target.RedCap, list.Count(ProgramLabel.Red));
        });
    }

    [Law]
    public void Greens_come_before_yellows_before_reds(ApplicantFacts facts, ValueList<ResidencyProgram> programs, ListTarget target)
    {
        var list = Rules.BuildList(facts, programs, target);
        Assert.True(IsInOrder(list.Programs.Select(p => p.Assessment)) && IsInOrder(list.LeftOut.Select(p => p.Assessment)));
    }

    private static bool IsInOrder(IEnumerable<ProgramAssessment> assessments)
    {
        var labels = assessments.Select(a => a.ListLabel).ToArray();
        return labels.SequenceEqual(labels.Order());
    }

    private static bool IsWanted(ListTarget target, ResidencyProgram p) => IsPlaceWanted(target, p)
        && (target.Specialties.IsEmpty || (p.Specialty is { } stated && target.Specialties.Contains(stated)));

    private static bool IsPlaceWanted(ListTarget target, ResidencyProgram p) =>
        (target.States.IsEmpty || p.State is null || target.States.Contains(p.State))
        && (target.Tracks.IsEmpty
            ? p.Track is not (ProgramTrack.PhysicianReserved or ProgramTrack.Fellowship)
            : p.Track == ProgramTrack.Unknown || target.Tracks.Contains(p.Track));
}
