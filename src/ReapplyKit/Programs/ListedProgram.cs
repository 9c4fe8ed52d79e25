namespace ReapplyKit;

/// <summary>A program on the list, and the seat it takes.</summary>
/// <param name="Assessment">Its verdict.</param>
/// <param name="Seat">The setting whose seat it takes; its own, unless it stands in where that setting ran short.</param>
/// <param name="Override">Who put it there against the rules, and why; null where the rules did.</param>
public sealed record ListedProgram(ProgramAssessment Assessment, ProgramSetting Seat, ListOverride? Override = null)
{
    /// <summary>Whether it stands in for a setting that ran short.</summary>
    public bool IsStandIn => Seat != Assessment.Program.Setting;
}
