namespace ReapplyKit;

/// <summary>
/// The re-application story in its three parts (clauses M1.9 to M1.11), each in the applicant's words; null where not written yet.
/// </summary>
public sealed record ReapplicationStory
{
    /// <summary>Why the match failed.</summary>
    public string? WhyNotMatched { get; init; }

    /// <summary>What was done in the interim.</summary>
    public string? WhatWasDone { get; init; }

    /// <summary>Why the applicant is a better candidate now.</summary>
    public string? WhyBetter { get; init; }

    /// <inheritdoc/>
    public override string ToString() => ShortText.Of($"{WhyNotMatched?.Length} + {WhatWasDone?.Length} + {WhyBetter?.Length} characters");
}
