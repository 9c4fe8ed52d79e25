namespace ReapplyKit.Interchange;

/// <summary>A row of a roster that could not be read, kept aside whole.</summary>
/// <param name="Line">The line it begins on.</param>
/// <param name="Text">The row as it stands in the file, without its line end.</param>
/// <param name="Problems">What is wrong with it, with line and column; at least one.</param>
public sealed record BadRosterRow(int Line, string Text, ValueList<Problem> Problems);
