namespace ReapplyKit;

/// <summary>
/// The facts for a short story: what failed and why, what was done, and the proof (clause C.3). Facts only; the sentences are the
/// applicant's.
/// </summary>
/// <param name="Why">What the file or the last cycle shows against it.</param>
/// <param name="Did">What is better now, and what is done that was not.</param>
/// <param name="Proof">The components whose tier has risen, with value and threshold.</param>
public sealed record StoryFacts(ValueList<StoryFact> Why, ValueList<StoryFact> Did, ValueList<StoryFact> Proof);
