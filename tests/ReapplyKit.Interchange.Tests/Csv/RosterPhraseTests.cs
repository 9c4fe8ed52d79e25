namespace ReapplyKit.Interchange.Tests;

/// <summary>Cells of rosters as advisors and applicants write them, each with the answer an advisor would give.</summary>
public sealed class RosterPhraseTests
{
    [Fact]
    public void Cells_in_use_are_read_as_advisors_read_them()
    {
        var phrases = PhraseTable.Read("Csv", "roster-phrases.tsv");
        var wrong = phrases.Select(p => (Kind: p[0], Cells: p[3], Right: p[1].Trim(), Read: Read(p[0], p[2].Split('|'), p[3].Split('|')).Trim()))
            .Where(p => !p.Read.Equals(p.Right, StringComparison.OrdinalIgnoreCase)).ToList();

        Assert.True(phrases.Count >= 380);
        Assert.Empty(wrong);
    }

    private static string Read(string kind, string[] columns, string[] cells)
    {
        var text = $"applicant,{string.Join(',', columns)}\nA-1,{string.Join(',', cells.Select(c => $"\"{c}\""))}\n";
        var roster = RosterCsv.Read(CsvText.Stream(text)).AsT0;
        if (roster.Entries.IsEmpty)
            return "aside";
        var (profile, cycle) = (roster.Entries[0].Profile, roster.Entries[0].Cycle);
        return kind switch
        {
            "step1" => (profile.Step1 is { IsComplete: false, Attempts.IsEmpty: false } ? "…" : "") + profile.Step1,
            "step2" => (profile.Step2Ck is { IsComplete: false, Attempts.IsEmpty: false } ? "…" : "") + profile.Step2Ck,
            "visa" => $"{profile.Visa} {profile.Citizenship}",
            "certificate" => $"{profile.EcfmgCertified?.ToString() ?? "unknown"} {profile.EcfmgExpires?.ToString() ?? "-"}",
            "red flags" => profile.RedFlags is not { } flags ? "unknown" : flags.IsEmpty ? "none" : string.Join('+', flags.Select(f => f.Kind)),
            "letters" => profile.Letters is not { } letters ? "letters ?"
                : $"letters {letters.Count(l => l.Strength == LetterStrength.Strong)}s/{letters.Count(l => l.Origin == LetterOrigin.NonUs)}w/{letters.Count}",
            "cycle" => cycle is null ? "unknown" : $"{cycle.Interviews} {cycle.Matched} a{cycle.Applications} r{cycle.Ranked} {cycle.Season}",
            "graduation" => profile.Graduation?.ToString() ?? "unknown",
            "usce" => profile.Usce?.ToString() ?? "unknown",
            _ => profile.Type.ToString(),
        };
    }
}
