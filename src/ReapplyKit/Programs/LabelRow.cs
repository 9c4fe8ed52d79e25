namespace ReapplyKit.Rules;

/// <summary>One row of the label table: where every column holds, it gives the label.</summary>
/// <remarks>No two rows hold at once.</remarks>
/// <param name="Label">The label it gives.</param>
/// <param name="Gates">Strict requirements: met, or some unknown.</param>
/// <param name="Preferences">Preferred requirements: met, some unknown, or one missed.</param>
/// <param name="Presence">IMG presence.</param>
/// <param name="Standings">The applicant's standing.</param>
/// <param name="Rule">The rule that states it, with its reason.</param>
public sealed record LabelRow(
    ProgramLabel Label,
    ValueList<GateState> Gates,
    ValueList<GateState> Preferences,
    ValueList<PresenceLevel> Presence,
    ValueList<Standing> Standings,
    RuleId Rule);
