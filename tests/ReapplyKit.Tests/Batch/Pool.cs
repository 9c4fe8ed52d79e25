namespace ReapplyKit.Tests;

/// <summary>Applicants, and which of them to judge: the first of them and how many.</summary>
internal sealed record Pool(ValueList<ApplicantFacts> Facts, int Start, int Count);
