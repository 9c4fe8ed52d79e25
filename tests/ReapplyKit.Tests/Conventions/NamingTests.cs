using System.Reflection;

namespace ReapplyKit.Tests;

/// <summary>Names are the field's own, and no figure is a chance.</summary>
public sealed class NamingTests
{
    private const BindingFlags Declared = BindingFlags.Static | BindingFlags.Instance | BindingFlags.Public | BindingFlags.DeclaredOnly;

    private static readonly Assembly Core = typeof(RulePack).Assembly;

    [Fact]
    public void No_type_is_named_for_doing_things_in_general() => Assert.DoesNotContain(
        Core.GetTypes().Select(t => t.Name), name =>
            ContainsAny(name, "Manager", "Helper", "Util", "Processor", "Wrapper", "Misc", "Common"));

    [Fact]
    public void No_public_member_speaks_of_chances() => Assert.DoesNotContain(
        Core.GetExportedTypes().SelectMany(t => t.GetMembers(Declared).Prepend(t)).Select(m => m.Name),
        name => ContainsAny(name, "Probab", "Chance", "Odds", "Likelihood", "Predict", "Percentile"));

    [Fact]
    public void No_public_signature_holds_a_fraction_that_could_be_read_as_one() => Assert.Empty(
        Core.GetExportedTypes().SelectMany(t => t.GetMembers(Declared)).SelectMany(m => TypesIn(m).Select(t => (Member: m, Type: t)))
            .Where(pair => HoldsFraction(pair.Type)).Select(pair => $"{pair.Member.DeclaringType!.Name}.{pair.Member.Name}"));

    [Theory]
    [InlineData(typeof(double), true)]
    [InlineData(typeof(float?), true)]
    [InlineData(typeof(ValueList<double>), true)]
    [InlineData(typeof(Dictionary<string, (int, float[])>), true)]
    [InlineData(typeof(ValueList<decimal>), false)]
    public void A_fraction_is_seen_however_deep_it_stands(Type type, bool holdsFraction) =>
        Assert.Equal(holdsFraction, HoldsFraction(type));

    private static IEnumerable<Type> TypesIn(MemberInfo member) => member switch
    {
        MethodInfo method => method.GetParameters().Select(p => p.ParameterType).Append(method.ReturnType),
        ConstructorInfo constructor => constructor.GetParameters().Select(p => p.ParameterType),
        PropertyInfo property => [property.PropertyType],
        FieldInfo field => [field.FieldType],
        _ => [],
    };

    private static bool HoldsFraction(Type type) =>
        type == typeof(double) || type == typeof(float) || type == typeof(Half)
        || (type.HasElementType && HoldsFraction(type.GetElementType()!))
        || (type.IsGenericType && type.GetGenericArguments().Any(HoldsFraction));

    private static bool ContainsAny(string name, params string[] words) => words.Any(word => name.Contains(word, StringComparison.Ordinal));
}
