namespace ReapplyKit;

/// <summary>One check of an application, and the part it belongs to.</summary>
/// <remarks>Equality: by content. Order: none; a report lists them by part. Default: impossible (a class).</remarks>
/// <param name="Part">The part.</param>
/// <param name="Check">The check.</param>
public sealed record ReadinessCheck(ReadinessPart Part, Check Check);
