using System.Globalization;
using System.Text;
using ReapplyKit;

namespace Cohort;

/// <summary>
/// What all parts in a folder say together. Only sums of sums, so parts add up exactly, in whatever process they were made.
/// </summary>
internal static class Tables
{
    private static readonly string[] Tiers =
        [nameof(Tier.Competitive), nameof(Tier.Borderline), nameof(Tier.Concerning), nameof(Tier.Unknown)];

    public static int Write(DirectoryInfo folder, TextWriter told)
    {
        using var database = new Database();
        string Parts(string what) => $"read_parquet({Database.Quoted(Path.Combine(folder.FullName, $"{what}-*.parquet"))})";
        if (folder.EnumerateFiles("applicants-*.parquet").Any())
            WriteApplicants(database, Parts("applicants"), folder, told);
        Table(told, ["green", "yellow", "red", "excluded"], Texts(database.Rows(
            $"SELECT sum(green), sum(yellow), sum(red), sum(excluded) FROM {Parts("programs")}")));
        Table(told, ["factor", "pairs out of reach", "pairs nobody can tell"], Texts(database.Rows(
            $"SELECT factor, sum(blocked), sum(unknown) FROM {Parts("factors")} GROUP BY factor ORDER BY 2 DESC, 3 DESC, 1")));
        return 0;
    }

    private static void WriteApplicants(Database database, string parts, DirectoryInfo folder, TextWriter told)
    {
        var columns = Enum.GetNames<RubricComponent>().Append("overall").ToArray();
        var ofTiers = columns.SelectMany(c => Tiers.Select(t => $"count(*) FILTER ({c} = '{t}')"));
        var counts = database.Rows($"SELECT {string.Join(", ", ofTiers)} FROM {parts}")[0].Cast<long>().Chunk(Tiers.Length).ToArray();
        Table(told, ["component", .. Tiers], columns.Zip(counts, (c, n) => (string[])[c, .. n.Select(Text)]));
        Table(told, ["overall", "applicants", "green a head", "yellow a head", "held back most by"], Texts(database.Rows($"""
            SELECT overall, sum(n), round(sum(greens) / sum(n), 1), round(sum(yellows) / sum(n), 1),
                (max(struct_pack(n := n, weakest := weakest))).weakest
            FROM (SELECT overall, weakest, count(*) AS n, sum(green) AS greens, sum(yellow) AS yellows FROM {parts} GROUP BY ALL)
            GROUP BY overall ORDER BY 2 DESC, 1
            """)));
        File.WriteAllText(Path.Combine(folder.FullName, "cohort.svg"), Chart(columns, counts));
    }

    private static IEnumerable<string[]> Texts(IEnumerable<object[]> rows) => rows.Select(row => Array.ConvertAll(row, cell => Text(cell)));

    private static string Text<T>(T cell) => Convert.ToString(cell, CultureInfo.InvariantCulture) ?? "";

    private static void Table(TextWriter told, string[] head, IEnumerable<string[]> rows)
    {
        var lines = rows.Prepend(head).ToArray();
        var widths = head.Select((_, c) => lines.Max(l => l[c].Length)).ToArray();
        foreach (var line in lines)
        {
            var cells = line.Select((cell, c) => c == 0 ? cell.PadRight(widths[c]) : cell.PadLeft(widths[c]));
            told.WriteLine(string.Join("  ", cells).TrimEnd());
        }
        told.WriteLine();
    }

    // A bar for each component, cut by tier; told in words too, since not everybody sees colours.
    private static string Chart(string[] names, long[][] counts)
    {
        const int Bar = 30;
        const int Left = 170;
        const int Width = 520;
        string[] colours = ["#1b7837", "#c9a227", "#b2182b", "#9a9a9a"];
        var svg = new StringBuilder();
        void Add(FormattableString line) => svg.Append(line.ToString(CultureInfo.InvariantCulture)).Append('\n');
        Add($"""
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {Left + Width + 10} {(names.Length + 1) * Bar}"
              font-family="sans-serif" font-size="13">
            """);
        Add($"<title>Applicants by component and tier</title>");
        for (var row = 0; row < names.Length; row++)
        {
            Add($"""<text x="0" y="{row * Bar + 19}">{names[row]}</text>""");
            var (x, all) = (0.0, Math.Max(1, counts[row].Sum()));
            for (var tier = 0; tier < Tiers.Length; tier++)
            {
                var width = (double)Width * counts[row][tier] / all;
                Add($"""<rect x="{Left + x:0.#}" y="{row * Bar + 4}" width="{width:0.#}" height="{Bar - 8}" fill="{colours[tier]}">""");
                Add($"<title>{names[row]}, {Tiers[tier]}: {counts[row][tier]}</title></rect>");
                x += width;
            }
        }
        for (var tier = 0; tier < Tiers.Length; tier++)
        {
            Add($"""<rect x="{Left + tier * 130}" y="{names.Length * Bar + 8}" width="12" height="12" fill="{colours[tier]}"/>""");
            Add($"""<text x="{Left + tier * 130 + 18}" y="{names.Length * Bar + 19}">{Tiers[tier]}</text>""");
        }
        return svg.Append("</svg>\n").ToString();
    }
}
