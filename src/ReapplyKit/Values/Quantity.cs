using System.Globalization;
using System.Runtime.CompilerServices;
using Ardalis.GuardClauses;

namespace ReapplyKit;

/// <summary>
/// A whole number of an applicant's file as far as it is known: exact, between two bounds, at least so many, or unknown. Nothing is
/// guessed: a graduation year alone gives "4 to 5 years", a score with no attempt count gives "1 or more attempts".
/// </summary>
/// <remarks>
/// There is no order, since two ranges may overlap; ask <see cref="IsAtLeast"/> and <see cref="IsAtMost"/>. Default: <see cref="Unknown"/>.
/// </remarks>
public readonly record struct Quantity
{
    // The open end is stored as 0, so that the default is "0 or more": nothing known.
    private readonly int _endExclusive;

    internal const int MostExact = int.MaxValue - 1;

    private Quantity(int atLeast, int endExclusive) => (AtLeast, _endExclusive) = (atLeast, endExclusive);

    /// <summary>Nothing is known: 0 or more.</summary>
    public static Quantity Unknown => default;

    /// <summary>The lowest value it can have, 0 or more.</summary>
    public int AtLeast { get; }

    /// <summary>The highest value it can have, or null where there is no upper bound.</summary>
    public int? AtMost => _endExclusive == 0 ? null : _endExclusive - 1;

    /// <summary>Whether nothing at all is known.</summary>
    public bool IsUnknown => this == default;

    /// <summary>Whether exactly one value is possible.</summary>
    public bool IsExact => _endExclusive - 1 == AtLeast;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal int HighestOr(int open) => _endExclusive == 0 ? open : _endExclusive - 1;

    /// <summary>An exact value.</summary>
    /// <param name="value">The value, 0 or more.</param>
    /// <returns>The quantity.</returns>
    /// <exception cref="ArgumentException">The value is negative.</exception>
    public static Quantity Exactly(int value)
    {
        Guard.Against.OutOfRange(value, nameof(value), 0, MostExact);
        return new Quantity(value, value + 1);
    }

    /// <summary>A value between two bounds, both possible.</summary>
    /// <param name="atLeast">The lower bound, 0 or more.</param>
    /// <param name="atMost">The upper bound, not below the lower.</param>
    /// <returns>The quantity.</returns>
    /// <exception cref="ArgumentException">A bound is negative, or they are in the wrong order.</exception>
    public static Quantity Between(int atLeast, int atMost)
    {
        Guard.Against.Negative(atLeast);
        Guard.Against.OutOfRange(atMost, nameof(atMost), atLeast, MostExact);
        return new Quantity(atLeast, atMost + 1);
    }

    /// <summary>A value with a lower bound only.</summary>
    /// <param name="atLeast">The lower bound, 0 or more; 0 says nothing and is <see cref="Unknown"/>.</param>
    /// <returns>The quantity.</returns>
    /// <exception cref="ArgumentException">The bound is negative.</exception>
    public static Quantity OrMore(int atLeast) => new(Guard.Against.Negative(atLeast), 0);

    /// <summary>Whether the value is that or more, or null where it may be either.</summary>
    /// <param name="threshold">The threshold.</param>
    /// <returns>True, false, or null for unknown.</returns>
    public bool? IsAtLeast(int threshold) =>
        AtLeast >= threshold ? true : HighestOr(int.MaxValue) < threshold ? false : null;

    /// <summary>Whether the value is that or less, or null where it may be either.</summary>
    /// <param name="threshold">The threshold.</param>
    /// <returns>True, false, or null for unknown.</returns>
    public bool? IsAtMost(int threshold) =>
        HighestOr(int.MaxValue) <= threshold ? true : AtLeast > threshold ? false : null;

    // LINQPad shows this in place of a box of properties.
    internal object ToDump() => ToString();

    /// <summary>The value for people, in invariant culture.</summary>
    /// <returns><c>4</c>, <c>4 to 5</c>, <c>1 or more</c> or <c>unknown</c>.</returns>
    public override string ToString() => this switch
    {
        { IsUnknown: true } => "unknown",
        { IsExact: true } => AtLeast.ToString(CultureInfo.InvariantCulture),
        { AtMost: { } atMost } => string.Create(CultureInfo.InvariantCulture, $"{AtLeast} to {atMost}"),
        _ => string.Create(CultureInfo.InvariantCulture, $"{AtLeast} or more"),
    };

    /// <summary>An exact value.</summary>
    /// <param name="value">The value, 0 or more.</param>
    public static implicit operator Quantity(int value) => Exactly(value);
}
