using System.IO.Compression;
using System.Text;

namespace ReapplyKit.Fuzz;

/// <summary>Changes inside a workbook: a part lost, doubled, renamed, or changed as bytes or as XML, in an archive that is sound.</summary>
internal static class WorkbookMutations
{
    private static readonly string[] Telling =
        ["r=\"XFD1048576\"", "r=\"ZZZZZZZ1\"", "r=\"A2000000000\"", "r=\"\"", "t=\"s\"", "t=\"e\"", "s=\"99\"", "<v>1e999</v>", "<v></v>", "<c/>", "<row/>", "&amp;", "<!--", "]]>", "ref=\"A1:ZZ99999\""];

    private static readonly string[] Told = ["r=\"A1\"", "r=\"B2\"", "r=\"1\"", "t=\"inlineStr\"", "s=\"1\"", "<v>230</v>", "</c>", "</row>", "<is>", "<sheetData>"];

    public static byte[] Any(Seed seed, Corpus corpus, Dice dice)
    {
        var parts = Parts(seed.Bytes);
        var at = dice.Below(parts.Count);
        var (name, content) = parts[at];
        switch (dice.Below(6))
        {
            case 0:
                parts.RemoveAt(at);
                break;
            case 1:
                parts.Add((name, parts[dice.Below(parts.Count)].Content));
                break;
            case 2:
                parts[at] = (name, ByteMutations.Any(new Seed(content, [], []), corpus, dice));
                break;
            default:
                var text = Encoding.UTF8.GetString(content).Replace(dice.Of(Told), dice.Of(Telling), StringComparison.Ordinal);
                parts[at] = (name, Encoding.UTF8.GetBytes(text));
                break;
        }
        return Archive(parts);
    }

    private static List<(string Name, byte[] Content)> Parts(byte[] workbook)
    {
        using var archive = new ZipArchive(new MemoryStream(workbook), ZipArchiveMode.Read);
        return [.. archive.Entries.Select(entry => (entry.FullName, All(entry)))];
    }

    private static byte[] All(ZipArchiveEntry entry)
    {
        using var from = entry.Open();
        using var to = new MemoryStream();
        from.CopyTo(to);
        return to.ToArray();
    }

    private static byte[] Archive(List<(string Name, byte[] Content)> parts)
    {
        using var file = new MemoryStream();
        using (var archive = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, content) in parts)
            {
                var entry = archive.CreateEntry(name, CompressionLevel.Fastest);
                entry.LastWriteTime = Workbook.DayOfParts;
                using var part = entry.Open();
                part.Write(content);
            }
        }
        return file.ToArray();
    }
}
