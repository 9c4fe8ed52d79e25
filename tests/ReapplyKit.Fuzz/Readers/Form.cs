namespace ReapplyKit.Fuzz;

/// <summary>How a text is built.</summary>
internal enum Form
{
    Json,
    Csv,
    Name,
    Workbook,
}
