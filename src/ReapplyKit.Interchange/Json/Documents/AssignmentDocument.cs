namespace ReapplyKit.Interchange;

/// <summary>What goes to a program.</summary>
internal sealed record AssignmentDocument(
    string Program,
    string? Specialty,
    string? Statement,
    int? Letters);
