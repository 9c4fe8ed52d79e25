using System.Reflection;
using System.Runtime.ExceptionServices;

namespace ReapplyKit.Tests;

/// <summary>
/// Calls of public members with one argument chosen by the test and the others made up: what was met of the type in a separate world, a list,
/// a text, 1, the first word of an enum, or the default of a value.
/// </summary>
internal static class AnyCall
{
    public static IReadOnlyList<object> Met { get; } = [.. Everything()];

    /// <summary>The public types whose members can be called by reflection.</summary>
    public static IEnumerable<Type> Types { get; } = typeof(RulePack).Assembly.GetExportedTypes()
        .Where(t => !t.ContainsGenericParameters && !t.IsSubclassOf(typeof(Delegate)) && !t.IsEnum);

    /// <summary>Whether all parameters but one can be made up.</summary>
    public static bool CanBeMade(MethodBase called, ParameterInfo but) => called.GetParameters().All(p => p == but || CanBeMade(p));

    /// <summary>Calls with an argument at a place.</summary>
    public static object? Invoke(MethodBase called, int place, object? argument)
    {
        var arguments = called.GetParameters().Select((p, at) => at == place ? argument : Some(p)).ToArray();
        try
        {
            return called is ConstructorInfo constructor ? constructor.Invoke(arguments)
                : called.Invoke(called.IsStatic ? null : Target(called), arguments);
        }
        catch (TargetInvocationException e)
        {
            ExceptionDispatchInfo.Throw(e.InnerException!);
            throw;
        }
    }

    private static readonly MethodInfo Copy = typeof(object).GetMethod(nameof(MemberwiseClone), BindingFlags.Instance | BindingFlags.NonPublic)!;

    // What is set is set on a copy, so that the world stays as it is.
    private static object Target(MethodBase called)
    {
        var met = Met.First(called.DeclaringType!.IsInstanceOfType);
        return called.IsSpecialName ? Copy.Invoke(met, null)! : met;
    }

    public static Type Kind(ParameterInfo parameter) =>
        parameter.ParameterType.IsByRef ? parameter.ParameterType.GetElementType()! : parameter.ParameterType;

    private static bool CanBeMade(ParameterInfo parameter) => Kind(parameter) is var kind
        && !kind.IsByRefLike && !kind.IsSubclassOf(typeof(Delegate)) && (kind.IsValueType || Some(parameter) is not null || parameter.HasDefaultValue);

    private static object? Some(ParameterInfo parameter)
    {
        var kind = Kind(parameter);
        if (Met.FirstOrDefault(kind.IsInstanceOfType) is { } met)
            return met;
        if (kind == typeof(string))
            return "a text";
        if (kind == typeof(LocalDate))
            return new LocalDate(2026, 3, 20);
        if (kind.IsGenericType && kind.GetGenericTypeDefinition() == typeof(IEnumerable<>))
            return Array.CreateInstance(kind.GetGenericArguments()[0], 0);
        return kind == typeof(int) ? 1
            : kind.IsEnum ? Enum.GetValues(kind).GetValue(0)
            : kind.IsValueType ? Activator.CreateInstance(kind) : null;
    }

    private static IEnumerable<object> Everything()
    {
        var walk = new ParallelWalk();
        walk.Visit(SeparateWorld.Build(), SeparateWorld.Build(), "world");
        return walk.Pairs.Select(p => p.Left).DistinctBy(o => o.GetType());
    }
}
