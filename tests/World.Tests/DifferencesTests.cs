using Xunit.Abstractions;

namespace World.Tests;

/// <summary>
/// The same worlds asked of 0.1.0 and of this tree: every difference falls under a decision of the design, and is counted. Runs where
/// <c>REAPPLYKIT_ADAPTER</c> names the adapter built against 0.1.0, as <c>.ci/neighbour</c> builds it.
/// </summary>
public sealed class DifferencesTests(ITestOutputHelper output)
{
    [FactWithAdapter]
    public void Every_difference_from_0_1_0_is_a_decision_of_the_design()
    {
        var (decided, undecided) = (new Dictionary<string, int>(), new List<string>());
        for (var number = 0; number < Worlds.Count; number++)
        {
            var world = Worlds.Draw(number);
            var (before, now) = (Library.Asked.Case(world), Library.ThisTree.Case(world));
            foreach (var (difference, decision) in Decisions.Between(world, before, now))
            {
                if (decision is null)
                    undecided.Add($"{difference}\n  world {number} of seed {Worlds.Seed}, {world}");
                else
                    decided[decision] = decided.GetValueOrDefault(decision) + 1;
            }
        }
        foreach (var (decision, count) in decided.OrderByDescending(d => d.Value))
            output.WriteLine(FormattableString.Invariant($"{count} × {decision}"));
        Assert.True(undecided.Count == 0, $"{undecided.Count} without a decision, the first: {undecided.FirstOrDefault()}");
    }
}

/// <summary>A test of two versions, passed over where the other one is not built.</summary>
public sealed class FactWithAdapterAttribute : FactAttribute
{
    public FactWithAdapterAttribute() =>
        Skip = Library.Named is null ? "REAPPLYKIT_ADAPTER names no adapter: .ci/neighbour builds one." : null;
}
