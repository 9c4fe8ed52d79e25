namespace ReapplyKit.Interchange;

/// <summary>How many mock interviews were held with one kind of partner.</summary>
internal sealed record MockCountDocument(
    string With,
    int Held);
