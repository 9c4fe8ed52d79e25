namespace ReapplyKit;

/// <summary>Which levers an applicant can pull, how long each takes, and what none can change.</summary>
/// <remarks>Equality: by content. Order: none. Default: impossible (a class); it comes with its pack.</remarks>
public sealed record WhatIfRules
{
    internal WhatIfRules()
    {
    }
}
