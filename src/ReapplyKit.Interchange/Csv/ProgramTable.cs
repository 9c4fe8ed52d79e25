namespace ReapplyKit.Interchange;

/// <summary>The programs of a CSV file.</summary>
/// <remarks>Equality: by content. Order: none. Default: impossible (a class).</remarks>
/// <param name="Programs">One program for each row, in order.</param>
/// <param name="IgnoredColumns">Headers that name nothing the library reads.</param>
public sealed record ProgramTable(ValueList<ResidencyProgram> Programs, ValueList<string> IgnoredColumns);
