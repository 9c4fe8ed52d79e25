namespace ReapplyKit.Reports.Tests;

/// <summary>One content line, its value still escaped.</summary>
internal sealed record IcsProperty(string Name, IReadOnlyList<string> Parameters, string Value);
