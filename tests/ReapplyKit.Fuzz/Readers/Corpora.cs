using System.Text;
using System.Text.Json.Nodes;

namespace ReapplyKit.Fuzz;

/// <summary>The files that inputs are made from: kept documents, seeds and samples, and real lists where they are at hand.</summary>
internal static class Corpora
{
    private const int RowsInSmall = 3;
    private const int SmallFiles = 6;

    public static Corpus Cases { get; } = new(
        [Utf8("""{"version":1,"applicant":{}}"""), Kept("case"), Sample("case.json"), .. Folder("samples", "Advisor", "cases")],
        [Kept("case")],
        Form.Json);

    public static Corpus Packs { get; } = new(
        // Mostly what is read quickly.
        [Kept("rulepack"), .. PackParts.Sections, .. PackParts.LoneSections, .. PackParts.LoneSections, .. PackParts.LoneSections],
        [RulePackJson.WriteDefault()],
        Form.Json);

    public static Corpus Programs { get; } = new(
        [Utf8("""{"version":1,"programs":[{"name":"Harbor"}]}"""), Kept("programs")],
        [Wide(Kept("programs"))],
        Form.Json);

    public static Corpus Schedules { get; } = new(
        [PackParts.ShortSchedule(Kept("schedule")), PackParts.ShortSchedule(Kept("plan"))],
        [Kept("schedule"), Kept("plan"), Kept("assessment"), Kept("roster")],
        Form.Json);

    public static Corpus ProgramLists { get; } = Csv(Sample("programs.csv"), "programs-internal-medicine.csv", "nrmp-tracks.csv");

    public static Corpus Rosters { get; } = Csv(
        Utf8("""
            reference,graduation,step1_result,step1_score,step1_attempts,step2ck_score,step2ck_attempts,usce_months,ecfmg,visa,interviews,matched
            a1,2021-06,pass,,1,231,1,2.5,certified,J-1,3,no
            a2,2020,fail,190,2,245,1,0,not certified,h1b,0,no
            a3,2019-02-28,,,,,0,-,n/a,no,,

            """),
        "applicants-2024.csv");

    public static Corpus Workbooks { get; } = new(
        [
            Workbook.Of(("Programs", [["name", "city", "visa", "IMG %", "step 2 cutoff"], ["Harbor", "Elmira", "J-1", new Percent(0.62), 230], ["Port", null, "no", 40, "none"]])),
            Workbook.Of(("Notes", [["nothing"]]), ("Clients", [["Name", "YOG", "Step 2 CK", "Visa", "as of"], ["Ann", 2024, 245.0, "J1", new LocalDate(2026, 9, 3)], ["Ben", "6/2010", "24x", null, true]])),
        ],
        [],
        Form.Workbook);

    public static Corpus Codes { get; } = new([Utf8("1903140C0"), Utf8("3082999P1")], [], Form.Name);

    public static Corpus Dates { get; } = new([Utf8("2020"), Utf8("2020-06"), Utf8("2020-02-29")], [], Form.Name);

    public static Corpus Names { get; } = new(
        [Utf8("M12.3"), Utf8("rubric.step2-ck.borderline"), Utf8("M12W1"), Utf8("FW2"), Utf8("M1D31")], [], Form.Name);

    public static bool HasRealData => Directory.Exists(House.RealData);

    private static Corpus Csv(byte[] own, params string[] real)
    {
        var files = real.Select(name => Path.Combine(House.RealData, name)).Where(File.Exists)
            .Select(File.ReadAllBytes).Prepend(own).ToArray();
        return new Corpus(files.SelectMany(Slices), files, Form.Csv);
    }

    // The header and a few rows from anywhere in the file.
    private static IEnumerable<byte[]> Slices(byte[] file)
    {
        var lines = Encoding.UTF8.GetString(file).TrimEnd('\n').Split('\n');
        return Enumerable.Range(0, SmallFiles).Select(slice => Utf8(string.Concat(
            lines.Skip(1 + slice * (lines.Length - 1) / SmallFiles).Take(RowsInSmall).Prepend(lines[0]).Select(line => line + "\n"))));
    }

    // The same programs many times over under other names.
    private static byte[] Wide(byte[] programs)
    {
        var root = JsonNode.Parse(programs)!;
        var list = root["programs"]!.AsArray();
        var first = list[0]!.ToJsonString();
        foreach (var number in Enumerable.Range(0, 200))
        {
            var copy = JsonNode.Parse(first)!.AsObject();
            copy["name"] = $"Harbor {number}";
            copy.Remove("code");
            list.Add(copy);
        }
        return Utf8(root.ToJsonString());
    }

    private static byte[] Utf8(string text) => Encoding.UTF8.GetBytes(text);

    private static byte[] Sample(string name) => House.Read("samples", "Advisor", name);

    private static byte[] Kept(string name) => House.Read("tests", "ReapplyKit.Interchange.Tests", "Documents", "v1", name + ".json");

    private static IEnumerable<byte[]> Folder(params string[] path) =>
        Directory.EnumerateFiles(Path.Combine([House.Root, .. path])).Order(StringComparer.Ordinal).Select(File.ReadAllBytes);
}
