namespace ReapplyKit.Batch;

/// <summary>A fact, and whether its component is concerning or unknown.</summary>
internal readonly record struct OpenFact<T>(T Fact, bool IsOpen);
