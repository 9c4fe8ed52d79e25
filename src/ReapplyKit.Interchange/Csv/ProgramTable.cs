namespace ReapplyKit.Interchange;

/// <summary>What was read of a program list.</summary>
/// <param name="Programs">The programs, in the order of their first rows; rows on one program are joined.</param>
/// <param name="SetAside">The rows that were not used, each with its reason: mistyped codes, fellowships, rows without a name.</param>
/// <param name="Notes">What the owner of the list should know: cells left unknown, columns not read, rows joined.</param>
public sealed record ProgramTable(ValueList<ResidencyProgram> Programs, ValueList<SetAsideRow> SetAside, ValueList<ReadingNote> Notes)
{
    /// <summary>No list.</summary>
    public static ProgramTable Empty { get; } = new([], [], []);

    /// <summary>The decisions made by hand that stand in a sheet this library wrote.</summary>
    public ValueList<ListOverride> Overrides { get; init; }

    /// <summary>How many cells state something that could not be read; each stands in the notes of its program.</summary>
    public int UnreadCells { get; init; }

    /// <inheritdoc/>
    public override string ToString() => ShortText.Of($"{Programs.Count} programs, {SetAside.Count} rows set aside, {Notes.Count} notes");
}
