namespace ReapplyKit;

/// <summary>A signal that is sent, and why to this program.</summary>
/// <param name="Assessment">The verdict on the program.</param>
/// <param name="Tier">The tier of the signal.</param>
/// <param name="Rule">The row of the order that placed it.</param>
/// <param name="Reason">The facts that decided: label, connection, IMG presence and visa.</param>
public sealed record SignalChoice(ProgramAssessment Assessment, SignalTier Tier, RuleId Rule, string Reason);
