namespace ReapplyKit;

/// <summary>Something to know of a list as a whole.</summary>
public sealed record ListNote
{
    internal ListNote(ListNoteKind kind, string text, RuleId rule) => (Kind, Text, Rule) = (kind, text, rule);

    /// <summary>What it is about.</summary>
    public ListNoteKind Kind { get; internal init; }

    /// <summary>The note for people, a sentence or two.</summary>
    public string Text { get; internal init; }

    /// <summary>The rule behind it.</summary>
    public RuleId Rule { get; internal init; }

    /// <inheritdoc/>
    public override string ToString() => ShortText.Of($"{Text} ({Rule})");
}

/// <summary>What a note on a list is about.</summary>
/// <remarks>In the order in which notes stand.</remarks>
public enum ListNoteKind
{
    /// <summary>An exam is missing: the list is built on the labels if it is passed. Do not pay before the pass.</summary>
    IfPassed,

    /// <summary>The ECFMG certificate is missing, or ends before residency begins: nothing is green before it is there.</summary>
    NotCertified,

    /// <summary>No program has a specialty that is wished for.</summary>
    SpecialtyNotFound,

    /// <summary>Programs that state no specialty take no seat of a wish: ask them.</summary>
    SpecialtyNotStated,

    /// <summary>Seats stay empty, since only red programs are left.</summary>
    OnlyRedsLeft,

    /// <summary>What the order went by, and how much of it is alphabetical.</summary>
    Order,
}
