namespace ReapplyKit.Interchange;

/// <summary>A milestone that is not dated until something is decided.</summary>
/// <param name="Id">Which milestone.</param>
/// <param name="Title">What is to be done.</param>
/// <param name="WaitsFor">The decisions it waits for.</param>
public sealed record PublishedHold(MilestoneId Id, string Title, ValueList<DecisionGate> WaitsFor);
