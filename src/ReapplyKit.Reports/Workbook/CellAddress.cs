using System.Globalization;

namespace ReapplyKit.Reports;

/// <summary>Addresses of cells, such as <c>B5</c>; columns and rows count from 1.</summary>
internal static class CellAddress
{
    private const int Letters = 26;

    public static string Of(int column, int row) => Column(column) + row.ToString(CultureInfo.InvariantCulture);

    public static string Range(int fromColumn, int fromRow, int toColumn, int toRow) => $"{Of(fromColumn, fromRow)}:{Of(toColumn, toRow)}";

    public static string Column(int column) =>
        (column > Letters ? Column((column - 1) / Letters) : "") + (char)('A' + (column - 1) % Letters);
}
