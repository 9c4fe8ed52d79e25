using System.Globalization;
using Ardalis.GuardClauses;

namespace ReapplyKit;

/// <summary>
/// How many of a program's residents are IMGs, as far as known: a share, a count without a total, or only that there are some.
/// </summary>
/// <remarks>Default: nothing is known.</remarks>
public readonly record struct ImgPresence
{
    internal const int MostResidents = 1000;
    internal const int MostPercent = 100;

    private readonly byte _percentFrom1;
    private readonly ushort _countFrom1;

    private ImgPresence(int percentFrom1, int countFrom1, bool isKnown) =>
        (_percentFrom1, _countFrom1, IsKnown) = ((byte)percentFrom1, (ushort)countFrom1, isKnown);

    /// <summary>There are IMGs among the residents; how many is not stated.</summary>
    public static ImgPresence Some => new(0, 0, isKnown: true);

    /// <summary>Whether anything is known.</summary>
    public bool IsKnown { get; }

    /// <summary>The share of residents in percent, 0 to 100; null where not stated.</summary>
    public int? Percent => _percentFrom1 == 0 ? null : _percentFrom1 - 1;

    /// <summary>The number of IMG residents; null where not stated.</summary>
    public int? Residents => _countFrom1 == 0 ? null : _countFrom1 - 1;

    /// <summary>A known share.</summary>
    /// <param name="percent">Percent of residents, 0 to 100.</param>
    /// <returns>The presence.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The share is outside the range.</exception>
    public static ImgPresence Share(int percent) =>
        new(Guard.Against.OutOfRange(percent, nameof(percent), 0, MostPercent) + 1, 0, isKnown: true);

    /// <summary>A known number of IMG residents, their share not stated; none at all is a share of 0.</summary>
    /// <param name="residents">IMG residents, 0 to 1,000.</param>
    /// <returns>The presence.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The number is outside the range.</exception>
    public static ImgPresence Count(int residents) =>
        Guard.Against.OutOfRange(residents, nameof(residents), 0, MostResidents) == 0 ? Share(0) : new(0, residents + 1, isKnown: true);

    // LINQPad shows this in place of a box of properties.
    internal object ToDump() => ToString();

    /// <summary>The presence for people.</summary>
    /// <returns><c>45 % IMG</c>, <c>12 IMGs, share not stated</c>, <c>IMGs present, share not stated</c> or <c>IMG share not
    /// stated</c>.</returns>
    public override string ToString() => this switch
    {
        { Percent: { } percent } => string.Create(CultureInfo.InvariantCulture, $"{percent} % IMG"),
        { Residents: { } residents } => string.Create(CultureInfo.InvariantCulture, $"{residents} IMGs, share not stated"),
        { IsKnown: true } => "IMGs present, share not stated",
        _ => "IMG share not stated",
    };
}
