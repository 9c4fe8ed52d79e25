using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using System.Text;
using Ardalis.GuardClauses;

namespace ReapplyKit;

/// <summary>
/// An NRMP program code such as <c>1903140C0</c>: institution 1903, specialty 140, track letter C, track number 0. The letters are those
/// of the Main Residency Match (C, P, A, R, M) and of the Specialties Matching Service (F and S, fellowships).
/// </summary>
public sealed record NrmpProgramCode
{
    private const int ShortestLength = 9;
    private const int LongestLength = 11;
    private const string TrackLetters = "CPARMFS";
    private const string TransitionalSpecialty = "999";
    private readonly string _code;

    private NrmpProgramCode(string code, ProgramTrack track) => (_code, Track) = (code, track);

    /// <summary>The institution's four digits.</summary>
    public string Institution => _code[..4];

    /// <summary>The specialty's three digits.</summary>
    public string Specialty => _code[4..7];

    /// <summary>The track the letter stands for.</summary>
    public ProgramTrack Track { get; }

    /// <summary>Reads a code.</summary>
    /// <param name="text">Nine to eleven characters: seven digits, one of C, P, A, R, M, F, S, and one to three digits.</param>
    /// <returns>The code.</returns>
    /// <exception cref="ArgumentException">The text is not a code.</exception>
    public static NrmpProgramCode Parse(string text) =>
        TryParse(Guard.Against.Null(text), out var code)
            ? code : throw new ArgumentException($"'{text}' is not an NRMP program code such as 1903140C0: {WhyNot(text)}.", nameof(text));

    /// <summary>Says why a text is no code.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The reason, such as <c>X is no track letter; they are C, P, A, R, M, F and S</c>; null where the text is a code.</returns>
    public static string? WhyNot(string? text)
    {
        if (text?.Length is not (>= ShortestLength and <= LongestLength))
        {
            return string.Create(System.Globalization.CultureInfo.InvariantCulture,
                $"it has {text?.Length ?? 0} characters, not {ShortestLength} to {LongestLength}");
        }
        // Beyond these a character may be two, of which a reason must not show one.
        if (!Ascii.IsValid(text))
            return "it holds characters other than the letters A to Z and digits";
        if (!text.AsSpan(0, 4).ContainsOnlyDigits())
            return $"{text[..4]} is no institution of four digits";
        if (!text.AsSpan(4, 3).ContainsOnlyDigits())
            return $"{text[4..7]} is no specialty of three digits";
        if (!TrackLetters.Contains(text[7], StringComparison.Ordinal))
            return $"{text[7]} is no track letter; they are C, P, A, R, M, F and S";
        return text.AsSpan(8).ContainsOnlyDigits() ? null : $"{text[8..]} is no track number of one to three digits";
    }

    /// <summary>Reads a code, if it is one.</summary>
    /// <param name="text">Nine to eleven characters: seven digits, one of C, P, A, R, M, F, S, and one to three digits.</param>
    /// <param name="code">The code, where the text is one.</param>
    /// <returns>Whether the text is a code.</returns>
    public static bool TryParse(string? text, [NotNullWhen(true)] out NrmpProgramCode? code)
    {
        code = null;
        if (text is null || WhyNot(text) is not null)
            return false;
        code = new NrmpProgramCode(text, text[7] switch
        {
            'C' => ProgramTrack.Categorical,
            'P' => text.AsSpan(4, 3).SequenceEqual(TransitionalSpecialty) ? ProgramTrack.Transitional : ProgramTrack.Preliminary,
            'A' => ProgramTrack.Advanced,
            'R' => ProgramTrack.PhysicianReserved,
            'F' or 'S' => ProgramTrack.Fellowship,
            'M' => ProgramTrack.Primary,
            _ => throw new UnreachableException(),
        });
        return true;
    }

    // LINQPad shows this in place of a box of properties.
    internal object ToDump() => ToString();

    /// <summary>The code as it is written.</summary>
    /// <returns>Nine to eleven characters, which <see cref="Parse"/> reads back.</returns>
    public override string ToString() => _code;
}
