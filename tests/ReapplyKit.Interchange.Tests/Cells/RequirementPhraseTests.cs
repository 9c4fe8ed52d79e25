namespace ReapplyKit.Interchange.Tests;

/// <summary>Requirements, shares, settings and tracks as people and program pages write them, each with its answer before the reader was run on it.</summary>
public sealed class RequirementPhraseTests
{
    // A phrase left open where a person would know is told apart from one that is misread: none may be misread.
    private const int MostLeftOpen = 10;

    [Fact]
    public void Phrases_in_use_are_read_as_people_read_them()
    {
        var phrases = PhraseTable.Read("Cells", "requirement-phrases.tsv");
        var wrong = phrases.Select(p => (Column: p[0], Phrase: p[3], Right: p[1], Read: Read(p[0], p[3]))).Where(p => p.Read != p.Right).ToList();

        Assert.True(phrases.Count >= 1200);
        Assert.DoesNotContain(wrong, p => !p.Read.StartsWith("unknown", StringComparison.Ordinal));
        Assert.True(wrong.Count <= MostLeftOpen, string.Join('\n', wrong));
    }

    [Theory]
    [InlineData("2019 or later", "7 strict")]
    [InlineData("after 2020", "5 strict")]
    [InlineData("2021+", "5 strict")]
    [InlineData("graduated since 2021", "5 strict")]
    [InlineData(">= 2021", "5 strict")]
    [InlineData("no earlier than 2021", "5 strict")]
    [InlineData("before 2020", "unknown")]
    [InlineData("not before 2021", "5 strict")]
    [InlineData("2020 or earlier", "unknown")]
    [InlineData("2018 or before", "unknown")]
    [InlineData("2018-2023", "unknown")]
    [InlineData("2035 or later", "unknown")]
    public void A_year_of_graduation_is_a_number_of_years_where_the_season_is_given(string cell, string expected)
    {
        var reading = RequirementCell.Read(cell, CellUnit.Years, 0, 60, season: 2027);

        Assert.Equal((expected, true), (reading.Value.ToString(), reading.Note is not null));
    }

    private static string Read(string column, string cell)
    {
        var text = $"program,{column}\nElm Valley,\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\"\nBirch Hill,\n";
        var program = ProgramCsv.Read(CsvText.Stream(text)).AsT0.Programs.Single(p => p.Name == "Elm Valley");
        var asked = program.Requirements;
        return column switch
        {
            "min_step2ck" => asked.MinStep2Ck.ToString(),
            "max_yog" => asked.MaxYearsSinceGraduation.ToString(),
            "max_attempts" => asked.MaxAttempts.ToString(),
            "min_usce_months" => asked.MinUsceMonths + (asked.HandsOnUsce ? " h" : ""),
            "min_letters" => asked.MinLetters.ToString(),
            "ecfmg_required" => asked.EcfmgCertificate.ToString().ToLowerInvariant(),
            "img_percent" => program.ImgPresence is { Percent: { } percent } ? $"{percent}%" : program.ImgPresence.IsKnown ? "some" : "unknown",
            "setting" => program.Setting.ToString().ToLowerInvariant(),
            _ => program.Track.ToString().ToLowerInvariant(),
        };
    }
}
