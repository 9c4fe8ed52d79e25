namespace ReapplyKit;

/// <summary>Facts, components and weaknesses in words.</summary>
internal static class ProofText
{
    public static string Of(ChangedFact fact) => fact switch
    {
        ChangedFact.Step1Outcome => "Step 1",
        ChangedFact.Step1Score => "Step 1 score",
        ChangedFact.Step1Attempts => "Step 1 attempts",
        ChangedFact.Step1Gap => "months from Step 1 to Step 2 CK",
        ChangedFact.Step2CkOutcome => "Step 2 CK",
        ChangedFact.Step2CkScore => "Step 2 CK score",
        ChangedFact.Step2CkAttempts => "Step 2 CK attempts",
        ChangedFact.Step3Outcome => "Step 3",
        ChangedFact.Step3Score => "Step 3 score",
        ChangedFact.Step3Attempts => "Step 3 attempts",
        ChangedFact.UsceRotations => "USCE rotations",
        ChangedFact.StrongUsLetters => "strong US letters",
        ChangedFact.WeakLetters => "non-US or generic letters",
        ChangedFact.EcfmgCertificate => "ECFMG certificate",
        ChangedFact.Connections => "ties to programs",
        _ => Words.Sentence(fact),
    };

    public static string Of(RubricComponent component) => Of(component.AsWeakness());

    public static string Of(WeaknessKind weakness) => weakness switch
    {
        WeaknessKind.Step1 => "Step 1",
        WeaknessKind.Step2Ck => "Step 2 CK",
        WeaknessKind.Usce => "USCE",
        _ => Words.Sentence(weakness),
    };
}
