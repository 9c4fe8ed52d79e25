using FsCheck;

namespace ReapplyKit.Tests;

public class BetterApplicantLaws
{
    private static readonly RulePack Pack = RulePack.Default;

    [Law]
    public void A_better_fact_never_gives_a_harder_label(ApplicantFacts facts, ResidencyProgram program, PositiveInt step)
    {
        var label = Pack.Programs.Assess(facts, program).Label;
        foreach (var (what, better) in Betterment.Of(facts, step.Get).Where(b => KeepsTiersKnown(facts, b.Better)))
        {
            var after = Pack.Programs.Assess(better, program).Label;
            Assert.True(after <= label, $"{what}: {label} became {after}");
        }
    }

    [Law]
    public void A_better_fact_blocks_nothing_that_was_open(ApplicantFacts facts, ResidencyProgram program, PositiveInt step)
    {
        if (Pack.Programs.Assess(facts, program).Label == ProgramLabel.Excluded)
            return;
        foreach (var (what, better) in Betterment.Of(facts, step.Get))
            Assert.True(Pack.Programs.Assess(better, program).Label != ProgramLabel.Excluded, what);
    }

    // A range that moves across the edge of a band makes a known tier unknown, and unknown counts as an open point.
    private static bool KeepsTiersKnown(ApplicantFacts facts, ApplicantFacts better)
    {
        var (before, after) = (Pack.Rubric.Assess(facts), Pack.Rubric.Assess(better));
        return Enum.GetValues<RubricComponent>().All(c => after[c] != Tier.Unknown || before[c] is Tier.Unknown or Tier.Concerning);
    }
}
