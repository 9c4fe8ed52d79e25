using System.Reflection;

namespace ReapplyKit.Tests;

/// <summary>Every public method refuses a null where its signature does not take one, and names the argument.</summary>
public sealed class NullRefusalTests
{
    private static readonly NullabilityInfoContext Nullability = new();
    private static readonly IReadOnlyList<object> Met = [.. Everything()];
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
        var target = called.IsStatic ? null : Met.First(called.DeclaringType!.IsInstanceOfType);
        var arguments = called.GetParameters().Select((p, at) => at == place ? null : Some(p)).ToArray();

        var thrown = Assert.Throws<TargetInvocationException>(() => called.Invoke(target, arguments));
        Assert.Equal(parameter, Assert.IsType<ArgumentNullException>(thrown.InnerException).ParamName);
    }

    private static IEnumerable<(MethodInfo Method, int Place)> Places() =>
        from type in typeof(RulePack).Assembly.GetExportedTypes()
        where !type.ContainsGenericParameters && !type.IsSubclassOf(typeof(Delegate))
        from method in type.GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly)
        where !method.IsSpecialName && !method.ContainsGenericParameters
            && method.GetCustomAttribute<System.Runtime.CompilerServices.CompilerGeneratedAttribute>() is null
            && (method.IsStatic || Met.Any(type.IsInstanceOfType))
            && method.GetParameters().All(p => !p.IsOut && (!p.ParameterType.IsByRef || p.ParameterType.GetElementType()!.IsValueType))
        from parameter in method.GetParameters()
        where !parameter.ParameterType.IsValueType && !parameter.ParameterType.IsByRef
            && Nullability.Create(parameter).WriteState == NullabilityState.NotNull
            && method.GetParameters().All(p => p == parameter || CanBeMade(p))
        select (method, parameter.Position);

    private static bool CanBeMade(ParameterInfo parameter) => Kind(parameter) is var kind
        && !kind.IsByRefLike && !kind.IsSubclassOf(typeof(Delegate)) && (kind.IsValueType || Some(parameter) is not null || parameter.HasDefaultValue);

    private static Type Kind(ParameterInfo parameter) =>
        parameter.ParameterType.IsByRef ? parameter.ParameterType.GetElementType()! : parameter.ParameterType;

    // What was met of the type; a list of what was met of its items; a text; otherwise the default of a value.
    private static object? Some(ParameterInfo parameter)
    {
        var kind = Kind(parameter);
        if (Met.FirstOrDefault(kind.IsInstanceOfType) is { } met)
            return met;
        if (kind == typeof(string))
            return "a text";
        if (kind.IsGenericType && kind.GetGenericTypeDefinition() == typeof(IEnumerable<>))
            return Array.CreateInstance(kind.GetGenericArguments()[0], 0);
        return kind.IsValueType ? Activator.CreateInstance(kind) : null;
    }

    private static IEnumerable<object> Everything()
    {
        var walk = new ParallelWalk();
        walk.Visit(SeparateWorld.Build(), SeparateWorld.Build(), "world");
        return walk.Pairs.Select(p => p.Left).DistinctBy(o => o.GetType());
    }
}
