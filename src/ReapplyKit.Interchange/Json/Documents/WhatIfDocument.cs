namespace ReapplyKit.Interchange;

/// <summary>What would change the verdict and the list, and what nothing changes.</summary>
internal sealed record WhatIfDocument(
    LocalDate SubmissionDay,
    IEnumerable<LeverOfferDocument> Levers,
    IEnumerable<UnavailableLeverDocument> Unavailable,
    IEnumerable<LiftDocument> Lifts,
    IEnumerable<ImmovableFactDocument> Immovable,
    GreensDocument Greens);
