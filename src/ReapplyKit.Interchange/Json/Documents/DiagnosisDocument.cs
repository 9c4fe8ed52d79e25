namespace ReapplyKit.Interchange;

/// <summary>The diagnosis of a cycle.</summary>
internal sealed record DiagnosisDocument(
    string Problem,
    int Interviews,
    RuleDocument Rule,
    IEnumerable<SuspectDocument> Suspects,
    IEnumerable<string> Unchecked);
