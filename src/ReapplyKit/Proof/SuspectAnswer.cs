namespace ReapplyKit;

/// <summary>One suspect of the diagnosis, and what has been done about it.</summary>
/// <param name="Suspect">The suspect.</param>
/// <param name="State">How far it is answered.</param>
/// <param name="Changes">The changes for the better that speak for it.</param>
/// <param name="Checks">The checks that are met now and were not before.</param>
/// <param name="Rule">The rule that says what counts as an answer.</param>
public sealed record SuspectAnswer(Suspect Suspect, AnswerState State, ValueList<Change> Changes, ValueList<Check> Checks, RuleId Rule);
