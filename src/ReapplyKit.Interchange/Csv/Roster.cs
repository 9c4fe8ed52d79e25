namespace ReapplyKit.Interchange;

/// <summary>The applicants of a CSV file.</summary>
/// <param name="Entries">One entry for each row, in order.</param>
/// <param name="IgnoredColumns">Headers that name nothing the library reads.</param>
public sealed record Roster(ValueList<RosterEntry> Entries, ValueList<string> IgnoredColumns);
