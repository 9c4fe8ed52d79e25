using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using Ardalis.GuardClauses;

namespace ReapplyKit;

/// <summary>
/// The number of a clause of the countdown text: its part (<c>I</c> introduction, <c>M12</c> … <c>M1</c> the months, <c>F</c> the final
/// weeks, <c>C</c> the takeaways) and its place there, as in <c>M12.3</c>.
/// </summary>
public sealed record ClauseId
{
    private ClauseId(string part, int number) => (Part, Number) = (part, number);

    /// <summary>The part of the text, such as <c>M12</c>.</summary>
    public string Part { get; }

    /// <summary>The place within the part, from 1.</summary>
    public int Number { get; }

    /// <summary>Reads a clause number.</summary>
    /// <param name="text">A text such as <c>M12.3</c>.</param>
    /// <returns>The clause number.</returns>
    /// <exception cref="ArgumentException">The text is not a clause number.</exception>
    public static ClauseId Parse(string text) =>
        TryParse(Guard.Against.Null(text), out var id)
            ? id : throw new ArgumentException($"'{text}' is not a clause number such as M12.3.", nameof(text));

    /// <summary>Reads a clause number, if it is one.</summary>
    /// <param name="text">A text such as <c>M12.3</c>.</param>
    /// <param name="id">The clause number, where the text is one.</param>
    /// <returns>Whether the text is a clause number.</returns>
    public static bool TryParse(string? text, [NotNullWhen(true)] out ClauseId? id)
    {
        id = null;
        var dot = text?.IndexOf('.', StringComparison.Ordinal) ?? -1;
        if (text is null || dot < 1 || !char.IsAsciiLetterUpper(text[0]) || !text.AsSpan(1, dot - 1).ContainsOnlyDigits())
            return false;
        if (!text.AsSpan(dot + 1).ContainsOnlyDigits()
            || !int.TryParse(text.AsSpan(dot + 1), NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            || number < 1 || text[dot + 1] == '0')
            return false;
        id = new ClauseId(text[..dot], number);
        return true;
    }

    // LINQPad shows this in place of a box of properties.
    internal object ToDump() => ToString();

    /// <summary>The clause number as it is written.</summary>
    /// <returns>A text such as <c>M12.3</c>, which <see cref="Parse"/> reads back.</returns>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Part}.{Number}");
}
