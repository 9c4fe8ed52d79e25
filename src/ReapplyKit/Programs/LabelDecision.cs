namespace ReapplyKit;

/// <summary>
/// A label, the row of the label table that gave it, if no strict requirement is missed, and whether a connection lifted it.
/// </summary>
internal readonly record struct LabelDecision(LabelRow? Row, ProgramLabel Label, bool IsLifted);
