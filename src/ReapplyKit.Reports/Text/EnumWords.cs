using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace ReapplyKit.Reports;

/// <summary>Names of values as words for people: <c>RankListDeadline</c> reads "Rank list deadline", <c>Step2Ck</c> "Step 2 CK".</summary>
internal static class EnumWords
{
    private static readonly (string Plain, string Written)[] Written =
    [
        ("step1", "Step 1"), ("step2 ck", "Step 2 CK"), ("step3", "Step 3"), ("h1 b", "H-1B"), ("j1", "J-1"), ("ecfmg", "ECFMG"), ("eras", "ERAS"),
        ("nrmp", "NRMP"), ("soap", "SOAP"), ("usmle", "USMLE"), ("img", "IMG"), ("usce", "USCE"), ("match day", "Match Day"), ("match week", "Match Week"),
    ];

    /// <summary>A value's name with a capital, to stand by itself.</summary>
    public static string Of<TEnum>(TEnum value)
        where TEnum : struct, Enum => Sentence(value) is var words ? char.ToUpperInvariant(words[0]) + words[1..] : "";

    /// <summary>A value's name as words within a sentence.</summary>
    [SuppressMessage("Globalization", "CA1308", Justification = "Words of a sentence are lower case.")]
    public static string Sentence<TEnum>(TEnum value)
        where TEnum : struct, Enum
    {
        var name = Enum.GetName(value) ?? string.Create(CultureInfo.InvariantCulture, $"{value:D}");
        var words = string.Concat(name.Select((c, i) => (i > 0 && char.IsAsciiLetterUpper(c) ? " " : "") + char.ToLowerInvariant(c)));
        return Written.Aggregate(words, (text, w) => text.Replace(w.Plain, w.Written, StringComparison.Ordinal));
    }

    /// <summary>The names of several values, parted by commas.</summary>
    public static string All<TEnum>(IEnumerable<TEnum> values)
        where TEnum : struct, Enum => string.Join(", ", values.Select(Sentence));
}
