namespace ReapplyKit.Interchange.Tests;

/// <summary>NRMP codes and ACGME numbers, which lists call by each other's names: the cell tells which it is.</summary>
public sealed class ProgramNumberTests
{
    [Theory]
    [InlineData("Code", "9001140C0", "9001140C0", null)]
    [InlineData("Program Code", "1400500001", null, "1400500001")]
    [InlineData("Program Code", "140-05-00-001", null, "1400500001")]
    [InlineData("Code", "1400500001.0", null, "1400500001")]
    [InlineData("NRMP Code", "ACGME 1400500001", null, "1400500001")]
    [InlineData("NRMP Code", "ACGME ID: 1400500001", null, "1400500001")]
    [InlineData("Code", "1.4005E+09", null, null)]
    [InlineData("Code", "IM-12", null, null)]
    [InlineData("Code", "12", null, null)]
    [InlineData("Code", "TBD", null, null)]
    [InlineData("ACGME ID", "140-05-00-001", null, "1400500001")]
    [InlineData("ACGME ID", "140 05 00 001", null, "1400500001")]
    [InlineData("Program ID", "9001140C0", "9001140C0", null)]
    [InlineData("Program ID", "9001-140-C0", "9001140C0", null)]
    [InlineData("Program ID", "7", null, null)]
    [InlineData("ACGME ID", "1.4005E+09", null, null)]
    [InlineData("ACGME ID", "pending", null, null)]
    [InlineData("ACGME ID", "140050000", null, null)]
    [InlineData("ACGME ID", "14005000011", null, null)]
    public void A_number_is_what_it_is_under_either_header(string header, string cell, string? code, string? acgme)
    {
        var program = Read($"Program,{header}\nElm Valley,{cell}\n").Programs[0];

        Assert.Equal((code, acgme), (program.Code?.ToString(), program.AcgmeId));
    }

    [Fact]
    public void Both_numbers_under_each_others_headers_are_both_read()
    {
        var program = Read("Program,Program Code,ACGME ID\nElm Valley,1400500001,9001140C0\n").Programs[0];

        Assert.Equal(("9001140C0", "1400500001"), (program.Code?.ToString(), program.AcgmeId));
    }

    [Theory]
    [InlineData("ACGME ID", "1.4005E+09")]
    [InlineData("ACGME ID", "pending")]
    [InlineData("Program ID", "see website")]
    [InlineData("Code", "1.4005E+09")]
    public void What_is_no_number_makes_no_two_programs_one(string header, string cell)
    {
        var table = Read($"Program,State,{header}\nElm Valley,NY,{cell}\nOak Hill,NJ,{cell}\n");

        Assert.Equal(["Elm Valley", "Oak Hill"], table.Programs.Select(p => p.Name));
        Assert.Contains(table.Notes, n => n.Message.Contains("without one", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("9001140X0")]
    [InlineData("90011400")]
    [InlineData("900114OC0")]
    public void A_code_with_a_typing_error_is_named(string cell) =>
        Assert.Contains("is not an NRMP program code", Assert.Single(Read($"Program,Code\nElm Valley,{cell}\nOak Hill,9002140C0\n").SetAside).Problems[0].Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("Elm Valley Hospital,,", "Oak Ridge Medical Center,,")]
    [InlineData("Elm Valley Hospital,Elmira,NY", "Elm Ridge Hospital,Erie,PA")]
    [InlineData("Mercy Hospital,Des Moines,IA", "Mercy Hospital St. Louis,St. Louis,MO")]
    [InlineData("Mercy Hospital,Des Moines,IA", "Mercy Hospital,St. Louis,MO")]
    [InlineData("St. Luke's,Chicago,IL", "St. Mary's,Chicago,IL")]
    [InlineData("Pine Health Tampa,Tampa,FL", "Pine Health Ocala,Ocala,FL")]
    public void Two_programs_under_one_number_stay_two(string one, string other)
    {
        var table = Read($"Program,City,State,ACGME ID\n{one},1400500001\n{other},1400500001\n");

        Assert.Equal([one.Split(',')[0], other.Split(',')[0]], table.Programs.Select(p => p.Name));
        Assert.Equal(["1400500001", null], table.Programs.Select(p => p.AcgmeId));
        Assert.Contains(table.Notes, n => n.Message.Contains("mistyped", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("Elm Valley,,", "Elm Valley Hospital,Elmira,NY")]
    [InlineData("Saint Luke's Hospital,Chicago,IL", "St. Lukes,Chicago,IL")]
    [InlineData("Elm Valley Med Ctr,Elmira,NY", "ELM VALLEY MEDICAL CENTER PROGRAM,Elmira,NY")]
    [InlineData("UPMC,Pittsburgh,PA", "University of Pittsburgh Medical Center,Pittsburgh,PA")]
    [InlineData("Elm Vally Hospital,,", "Elm Valley Hospital,,")]
    [InlineData("Cañon Clinic,Elmira,NY", "Canon Clinic,,NY")]
    [InlineData("Elm Valley,Elmira,NY", "Elm Valley,Elmira,NJ")]
    public void Two_spellings_under_one_number_are_one(string one, string other) =>
        Assert.Single(Read($"Program,City,State,ACGME ID\n{one},1400500001\n{other},1400500001\n").Programs.AsEnumerable());

    private static ProgramTable Read(string text) => ProgramCsv.Read(CsvText.Stream(text)).AsT0;
}
