using System.Text;
using Ardalis.GuardClauses;

namespace ReapplyKit;

/// <summary>What last cycle's interviews say went wrong, and what is suspected of it.</summary>
public sealed record Diagnosis
{
    internal Diagnosis()
    {
    }

    /// <summary>What kind of problem the number of interviews points to.</summary>
    public DiagnosisKind Kind { get; internal init; }

    /// <summary>The day as of which the file was read: that of the application, as far as the case says when that was.</summary>
    public LocalDate FileAsOf { get; internal init; }

    /// <summary>Interviews attended.</summary>
    public int Interviews { get; internal init; }

    /// <summary>The rule that chose the kind.</summary>
    public RuleId Rule { get; internal init; }

    /// <summary>The clauses that rule comes from.</summary>
    public ValueList<ClauseId> Clauses { get; internal init; }

    /// <summary>
    /// The suspects of the band: what is procedural, then what the file or the cycle shows, then what only the text suspects. Empty after a
    /// match and while the cycle is running.
    /// </summary>
    public ValueList<Suspect> Suspects { get; internal init; }

    /// <summary>What else is weak, and does not explain this number of interviews.</summary>
    public ValueList<Suspect> AlsoWeak { get; internal init; }

    /// <summary>
    /// What to state, or whom to ask, where a cycle failed and the file shows no cause; empty where there is a suspect.
    /// </summary>
    public ValueList<string> Ask { get; internal init; }

    /// <summary>What the file or the cycle does not state, so that it could be neither suspected nor cleared.</summary>
    public ValueList<string> Unchecked { get; internal init; }

    /// <summary>
    /// The diagnosis as plain text: what the interviews point to, the suspects with their values, what is also weak, and what to ask.
    /// </summary>
    /// <param name="book">The rules of the pack it was made by, for their texts.</param>
    /// <returns>The text, in invariant culture with line feeds.</returns>
    public string ToText(RuleBook book)
    {
        Guard.Against.Null(book);
        var text = new StringBuilder().Append(book[Rule].Text).Append('\n');
        foreach (var suspect in Suspects)
            text.Append("- ").Append(suspect).Append('\n');
        foreach (var weak in AlsoWeak)
            text.Append("Also weak: ").Append(weak).Append('\n');
        foreach (var question in Ask)
            text.Append("Ask: ").Append(question).Append('\n');
        foreach (var unknown in Unchecked)
            text.Append("Not known: ").Append(unknown).Append('\n');
        return text.ToString();
    }

    /// <inheritdoc/>
    public override string ToString() => ShortText.Of(
        $"{Kind}, {Interviews} interviews: {string.Join(", ", Suspects.Select(s => s.Weakness))} ({Rule})");
}

/// <summary>The kind of problem that a number of interviews points to.</summary>
public enum DiagnosisKind
{
    /// <summary>Few interviews: something structural in the application is broken (clause M12.15).</summary>
    Structural,

    /// <summary>Some interviews, no match: interview skills, rank strategy or program fit (clause M12.16).</summary>
    Conversion,

    /// <summary>Many interviews, no match: likely a serious red flag (clause M12.17).</summary>
    RedFlag,

    /// <summary>The cycle ended in a match: there is nothing to diagnose.</summary>
    Matched,

    /// <summary>The cycle runs until the Monday of its Match Week, or does not say how it ended: it has not failed.</summary>
    Running,
}
