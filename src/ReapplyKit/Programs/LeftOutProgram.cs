namespace ReapplyKit;

/// <summary>A program that is not on the list, and why.</summary>
/// <param name="Assessment">Its verdict.</param>
/// <param name="Reason">Why it is not on the list.</param>
/// <param name="Override">Who kept it off, and why; null where the rules did.</param>
public sealed record LeftOutProgram(ProgramAssessment Assessment, LeftOutReason Reason, ListOverride? Override = null);
