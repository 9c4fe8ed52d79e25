namespace ReapplyKit.Tests;

/// <summary>Passing helps, what is not known lies between, and saying a thing twice changes nothing.</summary>
public sealed class LabelDirectionLaws
{
    private static readonly ProgramRules Programs = RulePack.Default.Programs;

    [Law]
    public void Passing_what_is_missing_never_gives_a_harder_label(ApplicantFacts facts, ResidencyProgram program)
    {
        var a = Programs.Assess(facts, program);
        if (a.LabelIfPassed is { } ifPassed && a.Label != ProgramLabel.Excluded)
            Assert.True(ifPassed <= a.Label, $"{a.Label} became {ifPassed}");
    }

    [Law]
    public void A_visa_not_stated_lies_between_one_listed_and_one_refused(ApplicantFacts facts, ResidencyProgram program)
    {
        var labels = new[] { Sponsorship.Sponsored, Sponsorship.Unknown, Sponsorship.NotListed, Sponsorship.NotSponsored }
            .Select(j1 => Programs.Label(facts with { Visa = VisaNeed.J1 }, program with { Visa = program.Visa with { J1 = j1 } })).ToArray();

        Assert.Equal(labels.Order(), labels);
    }

    [Law]
    public void A_presence_not_stated_lies_between_strong_and_low(ApplicantFacts facts, ResidencyProgram program)
    {
        var labels = new[] { ImgPresence.Share(60), default, ImgPresence.Share(10) }
            .Select(presence => Programs.Label(facts, program with { ImgPresence = presence })).ToArray();

        Assert.Equal(labels.Order(), labels);
    }

    [Law]
    public void A_tie_stated_twice_changes_nothing(ApplicantFacts facts, ResidencyProgram program) => Assert.Equal(
        Programs.Label(facts, program),
        Programs.Label(facts with { Connections = [.. facts.Connections, .. facts.Connections] }, program));

    [Law]
    public void A_label_says_what_it_counts(ApplicantFacts facts, ResidencyProgram program)
    {
        var a = Programs.Assess(facts, program);
        if (a.Label == ProgramLabel.Excluded || a.LiftedBy is not null)
            return;
        var row = Programs.Labels[GateReading.CountOf(a.Charges.Count), a.Presence, a.Visa];
        var best = Programs.Exams.Today(facts.ExamsNeeded)?.Best ?? ProgramLabel.Green;

        Assert.Equal(row.Label > best ? row.Label : best, a.Label);
    }
}
