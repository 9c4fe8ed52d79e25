namespace ReapplyKit;

/// <summary>The three parts of the re-application story (clauses M1.9 to M1.11).</summary>
public enum StoryPart
{
    /// <summary>Why the match failed (clause M1.9).</summary>
    WhyNotMatched,

    /// <summary>What was done in the interim (clause M1.10).</summary>
    WhatWasDone,

    /// <summary>Why the applicant is a better candidate now (clause M1.11).</summary>
    WhyBetter,
}
