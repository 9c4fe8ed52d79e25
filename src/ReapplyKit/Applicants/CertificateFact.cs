namespace ReapplyKit;

/// <summary>
/// What a certificate asked for is held against: graduates of US schools need none, and one that runs out before training begins counts as
/// missing.
/// </summary>
internal readonly record struct CertificateFact(bool IsNeeded, bool? IsHeld)
{
    public CertificateFact(in ApplicantFacts facts)
        : this(facts.Type.NeedsEcfmgCertificate(), facts.EcfmgCertified & !(IsRunOut(facts) == true))
    {
    }

    private static bool? IsRunOut(in ApplicantFacts facts) =>
        facts.TrainingStarts is { } start ? !facts.EcfmgExpires?.IsValidOn(start) : null;
}
