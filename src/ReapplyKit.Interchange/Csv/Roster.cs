namespace ReapplyKit.Interchange;

/// <summary>The applicants of a CSV file.</summary>
/// <remarks>Equality: by content. Order: none. Default: impossible (a class).</remarks>
/// <param name="Entries">One entry for each row, in order.</param>
/// <param name="IgnoredColumns">Headers that name nothing the library reads.</param>
public sealed record Roster(ValueList<RosterEntry> Entries, ValueList<string> IgnoredColumns);
