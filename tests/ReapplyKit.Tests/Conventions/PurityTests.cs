using System.Reflection;
using System.Runtime.CompilerServices;

namespace ReapplyKit.Tests;

/// <summary>Nothing in the core can change, and nothing of the world outside is in reach.</summary>
public sealed class PurityTests
{
    private const BindingFlags All =
        BindingFlags.Static | BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly;

    private static readonly Assembly Core = typeof(RulePack).Assembly;

    // What the compiler makes for itself, such as a cached lambda, is no state of ours.
    private static readonly Type[] Types = Core.GetTypes().Where(t => !IsCompilerMade(t)).ToArray();

    private static readonly Type[] Public = Types.Where(t => t.IsVisible).ToArray();

    [Fact]
    public void Static_fields_are_read_only_and_of_immutable_kinds() => Assert.Empty(
        Types.SelectMany(t => t.GetFields(All)).Where(f => f is { IsStatic: true, IsLiteral: false } && !(f.IsInitOnly && IsImmutable(f)))
            .Select(f => $"{f.DeclaringType!.Name}.{f.Name}"));

    [Fact]
    public void The_fields_of_a_public_type_never_change_and_are_not_public() => Assert.Empty(
        Public.Where(t => !t.IsEnum).SelectMany(t => t.GetFields(All)).Where(f => !f.IsLiteral && (!f.IsInitOnly || f.IsPublic))
            .Select(f => $"{f.DeclaringType!.Name}.{f.Name}"));

    [Fact]
    public void No_public_property_can_be_set_after_construction() => Assert.Empty(
        Public.SelectMany(t => t.GetProperties(All)).Where(p => p.SetMethod is { IsPublic: true } set && !IsInit(set))
            .Select(p => $"{p.DeclaringType!.Name}.{p.Name}"));

    [Fact]
    public void Every_public_class_is_sealed_static_or_abstract_with_sealed_cases() => Assert.Empty(
        Public.Where(t => t.IsClass && !t.IsSealed)
            .Where(t => !t.IsAbstract || !Types.Any(t.IsAssignableFrom) || Types.Any(c => c.BaseType == t && !c.IsSealed))
            .Select(t => t.Name));

    [Fact]
    public void Every_public_struct_is_read_only() => Assert.Empty(
        Public.Where(t => t is { IsValueType: true, IsEnum: false } && !t.IsDefined(typeof(IsReadOnlyAttribute), inherit: false))
            .Select(t => t.Name));

    [Fact]
    public void The_core_depends_on_the_base_library_and_three_packages() => Assert.All(
        Core.GetReferencedAssemblies().Select(a => a.Name!),
        name => Assert.True(name.StartsWith("System.", StringComparison.Ordinal)
            || name is "NodaTime" or "OneOf" or "Ardalis.GuardClauses", name));

    [Fact]
    public void Equality_is_not_left_to_references() => Assert.Empty(
        Public.Where(t => t is { IsEnum: false, IsAbstract: false }
            && t.GetMethod(nameof(Equals), [typeof(object)])!.DeclaringType is { } owner
            && (owner == typeof(object) || owner == typeof(ValueType))).Select(t => t.Name));

    private static bool IsCompilerMade(Type type) =>
        type.IsDefined(typeof(CompilerGeneratedAttribute), inherit: false) || type.Name.Contains('<', StringComparison.Ordinal)
            || type.Namespace is not ("ReapplyKit" or "ReapplyKit.Rules" or "ReapplyKit.Batch");

    private static bool IsInit(MethodInfo set) => set.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit));

    // A private array of texts is a constant that C# has no word for.
    private static bool IsImmutable(FieldInfo field) =>
        IsImmutable(field.FieldType) || (field.IsPrivate && field.FieldType == typeof(string[]));

    private static bool IsImmutable(Type type) =>
        type.IsPrimitive || type.IsEnum || type == typeof(string) || type == typeof(decimal)
        || (type.Namespace is { } space && space.StartsWith("NodaTime", StringComparison.Ordinal))
        || (type.Assembly == Core && (type.IsValueType
            || (type.IsSealed && type.GetFields(All).Where(f => !f.IsStatic).All(f => f.IsInitOnly))))
        || (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(Lazy<>) && IsImmutable(type.GetGenericArguments()[0]))
        || type.Namespace == "System.Collections.Frozen";
}
