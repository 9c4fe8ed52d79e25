using System.Diagnostics.CodeAnalysis;
using Ardalis.GuardClauses;

namespace ReapplyKit;

/// <summary>The stable name of a milestone, such as <c>exam.step3.register</c>; calendars and progress refer to it.</summary>
public sealed record MilestoneId
{
    private readonly string _name;

    private MilestoneId(string name) => _name = name;

    /// <summary>Reads a milestone name.</summary>
    /// <param name="text">Lower-case words, digits, single dots and hyphens.</param>
    /// <returns>The milestone name.</returns>
    /// <exception cref="ArgumentException">The text is not a milestone name.</exception>
    public static MilestoneId Parse(string text) =>
        TryParse(Guard.Against.Null(text), out var id)
            ? id : throw new ArgumentException($"'{text}' is not a milestone name such as exam.step3.register.", nameof(text));

    /// <summary>Reads a milestone name, if it is one.</summary>
    /// <param name="text">Lower-case words, digits, single dots and hyphens.</param>
    /// <param name="id">The milestone name, where the text is one.</param>
    /// <returns>Whether the text is a milestone name.</returns>
    public static bool TryParse(string? text, [NotNullWhen(true)] out MilestoneId? id)
    {
        id = TextChecks.IsDottedName(text) ? new MilestoneId(text!) : null;
        return id is not null;
    }

    // LINQPad shows this in place of a box of properties.
    internal object ToDump() => ToString();

    /// <summary>The name as it is written.</summary>
    /// <returns>The name, which <see cref="Parse"/> reads back.</returns>
    public override string ToString() => _name;
}
