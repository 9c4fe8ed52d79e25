namespace ReapplyKit;

/// <summary>
/// What a limit of attempts is held against: both Steps, each for itself. A failure that is not passed yet counts as one attempt more, the
/// one that will be needed, so that passing never worsens a label.
/// </summary>
internal readonly record struct AttemptsFact(Quantity Step1, Quantity Step2Ck, bool IsStep1Open, bool AreStep2CkAttemptsOpen)
{
    public AttemptsFact(in ApplicantFacts facts, in OpenPoints open)
        : this(facts.Step1.AttemptsToPass, facts.Step2Ck.AttemptsToPass, open.Step1, open.Step2CkAttempts)
    {
    }
}
