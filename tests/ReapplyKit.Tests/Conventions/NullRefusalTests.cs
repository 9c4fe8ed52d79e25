using System.Reflection;

namespace ReapplyKit.Tests;

/// <summary>Every public method refuses a null where its signature does not take one, and names the argument.</summary>
public sealed class NullRefusalTests
{
    private static readonly NullabilityInfoContext Nullability = new();
    private static readonly IReadOnlyList<(MethodInfo Method, int Place)> Refusing = [.. Places()];

    public static TheoryData<string, string> Arguments()
    {
        var data = new TheoryData<string, string>();
        foreach (var (method, place) in Refusing)
            data.Add($"{method.DeclaringType!.Name}.{method}", method.GetParameters()[place].Name!);
        return data;
    }

    [Theory]
    [MemberData(nameof(Arguments))]
    public void A_null_is_refused_by_name(string method, string parameter)
    {
        var (called, place) = Refusing.First(r =>
            $"{r.Method.DeclaringType!.Name}.{r.Method}" == method && r.Method.GetParameters()[r.Place].Name == parameter);

        Assert.Equal(parameter, Assert.Throws<ArgumentNullException>(() => AnyCall.Invoke(called, place, null)).ParamName);
    }

    private static IEnumerable<(MethodInfo Method, int Place)> Places() =>
        from type in AnyCall.Types
        from method in type.GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly)
        where !method.IsSpecialName && !method.ContainsGenericParameters
            && method.GetCustomAttribute<System.Runtime.CompilerServices.CompilerGeneratedAttribute>() is null
            && (method.IsStatic || AnyCall.Met.Any(type.IsInstanceOfType))
            && method.GetParameters().All(p => !p.IsOut && (!p.ParameterType.IsByRef || p.ParameterType.GetElementType()!.IsValueType))
        from parameter in method.GetParameters()
        where !parameter.ParameterType.IsValueType && !parameter.ParameterType.IsByRef
            && Nullability.Create(parameter).WriteState == NullabilityState.NotNull
            && AnyCall.CanBeMade(method, parameter)
        select (method, parameter.Position);
}
