namespace ReapplyKit.Interchange;

/// <summary>The file as it stood before.</summary>
internal sealed record EarlierFileDocument(
    LocalDate AsOf,
    ApplicantDocument Applicant);
