namespace ReapplyKit;

/// <summary>One requirement of a program: unknown, none stated, strict or preferred, the last two with their value.</summary>
/// <remarks>Default: unknown.</remarks>
/// <typeparam name="T">What the value is.</typeparam>
public readonly record struct Requirement<T>
    where T : struct
{
    private readonly T _value;

    private Requirement(RequirementKind kind, T value) => (Kind, _value) = (kind, value);

    /// <summary>How it is stated.</summary>
    public RequirementKind Kind { get; }

    /// <summary>The value; null unless strict or preferred.</summary>
    public T? Value => Kind is RequirementKind.Strict or RequirementKind.Preferred ? _value : null;

    internal static Requirement<T> Of(RequirementKind kind, T value = default) => new(kind, value);

    /// <summary>The requirement for people.</summary>
    /// <returns><c>220 strict</c>, <c>220 preferred</c>, <c>none</c> or <c>unknown</c>.</returns>
    public override string ToString() => Kind switch
    {
        RequirementKind.Unknown => "unknown",
        RequirementKind.NoneStated => "none",
        _ => $"{_value} {Words.Of(Kind)}",
    };
}

/// <summary>Makes <see cref="Requirement{T}"/>s.</summary>
public static class Requirement
{
    /// <summary>The program says it has none.</summary>
    /// <typeparam name="T">What the value would be.</typeparam>
    /// <returns>The requirement.</returns>
    public static Requirement<T> None<T>()
        where T : struct => Requirement<T>.Of(RequirementKind.NoneStated);

    /// <summary>A strict minimum or maximum.</summary>
    /// <typeparam name="T">What the value is.</typeparam>
    /// <param name="value">The value.</param>
    /// <returns>The requirement.</returns>
    public static Requirement<T> Strict<T>(T value)
        where T : struct => Requirement<T>.Of(RequirementKind.Strict, value);

    /// <summary>A preference.</summary>
    /// <typeparam name="T">What the value is.</typeparam>
    /// <param name="value">The value.</param>
    /// <returns>The requirement.</returns>
    public static Requirement<T> Preferred<T>(T value)
        where T : struct => Requirement<T>.Of(RequirementKind.Preferred, value);
}

/// <summary>How a program states a requirement.</summary>
public enum RequirementKind
{
    /// <summary>Nobody has looked, or nothing could be found: ask the program.</summary>
    Unknown,

    /// <summary>The program says it has none.</summary>
    NoneStated,

    /// <summary>A strict minimum or maximum: an applicant who misses it is not considered.</summary>
    Strict,

    /// <summary>A preference: missing it weighs, and does not exclude.</summary>
    Preferred,
}
