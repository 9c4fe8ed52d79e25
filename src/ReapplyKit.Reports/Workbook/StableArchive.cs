using System.IO.Compression;

namespace ReapplyKit.Reports;

/// <summary>Writes an archive again so that the same content gives the same bytes: entries in one order, all of one day.</summary>
internal static class StableArchive
{
    private const string ContentTypes = "[Content_Types].xml";
    private static readonly DateTimeOffset FirstDayOfZip = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    public static MemoryStream Of(MemoryStream archive)
    {
        var stable = new MemoryStream();
        using var read = new ZipArchive(archive, ZipArchiveMode.Read);
        using (var written = new ZipArchive(stable, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var entry in read.Entries.OrderBy(e => e.FullName != ContentTypes).ThenBy(e => e.FullName, StringComparer.Ordinal))
            {
                var copy = written.CreateEntry(entry.FullName, CompressionLevel.Optimal);
                copy.LastWriteTime = FirstDayOfZip;
                using var from = entry.Open();
                using var to = copy.Open();
                from.CopyTo(to);
            }
        }
        stable.Position = 0;
        return stable;
    }
}
