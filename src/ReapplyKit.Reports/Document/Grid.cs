namespace ReapplyKit.Reports;

/// <summary>A table with a caption; the first cell of a row names it.</summary>
internal sealed record Grid(string Caption, ValueList<string> Columns, ValueList<ValueList<Phrase>> Rows) : Block;
