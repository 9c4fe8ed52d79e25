namespace ReapplyKit.Reports;

/// <summary>What kind of value a cell holds.</summary>
internal enum CellContent
{
    Text,
    Number,
}
