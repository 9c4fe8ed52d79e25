using System.Collections;
using System.Reflection;

namespace ReapplyKit.Tests;

/// <summary>
/// Whatever number, word or day is given to a public member, it answers, or it refuses by an exception that names the caller's own argument
/// and says the value; nothing from the inside comes out.
/// </summary>
public sealed class BoundTests
{
    private static readonly LocalDate[] Days =
    [
        LocalDate.MinIsoValue, default, new(1899, 12, 31), new(1900, 1, 1), new(2008, 12, 31), new(2009, 1, 1), new(2010, 1, 1), new(2098, 12, 31),
        new(2099, 9, 30), new(2100, 1, 1), new(2100, 12, 31), new(2101, 1, 1), new(2200, 12, 31), new(9998, 1, 1), LocalDate.MaxIsoValue,
    ];

    private static readonly IReadOnlyList<(MethodBase Called, ParameterInfo Parameter)> Taking = [.. Places()];

    public static TheoryData<string, string> Arguments()
    {
        var data = new TheoryData<string, string>();
        foreach (var (called, parameter) in Taking)
            data.Add(NameOf(called), parameter.Name!);
        return data;
    }

    [Theory]
    [MemberData(nameof(Arguments))]
    public void A_value_is_answered_or_refused_by_name(string member, string parameter)
    {
        var (called, place) = Taking.First(t => NameOf(t.Called) == member && t.Parameter.Name == parameter);
        foreach (var value in Values(AnyCall.Kind(place)))
        {
            try
            {
                // What is handed over one by one is asked for.
                if (AnyCall.Invoke(called, place.Position, value) is IEnumerable items and not string)
                    _ = items.Cast<object?>().Take(3).ToList();
            }
            catch (ArgumentException refused)
            {
                if (!Names(called).Contains(refused.ParamName))
                    Assert.Fail($"{value}: {refused}");
                if (refused is ArgumentOutOfRangeException { ActualValue: var actual })
                {
                    Assert.True(actual is not null, $"the value {value} is not said: {refused.Message}");
                    Assert.DoesNotContain("Specified argument", refused.Message, StringComparison.Ordinal);
                }
            }
        }
    }

    [Fact]
    public void Hundreds_of_arguments_are_tried() => Assert.InRange(Taking.Count, 200, 2000);

    // What is set is named by its property; of two values that do not go together, either may be named.
    private static IEnumerable<string?> Names(MethodBase called) =>
        called.IsSpecialName && called.Name.StartsWith("set_", StringComparison.Ordinal) ? [called.Name["set_".Length..]] : called.GetParameters().Select(p => p.Name);

    private static string NameOf(MethodBase called) => $"{called.DeclaringType!.Name}.{called}";

    private static IEnumerable<(MethodBase, ParameterInfo)> Places() =>
        from type in AnyCall.Types
        from called in type.GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly).Cast<MethodBase>()
            .Concat(type.GetConstructors())
        where !called.ContainsGenericParameters && called.Name is not ("Equals" or "CompareTo")
            && (!called.IsStatic || !called.Name.StartsWith("op_", StringComparison.Ordinal) || called.Name == "op_Implicit")
            && (called.IsStatic || called is ConstructorInfo || AnyCall.Met.Any(type.IsInstanceOfType))
            && called.GetParameters().All(p => !p.IsOut)
        from parameter in called.GetParameters()
        where Values(AnyCall.Kind(parameter)).Any() && AnyCall.CanBeMade(called, parameter)
        select (called, parameter);

    private static IEnumerable<object> Values(Type kind) => (Nullable.GetUnderlyingType(kind) ?? kind) switch
    {
        { IsEnum: true } word => new[] { 0, 99 }.Select(number => Enum.ToObject(word, number)),
        var type when type == typeof(int) => new[] { int.MinValue, -1, 0, 1, 99, 2009, 2101, int.MaxValue }.Cast<object>(),
        var type when type == typeof(decimal) => new[] { decimal.MinValue, -1, 0, 601, decimal.MaxValue }.Cast<object>(),
        var type when type == typeof(LocalDate) => Days.Cast<object>(),
        _ => [],
    };
}
