namespace ReapplyKit.Interchange;

/// <summary>What was read of a roster.</summary>
/// <param name="Entries">One entry for each row that was read, in order.</param>
/// <param name="SetAside">The rows that were not, each with its reason: mistyped figures, contradictions, graduates of US schools.</param>
/// <param name="Notes">What the owner of the roster should know: cells left unknown, columns not read, references that repeat.</param>
public sealed record Roster(ValueList<RosterEntry> Entries, ValueList<SetAsideRow> SetAside, ValueList<ReadingNote> Notes)
{
    /// <inheritdoc/>
    public override string ToString() => ShortText.Of($"{Entries.Count} applicants, {SetAside.Count} rows set aside, {Notes.Count} notes");
}
