using System.Diagnostics.CodeAnalysis;
using Ardalis.GuardClauses;

namespace ReapplyKit;

/// <summary>The stable name of a rule, such as <c>rubric.step2-ck.competitive</c>. Every verdict carries one.</summary>
public sealed record RuleId
{
    /// <summary>Stands where a pack states no name; the pack is refused.</summary>
    internal static readonly RuleId Unreadable = new("unreadable");

    private readonly string _name;

    private RuleId(string name) => _name = name;

    /// <summary>Reads a rule name.</summary>
    /// <param name="text">Lower-case words, digits, single dots and hyphens.</param>
    /// <returns>The rule name.</returns>
    /// <exception cref="ArgumentException">The text is not a rule name.</exception>
    public static RuleId Parse(string text) =>
        TryParse(Guard.Against.Null(text), out var id)
            ? id : throw new ArgumentException($"'{text}' is not a rule name such as rubric.usce.none.", nameof(text));

    /// <summary>Reads a rule name, if it is one.</summary>
    /// <param name="text">Lower-case words, digits, single dots and hyphens.</param>
    /// <param name="id">The rule name, where the text is one.</param>
    /// <returns>Whether the text is a rule name.</returns>
    public static bool TryParse(string? text, [NotNullWhen(true)] out RuleId? id)
    {
        id = TextChecks.IsDottedName(text) ? new RuleId(text!) : null;
        return id is not null;
    }

    // LINQPad shows this in place of a box of properties.
    internal object ToDump() => ToString();

    /// <summary>The name as it is written.</summary>
    /// <returns>The name, which <see cref="Parse"/> reads back.</returns>
    public override string ToString() => _name;
}
