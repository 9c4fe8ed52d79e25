using System.Globalization;
using System.Text;

namespace World.Tests;

/// <summary>A plausible situation: an applicant, a list of programs as somebody keeps it, and a day.</summary>
internal sealed record World(Applicant Applicant, IReadOnlyList<ListRow> Rows, LocalDate AsOf, ListStyle Style)
{
    public string Csv()
    {
        var text = new StringBuilder().AppendJoin(Style.Separator, Style.Headers).Append('\n');
        foreach (var row in Rows)
            text.AppendJoin(Style.Separator, row.Cells.Select(c => Quoted(c, Style.Separator))).Append('\n');
        return text.ToString();
    }

    private static string Quoted(string cell, char separator) =>
        cell.Contains(separator) || cell.Contains('"') ? "\"" + cell.Replace("\"", "\"\"", StringComparison.Ordinal) + "\"" : cell;

    /// <summary>The same with one thing less, or one thing more usual.</summary>
    public IEnumerable<World> Simpler()
    {
        if (Rows.Count > 1)
        {
            yield return this with { Rows = [.. Rows.Take(Rows.Count / 2)] };
            yield return this with { Rows = [.. Rows.Skip(Rows.Count / 2)] };
            for (var i = 0; i < Rows.Count; i++)
                yield return this with { Rows = [.. Rows.Where((_, at) => at != i)] };
        }
        if (Style != ListStyle.Own)
            yield return this with { Style = ListStyle.Own };
        foreach (var simpler in Applicant.Simpler())
            yield return this with { Applicant = simpler };
    }

    public override string ToString() => $"on {Said.Iso(AsOf)}: {Plain.Write(Applicant.ToJson(AsOf))}\n{(Rows.Count > 0 ? Csv() : "")}";
}

/// <summary>How a list writes its header and its lines.</summary>
internal sealed record ListStyle(char Separator, IReadOnlyList<string> Headers)
{
    public static ListStyle Own { get; } = new(',', ["name", "nrmp_code", "specialty", "img_percent", "visas"]);

    public static IReadOnlyList<ListStyle> All { get; } =
    [
        Own,
        new('\t', ["Program", "NRMP Code", "Specialty", "IMG %", "Visa"]),
        new(';', ["Hospital", "Code", "Speciality", "img_percent", "Visas"]),
    ];
}

/// <summary>A row of a list, and what somebody who reads it knows of it.</summary>
internal sealed record ListRow(string Name, string Code, string Specialty, int? ImgPercent, VisaWords Visa)
{
    public IEnumerable<string> Cells => [Name, Code, Specialty, ImgPercent?.ToString(CultureInfo.InvariantCulture) ?? "", Visa.Text];

    public string Presence => ImgPercent switch { null => "unknown", >= 40 => "strong", _ => "low" };
}

/// <summary>A visa cell as people write it, and what it may be read as: never the harmful way round.</summary>
/// <param name="Text">The cell.</param>
/// <param name="J1">What may be said of the J-1: <c>yes</c>, <c>no</c> or <c>open</c>.</param>
/// <param name="H1B">The same of the H-1B.</param>
internal sealed record VisaWords(string Text, string J1, string H1B)
{
    public static IReadOnlyList<VisaWords> All { get; } =
    [
        new("J-1", "yes", "open"), new("J1 and H1B", "yes", "yes"), new("['J-1 through ECFMG']", "yes", "open"),
        new("['J-1 through ECFMG', 'H-1B']", "yes", "yes"), new("H-1B, J-1 through ECFMG (ECFMG-certified only)", "yes", "yes"),
        new("J-1 only", "yes", "no"), new("Sponsors J-1; no H-1B", "yes", "no"), new("[]", "no", "no"), new("None", "no", "no"),
        new("No visa sponsorship", "no", "no"), new("We do not sponsor visas", "no", "no"), new("J-1?", "open", "open"),
        new("", "open", "open"), new("H-1B only", "no", "yes"), new("J-1 case by case", "open", "open"), new("will consider J-1", "open", "open"),
        new("no longer sponsors J-1", "no", "open"), new("unable to sponsor H-1B", "open", "no"),
    ];

    public static VisaWords Listed => All[0];

    public static VisaWords NotListed => All.Single(v => v.Text == "[]");

    public static VisaWords Unknown => All.Single(v => v.Text.Length == 0);

    /// <summary>Whether a word of the library says the opposite of the cell, or more than it says.</summary>
    public static bool IsHarmful(string meant, string read) => meant switch
    {
        "yes" => read is "notSponsored" or "notListed",
        "no" => read == "sponsored",
        _ => read is "sponsored" or "notSponsored",
    };
}
