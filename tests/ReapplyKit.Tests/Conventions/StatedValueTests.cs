using System.Reflection;

namespace ReapplyKit.Tests;

/// <summary>What a caller states is something: no null where nothing may be null, and no word that an enum does not have.</summary>
public sealed class StatedValueTests
{
    private static readonly NullabilityInfoContext Nullability = new();

    // What a caller states is all that a case holds, its programs and its progress among it.
    [Fact]
    public void Nothing_of_a_case_is_null_or_no_word_of_its_enum()
    {
        var walk = new ParallelWalk();
        walk.Visit(SeparateWorld.Build(), SeparateWorld.Build(), "world");
        var stated = Held(typeof(ReapplicationCase), [typeof(Schedule)]);
        var taken = from met in walk.Pairs.Select(p => p.Left).DistinctBy(o => o.GetType())
                    where stated.Contains(met.GetType())
                    from property in met.GetType().GetProperties()
                    where property.SetMethod is { IsPublic: true } && Bad(property) is (true, var bad) && Takes(met, property, bad)
                    select $"{met.GetType().Name}.{property.Name}";

        Assert.Equal([], taken.Order());
    }

    [Fact]
    public void No_list_holds_a_null()
    {
        var thrown = Assert.Throws<ArgumentException>(() => new[] { "a", null! }.ToValueList());

        Assert.Equal(("items", "A list holds no null: item 1 of 2, counted from 0, is one. (Parameter 'items')"), (thrown.ParamName, thrown.Message));
        Assert.Throws<ArgumentException>(() => new ApplicantProfile { Letters = [null!] });
    }

    [Fact]
    public void A_word_that_there_is_not_is_refused_with_those_there_are()
    {
        var thrown = Assert.Throws<ArgumentOutOfRangeException>(() => new ApplicantProfile { Visa = (VisaNeed)99 });

        Assert.Equal((nameof(ApplicantProfile.Visa), (VisaNeed)99), (thrown.ParamName, thrown.ActualValue));
        Assert.StartsWith("Visa must be one of Unknown, ", thrown.Message, StringComparison.Ordinal);
    }

    private static (bool IsRefused, object? Bad) Bad(PropertyInfo property) =>
        property.PropertyType.IsEnum ? (true, Enum.ToObject(property.PropertyType, 99))
            : (!property.PropertyType.IsValueType && Nullability.Create(property).WriteState == NullabilityState.NotNull, null);

    private static bool Takes(object met, PropertyInfo property, object? bad)
    {
        try
        {
            property.SetValue(met, bad);
            return true;
        }
        catch (TargetInvocationException refused) when (refused.InnerException is ArgumentException)
        {
            return false;
        }
    }

    private static HashSet<Type> Held(Type type, HashSet<Type> found)
    {
        foreach (var held in type.GetProperties().SelectMany(p => p.PropertyType.GetGenericArguments().Append(p.PropertyType)))
        {
            if (held.Assembly == typeof(ReapplicationCase).Assembly && !held.IsEnum && found.Add(held))
                Held(held, found);
        }
        found.Add(type);
        return found;
    }
}
