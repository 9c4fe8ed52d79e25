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
    [InlineData("2019 or later", "2019 strict")]
    [InlineData("2019", "2019 strict")]
    [InlineData("after 2020", "2021 strict")]
    [InlineData("> 2020", "2021 strict")]
    [InlineData("2021+", "2021 strict")]
    [InlineData("graduated since 2021", "2021 strict")]
    [InlineData("Since '21", "2021 strict")]
    [InlineData("Class of 2021 or later", "2021 strict")]
    [InlineData(">= 2021", "2021 strict")]
    [InlineData("no earlier than 2021", "2021 strict")]
    [InlineData("not before 2021", "2021 strict")]
    [InlineData("2021 preferred", "2021 preferred")]
    [InlineData("after June 2020", "2020 strict")]
    [InlineData("June or later", "unknown")]
    [InlineData("May 2020 or later", "2020 strict")]
    [InlineData("June 2020", "2020 strict")]
    [InlineData("05/2020", "2020 strict")]
    [InlineData("2020-06", "2020 strict")]
    [InlineData("not older than 2018", "2018 strict")]
    [InlineData("prior to 2019 not considered", "2019 strict")]
    [InlineData("before 2019 not considered", "2019 strict")]
    [InlineData("2020 pref", "2020 preferred")]
    [InlineData("2020 preferred", "2020 preferred")]
    [InlineData("2020 or later is a plus", "2020 preferred")]
    [InlineData("graduated June 2020 or later", "2020 strict")]
    [InlineData("2027 or later", "2027 strict")]
    [InlineData("after 2027", "unknown")]
    [InlineData("before 2020", "unknown")]
    [InlineData("2020 or earlier", "unknown")]
    [InlineData("2018 or before", "unknown")]
    [InlineData("2018-2023", "unknown")]
    [InlineData("2035 or later", "unknown")]
    public void A_year_of_graduation_is_the_earliest_that_is_taken(string cell, string expected)
    {
        foreach (var column in (string[])["max_yog", "earliest_graduation_year", "YOG cutoff", "Min year of graduation"])
        {
            var table = ProgramCsv.Read(CsvText.Stream($"program,{column}\nElm Valley,{cell}\n"), new FileDefaults { Season = 2027 }).AsT0;
            var asked = Assert.Single(table.Programs).Requirements;

            Assert.Equal((expected, "unknown"), (asked.EarliestGraduationYear.ToString(), asked.MaxYearsSinceGraduation.ToString()));
            Assert.Equal(expected == "unknown" || (cell == "2019" && column.Contains("yog", StringComparison.OrdinalIgnoreCase)), !table.Notes.IsEmpty);
        }
    }

    [Theory]
    [InlineData("5", "2021", "5 strict", "2021 strict")]
    [InlineData("2021 or later", "", "unknown", "2021 strict")]
    [InlineData("2021 or later", "within 5 years", "5 strict", "2021 strict")]
    [InlineData("no limit", "", "none", "unknown")]
    [InlineData("", "3 years", "3 strict", "unknown")]
    public void Either_column_states_either_limit(string years, string year, string expectedYears, string expectedYear)
    {
        var asked = Assert.Single(ProgramCsv.Read(CsvText.Stream(
            $"program,max_yog,earliest_graduation_year\nElm Valley,{years},{year}\n")).AsT0.Programs).Requirements;

        Assert.Equal((expectedYears, expectedYear), (asked.MaxYearsSinceGraduation.ToString(), asked.EarliestGraduationYear.ToString()));
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
