using System.Reflection;

namespace ReapplyKit.Tests;

/// <summary>The library's pack is read part by part as it is touched; nobody can tell.</summary>
public sealed class LazyPackTests
{
    private static readonly PropertyInfo[] Parts =
        [.. typeof(RulePack).GetProperties(BindingFlags.Instance | BindingFlags.Public).Where(p => p.Name != nameof(RulePack.Stamp))];

    public static TheoryData<string> Names => [.. Parts.Select(p => p.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Each_part_touched_first_is_the_part_of_the_pack_read_whole(string part)
    {
        var (lazy, whole) = (RulePackReader.OfSeeds(), PackDocument.Load(PackDocument.Seeds("clauses", "countdown", "seasons")));

        AssertSame(Part(whole, part), Part(lazy, part));
    }

    [Fact]
    public async Task Parts_touched_by_many_at_once_are_each_made_once()
    {
        var pack = RulePackReader.OfSeeds();
        var start = new Barrier(8);
        var seen = new object[8][];
        var touching = Enumerable.Range(0, seen.Length).Select(i => Task.Factory.StartNew(() =>
        {
            start.SignalAndWait();
            var order = i % 2 == 0 ? Parts : Parts.Reverse();
            seen[i] = [.. order.Select(p => p.GetValue(pack)!)];
            if (i % 2 != 0)
                Array.Reverse(seen[i]);
        }, CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default)).ToArray();
        await Task.WhenAll(touching);

        Assert.All(seen, parts => Assert.All(parts.Zip(seen[0]), pair => Assert.Same(pair.Second, pair.First)));
    }

    private static object Part(RulePack pack, string name) => Parts.Single(p => p.Name == name).GetValue(pack)!;

    // Parts are equal where their stamps are, which is not what is asked here: every value they hold is compared.
    private static void AssertSame(object? expected, object? actual)
    {
        var walk = new ParallelWalk();
        walk.Visit(expected!, actual!, "part");
        Assert.All(walk.Pairs, pair => Assert.Equal(pair.Left, pair.Right));
        Assert.NotEmpty(walk.Pairs);
    }
}
