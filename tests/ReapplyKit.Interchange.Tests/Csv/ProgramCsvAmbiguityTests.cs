using System.Globalization;

namespace ReapplyKit.Interchange.Tests;

/// <summary>Cells as real lists have them: what is plain is read, what could mean two things is left unknown and reported.</summary>
public sealed class ProgramCsvAmbiguityTests
{
    [Theory]
    [InlineData("Attempts allowed", "none", "unknown")]
    [InlineData("Attempts allowed", "no limit", "none")]
    [InlineData("Attempts allowed", "1", "1 strict")]
    [InlineData("Attempts", "none", "unknown")]
    [InlineData("Attempts accepted?", "none", "unknown")]
    public void None_allowed_may_be_no_attempt_or_no_limit(string header, string cell, string expected)
    {
        var table = ProgramCsv.Read(CsvText.Stream($"name,{header}\nElm Valley,{cell}\n")).AsT0;

        Assert.Equal(expected, Assert.Single(table.Programs.AsEnumerable()).Requirements.MaxAttempts.ToString());
        Assert.Equal(expected != "unknown", table.Notes.IsEmpty);
    }

    [Theory]
    [InlineData("Avg Step 2")]
    [InlineData("Step 3 required")]
    [InlineData("No visa sponsorship")]
    [InlineData("Visa needed")]
    [InlineData("% US grads")]
    public void Nobody_is_told_to_call_a_column_what_its_cells_do_not_say(string header)
    {
        var table = ProgramCsv.Read(CsvText.Stream($"name,{header}\nElm Valley,240\n")).AsT0;

        Assert.DoesNotContain(table.Notes, n => n.Message.Contains("call the column", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("IMG friendliness", "4")]
    [InlineData("IMG friendliness (1-5)", "1")]
    [InlineData("IMG friendly", "5/5")]
    [InlineData("IMG-friendly", "4")]
    [InlineData("IMG friendly?", "3")]
    public void A_rating_is_no_share(string header, string cell)
    {
        var table = ProgramCsv.Read(CsvText.Stream($"name,{header}\nElm Valley,{cell}\nOak Hill,\n")).AsT0;

        Assert.False(table.Programs[0].ImgPresence.IsKnown);
        Assert.False(table.Notes.IsEmpty);
    }

    [Theory]
    [InlineData("IMG %", "12%", 12)]
    [InlineData("IMG %", "12", 12)]
    [InlineData("IMG %", "1", 1)]
    [InlineData("IMG %", "0", 0)]
    [InlineData("img_percent", "12.5", 12)]
    [InlineData("img_share", "0.12", 12)]
    [InlineData("img_share", "12", 12)]
    [InlineData("img_share", "12 %", 12)]
    [InlineData("img_share", "0", 0)]
    public void A_share_is_read_as_percent_or_fraction(string header, string cell, int percent) =>
        Assert.Equal(ImgPresence.Share(percent), Single($"name,{header}\nElm Valley,{cell}\n").ImgPresence);

    [Theory]
    [InlineData("IMG %", "about 0.12")]
    [InlineData("img_share", "1")]
    public void A_share_that_could_be_either_is_left_unknown_and_reported(string header, string cell)
    {
        var table = Read($"name,{header}\nElm Valley,{cell}\n");

        Assert.Equal(default, table.Programs[0].ImgPresence);
        Assert.Equal((header, $"line 2: {cell}"), (table.Notes[0].Column, table.Notes[0].Examples[0]));
    }

    [Theory]
    [InlineData("USCE required?", "No", "none")]
    [InlineData("USCE required", "N", "none")]
    [InlineData("LORs required", "no", "none")]
    [InlineData("USCE required", "Yes", "unknown")]
    [InlineData("USCE required", "0", "0 strict")]
    [InlineData("USCE", "No", "unknown")]
    public void No_under_a_header_that_asks_whether_is_an_answer(string header, string cell, string expected)
    {
        var asks = Single($"name,{header}\nElm,{cell}\n").Requirements;

        Assert.Equal(expected, (header.StartsWith("USCE", StringComparison.Ordinal) ? asks.MinUsceMonths : asks.MinLetters).ToString());
    }

    [Theory]
    [InlineData("0.62,0.05,1,0", "62,5,100,0", true)]
    [InlineData("0.62,,,", "62,,,", true)]
    [InlineData("0.62,40,1,0", ",40,1,0", true)]
    [InlineData("1,40,,0", "1,40,,0", false)]
    [InlineData("1,0,,", "1,0,,", false)]
    [InlineData("0.5%,0.62,,", "1,62,,", true)]
    public void Whether_a_share_is_a_fraction_its_column_tells(string cells, string percents, bool isNoted)
    {
        string[] names = ["Elm", "Ash", "Oak", "Fir"];
        var table = Read("name,IMG %\n" + string.Join('\n', names.Zip(cells.Split(','), (name, cell) => $"{name},{cell}")) + "\n");

        Assert.Equal(percents.Split(','), table.Programs.Select(p => p.ImgPresence.Percent?.ToString(CultureInfo.InvariantCulture) ?? ""));
        Assert.Equal(isNoted, !table.Notes.IsEmpty);
    }

    [Theory]
    [InlineData("J-1; H-1B", Sponsorship.Sponsored, Sponsorship.Sponsored)]
    [InlineData("[\"\"J-1\"\",\"\"H-1B\"\"]", Sponsorship.Sponsored, Sponsorship.Sponsored)]
    [InlineData("J1/H1b", Sponsorship.Sponsored, Sponsorship.Sponsored)]
    [InlineData("J-1 visa", Sponsorship.Sponsored, Sponsorship.NotListed)]
    [InlineData("No J1/H1B", Sponsorship.NotSponsored, Sponsorship.NotSponsored)]
    [InlineData("Does not sponsor J1/H1B", Sponsorship.NotSponsored, Sponsorship.NotSponsored)]
    [InlineData("J-1 / H-1B not sponsored", Sponsorship.NotSponsored, Sponsorship.NotSponsored)]
    [InlineData("J1/H1B?", Sponsorship.Unknown, Sponsorship.Unknown)]
    [InlineData("H-1B, J-1 through ECFMG (ECFMG-certified only)", Sponsorship.Sponsored, Sponsorship.Sponsored)]
    [InlineData("['J-1 through ECFMG']", Sponsorship.Sponsored, Sponsorship.NotListed)]
    [InlineData("[]", Sponsorship.NotListed, Sponsorship.NotListed)]
    [InlineData("J-1 only", Sponsorship.Sponsored, Sponsorship.NotSponsored)]
    [InlineData("none", Sponsorship.NotSponsored, Sponsorship.NotSponsored)]
    [InlineData("N/A", Sponsorship.Unknown, Sponsorship.Unknown)]
    [InlineData("", Sponsorship.Unknown, Sponsorship.Unknown)]
    public void A_list_of_visas_denies_only_what_it_says_it_denies(string cell, Sponsorship j1, Sponsorship h1B) =>
        Assert.Equal((j1, h1B), Visa(Single($"name,visa_sponsorship\nElm Valley,\"{cell}\"\n")));

    [Theory]
    [InlineData("visa\nElm Valley,yes\n")]
    [InlineData("visa\nElm Valley,maybe later\n")]
    [InlineData("min_step2ck\nElm Valley,yes\n")]
    [InlineData("usce\nElm Valley,No\n")]
    public void A_word_that_does_not_say_which_or_how_much_is_reported(string rest)
    {
        var table = Read("name," + rest);

        Assert.Single(table.Notes.AsEnumerable());
        Assert.Equal((default, default), (table.Programs[0].Visa, table.Programs[0].Requirements));
    }

    [Fact]
    public void A_list_and_a_column_that_contradict_each_other_leave_the_visa_unknown()
    {
        var table = Read("name,visas,j1\nElm Valley,none,yes\n");

        Assert.Equal((Sponsorship.Unknown, Sponsorship.NotSponsored), Visa(table.Programs[0]));
        Assert.Equal("j1", Assert.Single(table.Notes.AsEnumerable()).Column);
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
    [InlineData("program_name", "Elm Valley")]
    [InlineData("Institution", "Elm Valley")]
    [InlineData("  Program Name ", "Elm Valley")]
    public void Headers_are_found_by_alias(string header, string name) => Assert.Equal(name, Single($"{header}\n{name}\n").Name);

    [Fact]
    public void Cells_as_people_write_them_never_refuse_the_file()
    {
        var table = Read(
            """
            Program Name,Step 2 cutoff,YOG cutoff,USCE required,Attempts,LORs,ECFMG certificate required,J1 Visa,IMG %
            A,230+,5 years,3 months,no limit,3-4,by interview,Case by case,50-60%
            B,230.0,5.0,3.0,1.0,3.0,Yes,Yes,62.0
            C,230 Preferred,within 5 years,Preferred,first attempt only,3,No,Sponsored,~60%
            D,No cutoff,No limit,Not required,2 attempts,3,No,X,High

            """);
        var asks = table.Programs.Select(p => p.Requirements).ToList();

        Assert.Equal(["230 strict", "230 strict", "230 preferred", "none"], asks.Select(r => r.MinStep2Ck.ToString()));
        Assert.Equal(["5 strict", "5 strict", "5 strict", "none"], asks.Select(r => r.MaxYearsSinceGraduation.ToString()));
        Assert.Equal(["3 strict", "3 strict", "unknown", "none"], asks.Select(r => r.MinUsceMonths.ToString()));
        Assert.Equal(["none", "1 strict", "1 strict", "2 strict"], asks.Select(r => r.MaxAttempts.ToString()));
        Assert.Equal(["3 strict", "3 strict", "3 strict", "3 strict"], asks.Select(r => r.MinLetters.ToString()));
        Assert.Equal(["unknown", "True strict", "none", "none"], asks.Select(r => r.EcfmgCertificate.ToString()));
        Assert.Equal(
            [Sponsorship.Unknown, Sponsorship.Sponsored, Sponsorship.Sponsored, Sponsorship.Unknown], table.Programs.Select(p => p.Visa.J1));
        Assert.Equal([50, 62, 60, null], table.Programs.Select(p => p.ImgPresence.Percent));
        Assert.Equal(
            [
                "line 2, ECFMG certificate required", "line 2, IMG %", "line 2, J1 Visa", "line 2, LORs", "line 4, IMG %", "line 4, USCE required",
                "line 5, IMG %", "line 5, J1 Visa",
            ],
            table.Notes.SelectMany(n => n.Examples.Select(e => $"{e.Split(':')[0]}, {n.Column}")).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("J-1", "case by case", Sponsorship.Unknown)]
    [InlineData("J-1", "no", Sponsorship.Unknown)]
    [InlineData("H-1B", "yes", Sponsorship.Sponsored)]
    [InlineData("J-1", "", Sponsorship.Sponsored)]
    [InlineData("none", "", Sponsorship.NotSponsored)]
    [InlineData("", "not listed", Sponsorship.NotListed)]
    [InlineData("", "US citizens only", Sponsorship.NotSponsored)]
    public void A_list_and_a_column_of_a_type_are_held_together(string visas, string j1, Sponsorship expected) =>
        Assert.Equal(expected, Single($"name,visas,j1\nElm Valley,{visas},{j1}\n").Visa.J1);

    [Fact]
    public void Characters_that_nobody_sees_change_no_cell()
    {
        var program = Single("Program Name,City,State,IMG %,Visa,YOG cutoff,Step 2 cutoff,Code\nHafen,Elmira\u200B,NY\u200B,62\u200B,J1\u200B,5\u200B,\u00A0230\u00A0,1978140C3\u200B\n");

        Assert.Equal(("Elmira", "NY", 62, "1978140C3"), (program.City, program.State, program.ImgPresence.Percent, program.Code?.ToString()));
        Assert.Equal((Sponsorship.Sponsored, "5 strict", "230 strict"), (program.Visa.J1, program.Requirements.MaxYearsSinceGraduation.ToString(), program.Requirements.MinStep2Ck.ToString()));
    }

    private static (Sponsorship J1, Sponsorship H1B) Visa(ResidencyProgram program) => (program.Visa.J1, program.Visa.H1B);

    private static ResidencyProgram Single(string text) => Assert.Single(Read(text).Programs.AsEnumerable());

    private static ProgramTable Read(string text) => ProgramCsv.Read(CsvText.Stream(text)).AsT0;
}
