using System.Globalization;
using System.Text;

namespace ReapplyKit.Interchange;

/// <summary>Writes the tiers of a roster and their reasons, a row for each applicant, as they come.</summary>
internal sealed class TierSheet : IDisposable
{
    private static readonly RubricComponent[] Components = Enum.GetValues<RubricComponent>();

    private readonly StreamWriter _text;
    private readonly RulePack _rules;
    private readonly LocalDate _asOf;

    public TierSheet(Stream sheet, RulePack rules, LocalDate asOf)
    {
        (_text, _rules, _asOf) = (new StreamWriter(sheet, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true), leaveOpen: true), rules, asOf);
        Line([
            "reference", "line", "judged as of", "overall", "components known", "not in the tiers",
            .. Components.SelectMany(c => new[] { Words.Sentence(c), $"{Words.Sentence(c)}: why" }),
            "interviews say", "not judged because", "not read",
        ]);
    }

    public long Assessed { get; private set; }

    public long SetAside { get; private set; }

    public void Write(RosterEntry entry, CsvRow row)
    {
        Assessed++;
        var report = entry.Assess(_rules.Rubric, _asOf);
        Line([
            entry.Profile.Reference, Text(entry.Line), DayText.Of(report.AsOf), Words.Of(report.Tiers.Overall),
            string.Create(CultureInfo.InvariantCulture, $"{report.Findings.Count(f => f.Tier != Tier.Unknown)} of {Components.Length}"),
            RosterRow.HasFailure(entry.Profile.Step3) ? "Step 3 was failed; programs see it" : "",
            .. Components.SelectMany(c => new[] { Words.Of(report[c].Tier), Why(report[c]) }),
            Interviews(entry, report), "", string.Join("; ", row.UnreadCells),
        ]);
    }

    public void Write(SetAsideRow row)
    {
        SetAside++;
        Line([row.Reference, Text(row.Line), "", "", "", "", .. Enumerable.Repeat("", 2 * Components.Length), "", string.Join("; ", row.Problems), ""]);
    }

    public void Dispose() => _text.Dispose();

    private string Interviews(RosterEntry entry, CompetitivenessReport report) => entry.Cycle is { } cycle
        ? Words.Sentence(_rules.Interviews.Diagnose(cycle, report).Kind)
        : "";

    private static string Why(Finding finding) =>
        $"{finding.Value}; {finding.Threshold}{(finding.Missing.IsEmpty ? "" : "; not stated: " + string.Join(", ", finding.Missing))}";

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    private void Line(IEnumerable<string?> cells) => _text.Write(string.Join(',', cells.Select(CsvCell.Write)) + "\r\n");
}
