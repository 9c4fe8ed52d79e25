namespace ReapplyKit.Batch;

/// <summary>What a visa policy is held against: the visa needed, citizenship, and Step 3 for the H-1B that waits for it.</summary>
internal readonly record struct VisaFact(VisaNeed Need, Citizenship Citizenship, ExamOutcome Step3)
{
    public VisaOffer OfferOf(VisaPolicy policy) => VisaGate.Read(Need, Citizenship, Step3, policy).Offer;
}
