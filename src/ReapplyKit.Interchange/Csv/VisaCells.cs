using System.Text.RegularExpressions;

namespace ReapplyKit.Interchange;

/// <summary>
/// Reads a visa policy off the cells of a row: one on all types, such as <c>J-1; no H-1B</c>, and one for each type. What they leave
/// open is noted.
/// </summary>
internal sealed class VisaCells(CsvRow row, NoteLog ambiguous)
{
    private const int LongestCell = 1000;

    public VisaPolicy Read()
    {
        // Two columns of visas are two statements of one cell.
        var all = row.Texts(ProgramCsvColumns.Visas) is { Count: > 1 }
            && string.Join("; ", row.Each(ProgramCsvColumns.Visas).Where(c => CsvRow.States(c.Text)).Select(c => VisaHeader.Meant(c.Header, c.Text) ?? c.Text).Distinct(StringComparer.OrdinalIgnoreCase)) is { Length: <= LongestCell } joined
            ? Noted(row, ProgramCsvColumns.Visas, VisaCell.Read(joined)).Value
            : Read(ProgramCsvColumns.Visas, VisaCell.Read, InOrder).Value;
        var j1 = Read(ProgramCsvColumns.J1, t => VisaCell.Read(WordCell.InEnglish(t), VisaWord.J1));
        var h1B = Read(ProgramCsvColumns.H1B, t => VisaCell.Read(WordCell.InEnglish(t), VisaWord.H1B));
        var other = Read(ProgramCsvColumns.OtherVisa, t => VisaCell.Read(WordCell.InEnglish(t), VisaWord.Other));
        var policy = new VisaPolicy(
            Agree(ProgramCsvColumns.J1, j1, p => p.J1, all),
            Agree(ProgramCsvColumns.H1B, h1B, p => p.H1B, all),
            Stated(Read(ProgramCsvColumns.H1BNeedsStep3, WordCell.Step3).Value, h1B.Value.Step3ForH1B, all.Step3ForH1B),
            Agree(ProgramCsvColumns.OtherVisa, other, p => p.Other, all),
            Read(ProgramCsvColumns.UsCitizensOnly, CitizensOnly).Value
                ?? all.UsCitizensOnly ?? j1.Value.UsCitizensOnly ?? h1B.Value.UsCitizensOnly);
        if (policy is not { UsCitizensOnly: true } || policy is not ({ J1: Sponsorship.Sponsored } or { H1B: Sponsorship.Sponsored } or { Other: Sponsorship.Sponsored }))
            return policy;
        row.Note(ambiguous, ProgramCsvColumns.UsCitizensOnly, "says that only citizens are taken, and the row that a visa is sponsored: both are left unknown; correct one of the two");
        return policy with { J1 = Open(policy.J1), H1B = Open(policy.H1B), Other = Open(policy.Other), UsCitizensOnly = null };

        static Sponsorship Open(Sponsorship says) => says == Sponsorship.Sponsored ? Sponsorship.Unknown : says;
    }

    // "Y/N" under "Visa (J1/H1B)" answers in the order of the header.
    private string InOrder(string cell) => VisaHeader.Meant(row.Stated(ProgramCsvColumns.Visas).Header, cell) ?? InOrderOfHeader(cell);

    private string InOrderOfHeader(string cell) =>
        Answers.Match(cell) is { Success: true } said && Types.Match(row.Stated(ProgramCsvColumns.Visas).Header) is { Success: true } asked
            ? $"{asked.Groups["one"].Value} {YesNo(said.Groups["one"])}; {asked.Groups["two"].Value} {YesNo(said.Groups["two"])}" : cell;

    private static string YesNo(Group said) => said.Value.ToLowerInvariant() is "n" or "no" or "✗" or "✘" or "❌" ? "no" : "yes";

    private static readonly Pattern Answers = new(@"^\s*(?<one>yes|no|y|n|[✓✔✅✗✘❌])\s*[/,|&]\s*(?<two>yes|no|y|n|[✓✔✅✗✘❌])\s*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    private static readonly Pattern Types = new(@"\b(?<one>j-?1|h-?1-?b)\s*(?:[/,&]|and|or)\s*(?<two>j-?1|h-?1-?b)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    // The cell may repeat what its column is called.
    private static CellReading<bool?> CitizensOnly(string text) =>
        VisaCell.Read(text).Value.UsCitizensOnly == true ? new(true) : WordCell.YesNo(text);

    private static Step3Demand Stated(params ReadOnlySpan<Step3Demand> demands)
    {
        foreach (var demand in demands)
        {
            if (demand != Step3Demand.Unknown)
                return demand;
        }
        return Step3Demand.Unknown;
    }

    private CellReading<T> Read<T>(CsvColumn column, Func<string, CellReading<T>> read, Func<string, string>? meant = null) => row.Agreed(
        column, cell => cell.Said(column, LongestCell) is { } text ? Noted(cell, column, cell.Reading(column, meant?.Invoke(text) ?? text, read)) : default,
        (one, other) => EqualityComparer<T>.Default.Equals(one.Value, other.Value) ? one : default);

    private CellReading<T> Noted<T>(CsvRow cell, CsvColumn column, CellReading<T> reading)
    {
        if (reading.Note is { } note)
        {
            cell.Note(ambiguous, column, note);
            cell.Keep(column);
        }
        return reading;
    }

    // A list that leaves a type out does not deny it: its own column says more. A doubt in that column stands.
    private Sponsorship Agree(CsvColumn column, CellReading<VisaPolicy> cell, Func<VisaPolicy, Sponsorship> of, VisaPolicy all)
    {
        var (own, listed) = (of(cell.Value), of(all));
        if (own == Sponsorship.Unknown && cell.Note is not null)
            return own;
        if (own == Sponsorship.Unknown && listed == Sponsorship.Unknown && cell.Value != default)
            row.Note(ambiguous, column, "speaks of another type of visa, and does not say whether its own is sponsored; write yes or no");
        if (own is Sponsorship.Unknown or Sponsorship.NotListed && listed != Sponsorship.Unknown)
            return listed;
        if (listed is Sponsorship.Unknown or Sponsorship.NotListed || own == listed)
            return own;
        row.Note(ambiguous, column, "says one thing and the list of visas another");
        return Sponsorship.Unknown;
    }
}
