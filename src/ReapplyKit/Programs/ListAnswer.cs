namespace ReapplyKit;

/// <summary>Why a program is on a list or is not: one sentence, and what it is made of.</summary>
public sealed record ListAnswer
{
    internal ListAnswer()
    {
    }

    /// <summary>The verdict on the program.</summary>
    public ProgramAssessment Assessment { get; internal init; }

    /// <summary>Whether it is on the list.</summary>
    public bool IsListed { get; internal init; }

    /// <summary>Why it is not on the list; null where it is.</summary>
    public LeftOutReason? LeftOut { get; internal init; }

    /// <summary>The decision by hand that settled it; null where the rules did.</summary>
    public ListOverride? Override { get; internal init; }

    /// <summary>The answer in one sentence.</summary>
    public string Sentence { get; internal init; }

    /// <summary>
    /// What led to it, most important first: what excludes, the visa, IMG presence, what is charged, what is missed and what is open.
    /// </summary>
    public ValueList<string> Parts { get; internal init; }

    /// <inheritdoc/>
    public override string ToString() => ShortText.Of($"{Sentence}");
}
