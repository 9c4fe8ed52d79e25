using System.Text;

namespace ReapplyKit.Interchange.Tests;

public sealed class ProgramCsvTests
{
    [Fact]
    public void A_line_that_begins_with_a_number_sign_is_a_row_like_any_other()
    {
        var table = ProgramCsv.Read(CsvText.Stream("#,name\n#1,Elm Valley\n#2,Oak Hill\n")).AsT0;
        var hospital = ProgramCsv.Read(CsvText.Stream("name,positions\n#1 Hospital,3\nOak Hill,many\n")).AsT0;

        Assert.Equal(["Elm Valley", "Oak Hill"], table.Programs.Select(p => p.Name));
        Assert.Equal("this column is not read: #", Assert.Single(table.Notes.AsEnumerable()).Message);
        Assert.Equal(["#1 Hospital", "Oak Hill"], hospital.Programs.Select(p => p.Name));
    }

    [Fact]
    public void Columns_stand_in_any_order_under_their_aliases()
    {
        var program = Single("State,IMG %,visa_j1,Min Step 2,YOG,Program Name,acgme_program_id,H1B\nNY,45,Yes,220,5,Elm Valley,1400000001,-\n");

        Assert.Equal("Elm Valley", program.Name);
        Assert.Equal("NY", program.State);
        Assert.Equal(ImgPresence.Share(45), program.ImgPresence);
        Assert.Equal(new VisaPolicy(Sponsorship.Sponsored, Sponsorship.Unknown), program.Visa);
        Assert.Equal(Requirement.Strict(220), program.Requirements.MinStep2Ck);
        Assert.Equal(Requirement.Strict(5), program.Requirements.MaxYearsSinceGraduation);
        Assert.Equal("1400000001", program.AcgmeId);
    }

    [Theory]
    [InlineData("220", RequirementKind.Strict, 220)]
    [InlineData("220 strict", RequirementKind.Strict, 220)]
    [InlineData("220 preferred", RequirementKind.Preferred, 220)]
    [InlineData("none", RequirementKind.NoneStated, null)]
    [InlineData("", RequirementKind.Unknown, null)]
    [InlineData("-", RequirementKind.Unknown, null)]
    [InlineData("N/A", RequirementKind.Unknown, null)]
    [InlineData("unknown", RequirementKind.Unknown, null)]
    public void A_requirement_cell_is_strict_preferred_none_or_unknown(string cell, RequirementKind kind, int? value)
    {
        var requirement = Single($"name,min_step2ck\nElm Valley,{cell}\n").Requirements.MinStep2Ck;

        Assert.Equal(kind, requirement.Kind);
        Assert.Equal(value, requirement.Value);
    }

    [Theory]
    [InlineData("Yes", Sponsorship.Sponsored)]
    [InlineData("yes", Sponsorship.Sponsored)]
    [InlineData("Y", Sponsorship.Sponsored)]
    [InlineData("true", Sponsorship.Sponsored)]
    [InlineData("1", Sponsorship.Sponsored)]
    [InlineData("No", Sponsorship.NotSponsored)]
    [InlineData("0", Sponsorship.NotSponsored)]
    [InlineData("", Sponsorship.Unknown)]
    [InlineData("-", Sponsorship.Unknown)]
    public void A_visa_cell_says_yes_no_or_nothing(string cell, Sponsorship expected) =>
        Assert.Equal(expected, Single($"name,j1\nElm Valley,{cell}\n").Visa.J1);

    [Fact]
    public void A_byte_order_mark_a_quoted_comma_and_a_line_feed_in_a_cell_are_read()
    {
        var bytes = Encoding.UTF8.GetPreamble().Concat(Encoding.UTF8.GetBytes("name,city\n\"Elm, Valley\",\"Old\nTown\"\n,x\n")).ToArray();
        var table = ProgramCsv.Read(new MemoryStream(bytes)).AsT0;

        Assert.Equal("Elm, Valley", Assert.Single(table.Programs.AsEnumerable()).Name);
        Assert.Equal("line 4, name", Assert.Single(Assert.Single(table.SetAside.AsEnumerable()).Problems.AsEnumerable()).Where);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \n\n")]
    [InlineData("city,state\nElm,NY\n")]
    [InlineData("Dear colleague,\nplease find attached the list.\n")]
    [InlineData("{ \"version\": 1 }")]
    public void Only_what_is_no_program_list_at_all_is_refused(string text) =>
        Assert.NotEmpty(ProgramCsv.Read(CsvText.Stream(text)).AsT1.Problems);

    [Fact]
    public void A_line_of_200_million_characters_is_refused_after_a_small_part_of_it()
    {
        using var file = new EndlessLine(200_000_000);
        var problem = Assert.Single(ProgramCsv.Read(file).AsT1.Problems);

        Assert.Contains("longer than", problem.Message, StringComparison.Ordinal);
        Assert.InRange(file.BytesRead, 1, 4_000_000);
    }

    [Fact]
    public void The_track_follows_from_the_code_where_no_column_states_it() =>
        Assert.Equal(ProgramTrack.Preliminary, Single("name,nrmp_code\nElm Valley,9001140P0\n").Track);

    private static ResidencyProgram Single(string text) => Assert.Single(ProgramCsv.Read(CsvText.Stream(text)).AsT0.Programs);
}
