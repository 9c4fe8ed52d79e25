using System.Text.Json;

namespace ReapplyKit.Interchange;

/// <summary>
/// Reads a visa policy off its cells: a yes or no for each type, or a list such as <c>J-1; H-1B</c> or <c>["J-1","H-1B"]</c>. What a list leaves out is not
/// denied, unless it says "only" or "none"; a bare yes does not say which.
/// </summary>
internal sealed class VisaCells(CsvRow row, ProblemLog ambiguous)
{
    private static readonly string[] None = ["none", "no", "no visa", "no visas", "not sponsored"];

    public VisaPolicy Read()
    {
        var (j1, h1B) = (Stated(ProgramCsvColumns.J1), Stated(ProgramCsvColumns.H1B));
        var needsStep3 = row.YesNo(ProgramCsvColumns.H1BNeedsStep3);
        if (row.Text(ProgramCsvColumns.Visas) is { } text)
            (j1, h1B) = (Agree(ProgramCsvColumns.J1, j1, Listed(text, "J1")), Agree(ProgramCsvColumns.H1B, h1B, Listed(text, "H1B")));
        return new VisaPolicy(j1, h1B, needsStep3, Stated(ProgramCsvColumns.OtherVisa), row.YesNo(ProgramCsvColumns.UsCitizensOnly));
    }

    private Sponsorship Stated(CsvColumn column) => row.Text(column) == "not listed" ? Sponsorship.NotListed : row.YesNo(column) switch
    {
        true => Sponsorship.Sponsored,
        false => Sponsorship.NotSponsored,
        null => Sponsorship.Unknown,
    };

    private Sponsorship Listed(string text, string type)
    {
        if (None.Contains(text, StringComparer.OrdinalIgnoreCase))
            return Sponsorship.NotSponsored;
        var (types, isOnly) = Types(text);
        if (types.Count == 0)
        {
            if (type == "J1")
                row.Note(ambiguous, ProgramCsvColumns.Visas, "does not say which visa types; write J-1, H-1B, both, or none");
            return Sponsorship.Unknown;
        }
        return types.Contains(type) ? Sponsorship.Sponsored : isOnly ? Sponsorship.NotSponsored : Sponsorship.Unknown;
    }

    /// <summary>The types a list names, and whether it says there are no others.</summary>
    private static (HashSet<string> Types, bool IsOnly) Types(string text)
    {
        var parts = text.StartsWith('[') && Array(text) is { } array
            ? array
            : text.Split([';', ',', '/', '|', '&', '+'], StringSplitOptions.RemoveEmptyEntries);
        var types = new HashSet<string>(StringComparer.Ordinal);
        foreach (var part in parts)
        {
            var plain = string.Concat(part.Where(char.IsAsciiLetterOrDigit)).ToUpperInvariant().Replace("ONLY", "", StringComparison.Ordinal).Replace("VISA", "", StringComparison.Ordinal);
            if (plain is "J1" or "H1B")
                types.Add(plain);
        }
        return (types, text.Contains("only", StringComparison.OrdinalIgnoreCase));
    }

    private static string[]? Array(string text)
    {
        try
        {
            using var document = JsonDocument.Parse(text);
            return [.. document.RootElement.EnumerateArray().Where(e => e.ValueKind == JsonValueKind.String).Select(e => e.GetString()!)];
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            return null;
        }
    }

    private Sponsorship Agree(CsvColumn column, Sponsorship stated, Sponsorship listed)
    {
        if (stated == Sponsorship.Unknown || listed == Sponsorship.Unknown || stated == listed)
            return stated == Sponsorship.Unknown ? listed : stated;
        row.Note(ambiguous, column, "says one thing and the list of visas another");
        return Sponsorship.Unknown;
    }
}
