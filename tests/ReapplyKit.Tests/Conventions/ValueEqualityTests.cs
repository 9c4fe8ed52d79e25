namespace ReapplyKit.Tests;

public class ValueEqualityTests
{
    internal static ParallelWalk Walk { get; } = WalkTwoWorlds();

    [Fact]
    public void Two_separately_built_objects_of_the_same_content_are_equal_and_hash_alike() => Assert.All(Walk.Pairs, pair =>
    {
        var (left, right) = pair;
        Assert.True(left.Equals(right) && right.Equals(left), $"{left.GetType().Name}: {left} and {right} are not equal");
        Assert.True(left.GetHashCode() == right.GetHashCode(), $"{left.GetType().Name}: {left} has two hashes");
    });

    [Fact]
    public void Every_public_type_is_among_them()
    {
        var met = Walk.Pairs.SelectMany(p => SelfAndBases(p.Left.GetType())).Select(Definition).ToHashSet();
        var neverMet = typeof(RulePack).Assembly.GetExportedTypes()
            .Where(t => IsValue(t) && !met.Contains(t))
            .Select(t => t.Name);
        Assert.Empty(neverMet);
    }

    [Fact]
    public void Objects_of_one_type_that_hold_different_values_are_not_equal()
    {
        foreach (var type in Walk.Pairs.Select(p => p.Left).GroupBy(o => o.GetType()))
        {
            var distinct = type.DistinctBy(o => string.Join('\n', ApprovedWorldTests.Lines("", o))).Take(20).ToArray();
            for (var i = 0; i < distinct.Length; i++)
                Assert.All(distinct.Skip(i + 1), other => Assert.False(distinct[i].Equals(other), $"{distinct[i]} equals {other}"));
        }
    }

    private static ParallelWalk WalkTwoWorlds()
    {
        var walk = new ParallelWalk();
        walk.Visit(SeparateWorld.Build(), SeparateWorld.Build(), "world");
        return walk;
    }

    private static bool IsValue(Type type) =>
        !type.IsEnum
        && !type.IsInterface
        && !(type.IsAbstract && type.IsSealed)
        && !type.IsSubclassOf(typeof(Exception))
        && !type.IsSubclassOf(typeof(Delegate));

    private static Type Definition(Type type) => type.IsGenericType ? type.GetGenericTypeDefinition() : type;

    private static IEnumerable<Type> SelfAndBases(Type? type)
    {
        for (; type is not null; type = type.BaseType)
            yield return type;
    }
}
