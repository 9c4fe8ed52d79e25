namespace ReapplyKit.Interchange;

/// <summary>The programs of a CSV file.</summary>
/// <param name="Programs">The programs, in the order of their first rows; rows of several sources on one program are joined.</param>
/// <param name="IgnoredColumns">Headers that name nothing the library reads.</param>
/// <param name="Ambiguous">Cells that could mean two things: left unknown, never guessed, with their line and column.</param>
public sealed record ProgramTable(ValueList<ResidencyProgram> Programs, ValueList<string> IgnoredColumns, ValueList<Problem> Ambiguous);
