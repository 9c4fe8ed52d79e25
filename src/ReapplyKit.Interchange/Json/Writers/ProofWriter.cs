using static ReapplyKit.Interchange.DocumentValues;

namespace ReapplyKit.Interchange;

/// <summary>Writes what has changed since an earlier file, and which suspects that answers.</summary>
internal sealed class ProofWriter(RuleWriter rules, VerdictWriter verdicts)
{
    public ProofDocument Proof(ProofOfChange proof) => new(
        proof.Before, proof.After, proof.Changes.Select(Change), proof.Answers.Select(Answer), Story(proof.Story));

    private ChangeDocument Change(Change change) => new(
        Words.Of(change.Fact),
        change.Subject,
        change.Before,
        change.After,
        Words.Of(change.Direction),
        Word(change.Component),
        Word(change.TierBefore),
        Word(change.TierAfter),
        rules.Rule(change.Rule));

    private SuspectAnswerDocument Answer(SuspectAnswer answer) => new(
        verdicts.Suspect(answer.Suspect),
        Words.Of(answer.State),
        answer.Changes.Select(Change),
        rules.Checks(answer.Checks),
        rules.Rule(answer.Rule));

    private StoryDocument Story(StoryFacts story) => new(Facts(story.Why), Facts(story.Did), Facts(story.Proof));

    private IEnumerable<StoryFactDocument> Facts(ValueList<StoryFact> facts) =>
        facts.Select(f => new StoryFactDocument(f.Text, rules.Rule(f.Rule)));
}
