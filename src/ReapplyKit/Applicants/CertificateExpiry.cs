using System.Diagnostics.CodeAnalysis;
using Ardalis.GuardClauses;

namespace ReapplyKit;

/// <summary>
/// Until when an ECFMG certificate is valid. Certificates by a pathway expire unless they are revalidated; older ones, and those of
/// holders with 12 months of US residency, do not.
/// </summary>
public sealed record CertificateExpiry
{
    private const string NeverWord = "never";

    private CertificateExpiry(PartialDate? on) => On = on;

    /// <summary>It is valid without end.</summary>
    public static CertificateExpiry Never { get; } = new(on: null);

    /// <summary>Its last day, as far as known; null where it is valid without end.</summary>
    public PartialDate? On { get; }

    /// <summary>It is valid up to and including a day.</summary>
    /// <param name="lastDay">The day, as far as known.</param>
    /// <returns>The expiry.</returns>
    public static CertificateExpiry After(PartialDate lastDay) => new(Guard.Against.Null(lastDay));

    /// <summary>Reads <c>never</c>, or a date as <see cref="PartialDate.TryParse"/> does.</summary>
    /// <param name="text">The text.</param>
    /// <param name="expiry">The expiry, where the text is one.</param>
    /// <returns>Whether it is.</returns>
    public static bool TryParse(string? text, [NotNullWhen(true)] out CertificateExpiry? expiry)
    {
        expiry = string.Equals(text, NeverWord, StringComparison.OrdinalIgnoreCase) ? Never
            : PartialDate.TryParse(text, out var on) ? After(on)
            : null;
        return expiry is not null;
    }

    /// <summary>Whether the certificate is still valid on a day.</summary>
    /// <param name="day">The day.</param>
    /// <returns>True, false, or null where the expiry is not known exactly enough.</returns>
    public bool? IsValidOn(LocalDate day) =>
        On is not { } last || last.Earliest >= day ? true
        : last.Latest < day ? false
        : null;

    // LINQPad shows this in place of a box of properties.
    internal object ToDump() => ToString();

    /// <summary>The expiry as it is written in files.</summary>
    /// <returns><c>never</c> or a date, which <see cref="TryParse"/> reads back.</returns>
    public override string ToString() => On?.ToString() ?? NeverWord;
}
