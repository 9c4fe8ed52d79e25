using Ardalis.GuardClauses;

namespace ReapplyKit;

/// <summary>How many of a program's residents are IMGs, as far as known.</summary>
/// <remarks>Equality: by content. Order: none. Default: nothing is known.</remarks>
public readonly record struct ImgPresence
{
    private readonly byte _percentPlus1;

    private ImgPresence(byte percentPlus1) => _percentPlus1 = percentPlus1;

    /// <summary>The share of residents in percent, 0 to 100; null where not stated.</summary>
    public int? Percent => _percentPlus1 == 0 ? null : _percentPlus1 - 1;

    /// <summary>A known share.</summary>
    /// <param name="percent">Percent of residents, 0 to 100.</param>
    /// <returns>The presence.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The share is outside the range.</exception>
    public static ImgPresence Share(int percent) => new((byte)(Guard.Against.OutOfRange(percent, nameof(percent), 0, 100) + 1));

    /// <summary>The presence for people.</summary>
    /// <returns><c>45 % IMG</c> or <c>IMG share not stated</c>.</returns>
    public override string ToString() => Percent is { } p
        ? p.ToString(System.Globalization.CultureInfo.InvariantCulture) + " % IMG"
        : "IMG share not stated";
}
