namespace ReapplyKit.Tests;

[Collection(nameof(Alone))]
public sealed class LabelAllocationTests
{
    private static readonly ProgramRules Programs = RulePack.Default.Programs;

    [Law]
    public void A_label_allocates_nothing(ApplicantFacts facts, ResidencyProgram program)
    {
        var tied = facts with { Connections = [.. facts.Connections, new ProgramConnection("A|B|C", ConnectionKind.Usce)] };
        var unnumbered = program with { Code = null };

        Assert.Equal(0, Allocation.Of(() => Programs.Label(facts, program)));
        Assert.Equal(0, Allocation.Of(() => Programs.Label(tied, unnumbered)));
    }

    [Fact]
    public void An_allocation_would_be_seen()
    {
        var kept = new object[1];

        Assert.InRange(Allocation.Of(() => kept[0] = new object()), 1, 100);
    }
}
