namespace ReapplyKit;

/// <summary>What has changed between two files of one applicant, and which suspects of the last cycle that answers.</summary>
public sealed record ProofOfChange
{
    internal ProofOfChange()
    {
    }

    /// <summary>The pack both files were judged by.</summary>
    public RulePackStamp Pack { get; internal init; }

    /// <summary>The day of the earlier file.</summary>
    public LocalDate Before { get; internal init; }

    /// <summary>The day of the present file.</summary>
    public LocalDate After { get; internal init; }

    /// <summary>Every fact that changed.</summary>
    public ValueList<Change> Changes { get; internal init; }

    /// <summary>Each suspect of the diagnosis with its answer; empty where nothing was diagnosed (clause C.2).</summary>
    public ValueList<SuspectAnswer> Answers { get; internal init; }

    /// <summary>The facts of the story (clause C.3).</summary>
    public StoryFacts Story { get; internal init; }

    /// <summary>The suspects that are not answered, those answered in part among them.</summary>
    public ValueList<SuspectAnswer> StillOpen => Answers.Where(a => a.State != AnswerState.Answered).ToValueList();

    /// <summary>The changes for the better.</summary>
    public ValueList<Change> Improved => Changes.Where(c => c.Direction == ChangeDirection.Better).ToValueList();

    /// <inheritdoc/>
    public override string ToString() => ShortText.Of(
        $"{Before} to {After}: {Improved.Count} improved of {Changes.Count}, {StillOpen.Count} suspects still open");
}

/// <summary>A fact that differs between two files of one applicant.</summary>
public sealed record Change
{
    internal Change()
    {
    }

    /// <summary>The fact.</summary>
    public ChangedFact Fact { get; internal init; }

    /// <summary>The fact for people, such as <c>strong US letters</c>.</summary>
    public string Subject { get; internal init; }

    /// <summary>What it was.</summary>
    public string Before { get; internal init; }

    /// <summary>What it is now.</summary>
    public string After { get; internal init; }

    /// <summary>What the change means.</summary>
    public ChangeDirection Direction { get; internal init; }

    /// <summary>The component of the rubric it belongs to; null where it belongs to none.</summary>
    public RubricComponent? Component { get; internal init; }

    /// <summary>That component's tier before; null where there is no component.</summary>
    public Tier? TierBefore { get; internal init; }

    /// <summary>That component's tier now; null where there is no component.</summary>
    public Tier? TierAfter { get; internal init; }

    /// <summary>The rule by which it counts: that of the component's tier now, or the pack's own of the fact.</summary>
    public RuleId Rule { get; internal init; }

    /// <inheritdoc/>
    public override string ToString() => ShortText.Of($"{Subject}: {Before} → {After} ({Rule})");
}

/// <summary>What a change of a fact means for the file.</summary>
public enum ChangeDirection
{
    /// <summary>Another value, of which neither can be said: known less closely, corrected, or without an order.</summary>
    Different,

    /// <summary>Now known, or known more closely; it may have been so before.</summary>
    Stated,

    /// <summary>Certainly better than before.</summary>
    Better,

    /// <summary>Certainly worse than before.</summary>
    Worse,
}

/// <summary>
/// The facts for a short story: what failed and why, what was done, and the proof (clause C.3). Facts only; the sentences are the
/// applicant's.
/// </summary>
public sealed record StoryFacts
{
    internal StoryFacts(ValueList<StoryFact> why, ValueList<StoryFact> done, ValueList<StoryFact> proof) =>
        (Why, Done, Proof) = (why, done, proof);

    /// <summary>What the file or the last cycle shows against it.</summary>
    public ValueList<StoryFact> Why { get; internal init; }

    /// <summary>What is better now, and what is done that was not.</summary>
    public ValueList<StoryFact> Done { get; internal init; }

    /// <summary>The components whose tier has risen, with value and threshold.</summary>
    public ValueList<StoryFact> Proof { get; internal init; }

    /// <inheritdoc/>
    public override string ToString() => ShortText.Of($"{Why.Count} facts why, {Done.Count} done, {Proof.Count} of proof");
}

/// <summary>One fact that the short story of a re-application can rest on.</summary>
public sealed record StoryFact
{
    internal StoryFact(string text, RuleId rule) =>
        (Text, Rule) = (text, rule);

    /// <summary>The fact, with its values.</summary>
    public string Text { get; internal init; }

    /// <summary>The rule it stands under.</summary>
    public RuleId Rule { get; internal init; }

    /// <inheritdoc/>
    public override string ToString() => ShortText.Of($"{Text} ({Rule})");
}

/// <summary>One suspect of the diagnosis, and what has been done about it.</summary>
public sealed record SuspectAnswer
{
    internal SuspectAnswer(Suspect suspect, AnswerState state, ValueList<Change> changes, ValueList<Check> checks, RuleId rule) =>
        (Suspect, State, Changes, Checks, Rule) = (suspect, state, changes, checks, rule);

    /// <summary>The suspect.</summary>
    public Suspect Suspect { get; internal init; }

    /// <summary>How far it is answered.</summary>
    public AnswerState State { get; internal init; }

    /// <summary>The changes for the better that speak for it.</summary>
    public ValueList<Change> Changes { get; internal init; }

    /// <summary>The checks that are met now and were not before.</summary>
    public ValueList<Check> Checks { get; internal init; }

    /// <summary>The rule that says what counts as an answer.</summary>
    public RuleId Rule { get; internal init; }

    /// <inheritdoc/>
    public override string ToString() => ShortText.Of($"{Words.Heading(Suspect.Weakness)}: {Words.Sentence(State)} ({Rule})");
}

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
