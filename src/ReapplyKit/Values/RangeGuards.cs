using System.Numerics;
using System.Runtime.CompilerServices;
using Ardalis.GuardClauses;
using static System.FormattableString;

namespace ReapplyKit;

/// <summary>
/// The guards of numbers and words, saying the value and its bounds. Being in this namespace, they are taken before those of the same name
/// in the package, which say neither.
/// </summary>
internal static class RangeGuards
{
    public static T OutOfRange<T>(this IGuardClause guard, T input, string parameterName, T rangeFrom, T rangeTo)
        where T : INumber<T> => input < rangeFrom || input > rangeTo
        ? throw new ArgumentOutOfRangeException(parameterName, input, Invariant($"{parameterName} must be {rangeFrom} to {rangeTo}."))
        : input;

    public static T Negative<T>(this IGuardClause guard, T input, [CallerArgumentExpression(nameof(input))] string? parameterName = null)
        where T : INumber<T> => input < T.Zero
        ? throw new ArgumentOutOfRangeException(parameterName, input, $"{parameterName} must be 0 or more.")
        : input;

    public static T NegativeOrZero<T>(this IGuardClause guard, T input, [CallerArgumentExpression(nameof(input))] string? parameterName = null)
        where T : INumber<T> => input <= T.Zero
        ? throw new ArgumentOutOfRangeException(parameterName, input, $"{parameterName} must be 1 or more.")
        : input;

    public static T Undefined<T>(this IGuardClause guard, T input, string parameterName)
        where T : struct, Enum => Enum.IsDefined(input) ? input
        : throw new ArgumentOutOfRangeException(parameterName, input, $"{parameterName} must be one of {string.Join(", ", Enum.GetNames<T>())}.");
}
