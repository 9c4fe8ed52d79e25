namespace ReapplyKit.Interchange.Tests;

/// <summary>Cells as real lists have them: what is plain is read, what could mean two things is left unknown and reported.</summary>
public sealed class ProgramCsvAmbiguityTests
{
    [Theory]
    [InlineData("IMG %", "12%", 12)]
    [InlineData("IMG %", "12", 12)]
    [InlineData("IMG %", "1", 1)]
    [InlineData("IMG %", "0", 0)]
    [InlineData("img_percent", "12.5", 13)]
    [InlineData("img_share", "0.12", 12)]
    [InlineData("img_share", "12", 12)]
    [InlineData("img_share", "12 %", 12)]
    [InlineData("img_share", "0", 0)]
    public void A_share_is_read_as_percent_or_fraction(string header, string cell, int percent) =>
        Assert.Equal(ImgPresence.Share(percent), Single($"name,{header}\nElm Valley,{cell}\n").ImgPresence);

    [Theory]
    [InlineData("IMG %", "0.12")]
    [InlineData("img_share", "1")]
    public void A_share_that_could_be_either_is_left_unknown_and_reported(string header, string cell)
    {
        var table = Read($"name,{header}\nElm Valley,{cell}\n");

        Assert.Equal(default, table.Programs[0].ImgPresence);
        Assert.Equal(($"line 2, {header}", cell), (table.Ambiguous[0].Where, table.Ambiguous[0].Value));
    }

    [Theory]
    [InlineData("J-1; H-1B", Sponsorship.Sponsored, Sponsorship.Sponsored)]
    [InlineData("[\"\"J-1\"\",\"\"H-1B\"\"]", Sponsorship.Sponsored, Sponsorship.Sponsored)]
    [InlineData("J1/H1b", Sponsorship.Sponsored, Sponsorship.Sponsored)]
    [InlineData("J-1 visa", Sponsorship.Sponsored, Sponsorship.Unknown)]
    [InlineData("J-1 only", Sponsorship.Sponsored, Sponsorship.NotSponsored)]
    [InlineData("none", Sponsorship.NotSponsored, Sponsorship.NotSponsored)]
    [InlineData("N/A", Sponsorship.Unknown, Sponsorship.Unknown)]
    [InlineData("", Sponsorship.Unknown, Sponsorship.Unknown)]
    public void A_list_of_visas_denies_only_what_it_says_it_denies(string cell, Sponsorship j1, Sponsorship h1B) =>
        Assert.Equal(new VisaPolicy(j1, h1B), Single($"name,visa_sponsorship\nElm Valley,\"{cell}\"\n").Visa);

    [Theory]
    [InlineData("visa\nElm Valley,yes\n")]
    [InlineData("visa\nElm Valley,maybe later\n")]
    [InlineData("min_step2ck\nElm Valley,yes\n")]
    [InlineData("usce\nElm Valley,No\n")]
    public void A_word_that_does_not_say_which_or_how_much_is_reported(string rest)
    {
        var table = Read("name," + rest);

        Assert.Single(table.Ambiguous.AsEnumerable());
        Assert.Equal((default, default), (table.Programs[0].Visa, table.Programs[0].Requirements));
    }

    [Fact]
    public void A_list_and_a_column_that_contradict_each_other_leave_the_visa_unknown()
    {
        var table = Read("name,visas,j1\nElm Valley,none,yes\n");

        Assert.Equal(new VisaPolicy(Sponsorship.Unknown, Sponsorship.NotSponsored), table.Programs[0].Visa);
        Assert.Equal("line 2, j1", Assert.Single(table.Ambiguous.AsEnumerable()).Where);
    }

    [Fact]
    public void Rows_of_several_sources_are_joined_and_their_conflicts_kept()
    {
        var program = Single("name,nrmp_code,min_step2ck,j1,source,seen\nElm Valley,9001140C0,220,yes,website,2026-10-01\nElm Valley,9001140C0,230,,forum,\n");

        Assert.Equal(RequirementKind.Unknown, program.Requirements.MinStep2Ck.Kind);
        Assert.Equal(Sponsorship.Sponsored, program.Visa.J1);
        Assert.Equal([new ProgramSource("website", new LocalDate(2026, 10, 1)), new ProgramSource("forum")], program.Sources);
        Assert.Equal("Step 2 CK minimum", Assert.Single(program.Conflicts.AsEnumerable()).Fact);
    }

    [Theory]
    [InlineData("website", "website")]
    [InlineData("website", "")]
    public void The_same_source_does_not_describe_a_program_twice(string first, string second) =>
        Assert.Equal(
            "line 3, nrmp_code",
            ProgramCsv.Read(CsvText.Stream($"name,nrmp_code,source\nA,9001140C0,{first}\nB,9001140C0,{second}\n")).AsT1.Problems[0].Where);

    [Theory]
    [InlineData("program_name", "Elm Valley")]
    [InlineData("Institution", "Elm Valley")]
    [InlineData("  Program Name ", "Elm Valley")]
    public void Headers_are_found_by_alias(string header, string name) => Assert.Equal(name, Single($"{header}\n{name}\n").Name);

    private static ResidencyProgram Single(string text) => Assert.Single(Read(text).Programs.AsEnumerable());

    private static ProgramTable Read(string text) => ProgramCsv.Read(CsvText.Stream(text)).AsT0;
}
