namespace ReapplyKit;

/// <summary>Whether one item of the application is done.</summary>
/// <param name="Item">The item.</param>
/// <param name="Done">Whether it is done.</param>
public sealed record ItemState(ReadinessItem Item, bool Done);
