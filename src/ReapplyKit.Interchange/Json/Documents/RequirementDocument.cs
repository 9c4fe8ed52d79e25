namespace ReapplyKit.Interchange;

/// <summary>One requirement; strict and preferred have a value.</summary>
internal sealed record RequirementDocument(
    string Kind,
    int? Value);
