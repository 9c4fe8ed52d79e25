namespace ReapplyKit;

/// <summary>What has changed between two files of one applicant, and which suspects of the last cycle that answers.</summary>
public sealed record ProofOfChange
{
    /// <summary>The pack both files were judged by.</summary>
    public required RulePackStamp Pack { get; init; }

    /// <summary>The day of the earlier file.</summary>
    public required LocalDate Before { get; init; }

    /// <summary>The day of the present file.</summary>
    public required LocalDate After { get; init; }

    /// <summary>Every fact that changed.</summary>
    public required ValueList<Change> Changes { get; init; }

    /// <summary>Each suspect of the diagnosis with its answer; empty where nothing was diagnosed (clause C.2).</summary>
    public required ValueList<SuspectAnswer> Answers { get; init; }

    /// <summary>The facts of the story (clause C.3).</summary>
    public required StoryFacts Story { get; init; }

    /// <summary>The suspects that are not answered, those answered in part among them.</summary>
    public ValueList<SuspectAnswer> StillOpen => Answers.Where(a => a.State != AnswerState.Answered).ToValueList();

    /// <summary>The changes for the better.</summary>
    public ValueList<Change> Improved => Changes.Where(c => c.Direction == ChangeDirection.Better).ToValueList();
}

/// <summary>A fact that differs between two files of one applicant.</summary>
public sealed record Change
{
    /// <summary>The fact.</summary>
    public required ChangedFact Fact { get; init; }

    /// <summary>The fact for people, such as <c>strong US letters</c>.</summary>
    public required string Subject { get; init; }

    /// <summary>What it was.</summary>
    public required string Before { get; init; }

    /// <summary>What it is now.</summary>
    public required string After { get; init; }

    /// <summary>What the change means.</summary>
    public required ChangeDirection Direction { get; init; }

    /// <summary>The component of the rubric it belongs to; null where it belongs to none.</summary>
    public required RubricComponent? Component { get; init; }

    /// <summary>That component's tier before; null where there is no component.</summary>
    public required Tier? TierBefore { get; init; }

    /// <summary>That component's tier now; null where there is no component.</summary>
    public required Tier? TierAfter { get; init; }

    /// <summary>The rule by which it counts: that of the component's tier now, or the pack's own of the fact.</summary>
    public required RuleId Rule { get; init; }
}

/// <summary>What a change of a fact means for the file.</summary>
public enum ChangeDirection
{
    /// <summary>Certainly better than before.</summary>
    Better,

    /// <summary>Certainly worse than before.</summary>
    Worse,

    /// <summary>Now known, or known more closely; it may have been so before.</summary>
    Stated,

    /// <summary>Another value, of which neither can be said: known less closely, corrected, or without an order.</summary>
    Different,
}

/// <summary>
/// The facts for a short story: what failed and why, what was done, and the proof (clause C.3). Facts only; the sentences are the
/// applicant's.
/// </summary>
/// <param name="Why">What the file or the last cycle shows against it.</param>
/// <param name="Did">What is better now, and what is done that was not.</param>
/// <param name="Proof">The components whose tier has risen, with value and threshold.</param>
public sealed record StoryFacts(ValueList<StoryFact> Why, ValueList<StoryFact> Did, ValueList<StoryFact> Proof);

/// <summary>One fact that the short story of a re-application can rest on.</summary>
/// <param name="Text">The fact, with its values.</param>
/// <param name="Rule">The rule it stands under.</param>
public sealed record StoryFact(string Text, RuleId Rule);

/// <summary>One suspect of the diagnosis, and what has been done about it.</summary>
/// <param name="Suspect">The suspect.</param>
/// <param name="State">How far it is answered.</param>
/// <param name="Changes">The changes for the better that speak for it.</param>
/// <param name="Checks">The checks that are met now and were not before.</param>
/// <param name="Rule">The rule that says what counts as an answer.</param>
public sealed record SuspectAnswer(Suspect Suspect, AnswerState State, ValueList<Change> Changes, ValueList<Check> Checks, RuleId Rule);

/// <summary>How far a suspect of the diagnosis is answered.</summary>
public enum AnswerState
{
    /// <summary>Nothing shows that it has changed.</summary>
    Open,

    /// <summary>Something has changed for the better, not enough.</summary>
    Partly,

    /// <summary>The file or the new application shows that it is no longer so.</summary>
    Answered,
}
