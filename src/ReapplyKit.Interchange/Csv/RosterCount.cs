namespace ReapplyKit.Interchange;

/// <summary>What became of the rows of a roster that was judged from sheet to sheet.</summary>
/// <param name="Assessed">How many applicants were judged.</param>
/// <param name="SetAside">How many rows were set aside; each stands in the sheet with its problems.</param>
/// <param name="Notes">What the owner of the roster should know.</param>
public sealed record RosterCount(long Assessed, long SetAside, ValueList<ReadingNote> Notes)
{
    /// <inheritdoc/>
    public override string ToString() => ShortText.Of($"{Assessed} assessed, {SetAside} rows set aside");
}
