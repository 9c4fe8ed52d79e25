namespace ReapplyKit;

/// <summary>Facts, components and weaknesses in words.</summary>
internal static class ProofText
{
    public static string Of(ChangedFact fact) => fact switch
    {
        ChangedFact.Step1Outcome => "Step 1",
        ChangedFact.Step1Gap => "months from Step 1 to Step 2 CK",
        ChangedFact.Step2CkOutcome => "Step 2 CK",
        ChangedFact.Step3Outcome => "Step 3",
        ChangedFact.StrongUsLetters => "strong US letters",
        ChangedFact.WeakLetters => "non-US or generic letters",
        ChangedFact.Connections => "ties to programs",
        _ => Words.Sentence(fact),
    };

    public static string Of(RubricComponent component) => Words.Sentence(component.AsWeakness());
}
