namespace ReapplyKit;

/// <summary>A program on the list that gets no signal, and why.</summary>
/// <param name="Assessment">The verdict on the program.</param>
/// <param name="Reason">Why it gets none.</param>
/// <param name="Rule">The rule behind it; where none is left, the row of the order that placed it.</param>
public sealed record UnsignalledProgram(ProgramAssessment Assessment, UnsignalledReason Reason, RuleId Rule);
