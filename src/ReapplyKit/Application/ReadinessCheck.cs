namespace ReapplyKit;

/// <summary>One check of an application, and the part it belongs to.</summary>
/// <remarks>A report lists them by part.</remarks>
/// <param name="Part">The part.</param>
/// <param name="Check">The check.</param>
public sealed record ReadinessCheck(ReadinessPart Part, Check Check);
