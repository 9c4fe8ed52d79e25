namespace ReapplyKit;

/// <summary>What of the interview practice is there, missing, or not stated.</summary>
public sealed record PracticeReport
{
    internal PracticeReport()
    {
    }

    /// <summary>The pack it was judged by.</summary>
    public RulePackStamp Pack { get; internal init; }

    /// <summary>The checks: questions, recordings, mock interviews, story, explanations and their length, in the text's order.</summary>
    public ValueList<Check> Checks { get; internal init; }

    /// <summary>The questions without an answer (clauses M7.7 to M7.11); empty where the answers are not stated.</summary>
    public ValueList<PracticeQuestion> MissingQuestions { get; internal init; }

    /// <summary>What needs an explanation and has none (clauses M1.12 to M1.14); what is only unknown is left out.</summary>
    public ValueList<WeaknessKind> MissingExplanations { get; internal init; }

    /// <summary>The parts of the story not written yet (clauses M1.9 to M1.11); empty where the story is not stated.</summary>
    public ValueList<StoryPart> MissingStoryParts { get; internal init; }

    /// <summary>How long each answer takes.</summary>
    public ValueList<AnswerLength> Lengths { get; internal init; }

    /// <summary>How long the whole story takes, estimated; unknown while a part is not written. It is told and not judged.</summary>
    public Quantity StorySeconds { get; internal init; }

    /// <summary>The mock interviews by partner (clause M1.8); null where not stated.</summary>
    public ValueList<MockCount>? Mocks { get; internal init; }

    /// <summary>What only somebody who listens can judge, one rule each (clauses M7.12 to M7.16, M1.16 and M1.17).</summary>
    public ValueList<RuleId> ToHear { get; internal init; }

    /// <inheritdoc/>
    public override string ToString() => ShortText.Of($"{Lengths.Count} answers, {MissingQuestions.Count} missing, {Checks.Count} checks");
}

/// <summary>The three parts of the re-application story (clauses M1.9 to M1.11).</summary>
public enum StoryPart
{
    /// <summary>Why the match failed (clause M1.9).</summary>
    WhyNotMatched,

    /// <summary>What was done in the interim (clause M1.10).</summary>
    WhatWasDone,

    /// <summary>Why the applicant is a better candidate now (clause M1.11).</summary>
    WhyBetter,
}

/// <summary>
/// How long one practised answer takes. The text gives a figure for explanations only (clause M1.15); of other answers it fears overlong
/// ones and says no more (clause M7.12), so that their length is told and not judged.
/// </summary>
public sealed record AnswerLength
{
    internal AnswerLength(PracticeQuestion question, WeaknessKind? explains, Quantity seconds, bool isMeasured) =>
        (Question, Explains, Seconds, IsMeasured) = (question, explains, seconds, isMeasured);

    /// <summary>The question answered.</summary>
    public PracticeQuestion Question { get; internal init; }

    /// <summary>What it explains; null where not stated.</summary>
    public WeaknessKind? Explains { get; internal init; }

    /// <summary>Its length; a range where it is estimated from words, unknown where there are neither seconds nor words.</summary>
    public Quantity Seconds { get; internal init; }

    /// <summary>Whether it was measured on a recording, rather than estimated.</summary>
    public bool IsMeasured { get; internal init; }

    /// <inheritdoc/>
    public override string ToString() => ShortText.Of($"{Question}: {Seconds} seconds");
}

/// <summary>How many mock interviews were held with one kind of partner (clause M1.8).</summary>
public sealed record MockCount
{
    internal MockCount(MockPartner with, int held) =>
        (With, Held) = (with, held);

    /// <summary>With whom.</summary>
    public MockPartner With { get; internal init; }

    /// <summary>How many, 1 or more.</summary>
    public int Held { get; internal init; }

    /// <inheritdoc/>
    public override string ToString() => ShortText.Of($"{With}: {Held} held");
}
