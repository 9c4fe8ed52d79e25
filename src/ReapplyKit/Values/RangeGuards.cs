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

    public static T Undefined<T>(this IGuardClause guard, T input, [CallerArgumentExpression(nameof(input))] string? parameterName = null)
        where T : struct, Enum => Enum.IsDefined(input) ? input
        : throw new ArgumentOutOfRangeException(parameterName, input, $"{parameterName} must be one of {string.Join(", ", Enum.GetNames<T>())}.");

    /// <summary>A day of judgement, or a day of a plan; one that was never set lies outside, and one that no calendar knows.</summary>
    public static LocalDate DayOutOfRange(this IGuardClause guard, LocalDate input, [CallerArgumentExpression(nameof(input))] string? parameterName = null) =>
        guard.DayOutOfRange(input, parameterName, KnownYears.First, KnownYears.Last);

    /// <summary>A day on which a plan is read, from which it looks ahead.</summary>
    public static LocalDate PlannedDayOutOfRange(this IGuardClause guard, LocalDate input, string parameterName) =>
        guard.DayOutOfRange(input, parameterName, KnownYears.First, KnownYears.LastPlanned);

    /// <summary>A day that a file states, which may lie further back or ahead.</summary>
    public static LocalDate StatedDayOutOfRange(this IGuardClause guard, LocalDate input, [CallerArgumentExpression(nameof(input))] string? parameterName = null) =>
        guard.DayOutOfRange(input, parameterName, PartialDate.FirstYear, PartialDate.LastYear);

    public static LocalDate? StatedDayOutOfRange(this IGuardClause guard, LocalDate? input, string parameterName) =>
        input is { } day ? guard.StatedDayOutOfRange(day, parameterName) : null;

    private static LocalDate DayOutOfRange(this IGuardClause guard, LocalDate input, string? parameterName, int firstYear, int lastYear) =>
        input.Year < firstYear || input.Year > lastYear
        ? throw new ArgumentOutOfRangeException(parameterName, DayText.Of(input), Invariant($"{parameterName} must be a day of {firstYear} to {lastYear}."))
        : input;
}
