namespace ReapplyKit.Fuzz;

/// <summary>Finds the cells of a CSV text without quoted cells, and its rows with their line ends.</summary>
internal static class CsvParts
{
    public static Seed Of(byte[] utf8)
    {
        var (cells, rows) = (new List<Range>(), new List<Range>());
        var (cell, row) = (0, 0);
        for (var at = 0; at < utf8.Length; at++)
        {
            if (utf8[at] is (byte)',' or (byte)'\n')
            {
                cells.Add(cell..at);
                cell = at + 1;
            }
            if (utf8[at] == (byte)'\n')
            {
                rows.Add(row..(at + 1));
                row = at + 1;
            }
        }
        return new Seed(utf8, cells, rows);
    }
}
