namespace ReapplyKit.Interchange;

/// <summary>The story of the year as the applicant tells it.</summary>
internal sealed record ToldStoryDocument(
    string? WhyNotMatched,
    string? WhatWasDone,
    string? WhyBetter);
