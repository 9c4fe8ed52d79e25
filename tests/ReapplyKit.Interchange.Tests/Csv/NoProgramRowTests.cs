namespace ReapplyKit.Interchange.Tests;

/// <summary>Rows that are no programs, and cells that a program wrote for nothing.</summary>
public sealed class NoProgramRowTests
{
    [Theory]
    [InlineData("Subtotal NY,8,,13")]
    [InlineData(",8,,13")]
    [InlineData(",California (CA),,")]
    [InlineData(",\"Emailed on 10/2, waiting for reply\",,")]
    [InlineData(",Good luck!!! 🍀,,")]
    public void A_row_that_is_no_program_is_none(string row) =>
        Assert.Equal(["Elm Valley", "Oak Hospital"], Read($"#,Program,City,Positions\n1,Elm Valley,Elmira,5\n{row}\n2,Oak Hospital,Fresno,4\n").Programs.Select(p => p.Name));

    [Theory]
    [InlineData("Called Hospital")]
    [InlineData("Good Samaritan")]
    [InlineData("Total Health")]
    [InlineData("Remember Me Medical Center")]
    public void A_name_alone_stays_a_program(string name) =>
        Assert.Equal(2, Read($"Program,City,Positions\nElm Valley,Elmira,5\n{name},,\n").Programs.Count);

    [Fact]
    public void A_heading_above_the_list_is_one_as_those_below() =>
        Assert.Equal(
            ["Internal Medicine", "Family Medicine"],
            Read("INTERNAL MEDICINE,,\nProgram,City,State\nElm,Elmira,NY\nFAMILY MEDICINE,,\nOak,Fresno,CA\n").Programs.Select(p => p.Specialty!));

    [Theory]
    [InlineData("None", "Elmira", true)]
    [InlineData("nan", "Elmira", true)]
    [InlineData("Fresno", "Elmira", false)]
    public void None_is_missing_where_a_program_wrote_the_list(string city, string other, bool isMissing)
    {
        var program = Read($"Program,City,Visa,Min Step 2\nElm,{other},None,None\nOak,{city},J1,230\n").Programs[0];

        Assert.Equal(isMissing ? Sponsorship.Unknown : Sponsorship.NotSponsored, program.Visa.J1);
        Assert.Equal(isMissing ? "unknown" : "none", program.Requirements.MinStep2Ck.ToString());
    }

    [Theory]
    [InlineData("No visa", "Yes", Sponsorship.NotSponsored, Sponsorship.NotSponsored)]
    [InlineData("No visa", "No", Sponsorship.Unknown, Sponsorship.Unknown)]
    [InlineData("No J1", "Yes", Sponsorship.NotSponsored, Sponsorship.Unknown)]
    [InlineData("Does not sponsor H1B", "Yes", Sponsorship.Unknown, Sponsorship.NotSponsored)]
    [InlineData("H1B not sponsored", "x", Sponsorship.Unknown, Sponsorship.NotSponsored)]
    [InlineData("H1B not sponsored", "No", Sponsorship.Unknown, Sponsorship.Unknown)]
    [InlineData("Visas not sponsored", "H1B", Sponsorship.Unknown, Sponsorship.NotSponsored)]
    [InlineData("Doesn't sponsor", "H1B", Sponsorship.Unknown, Sponsorship.NotSponsored)]
    [InlineData("J1 only", "Yes", Sponsorship.Sponsored, Sponsorship.NotSponsored)]
    [InlineData("J1 only", "No", Sponsorship.Unknown, Sponsorship.Unknown)]
    [InlineData("Needs green card", "Yes", Sponsorship.NotSponsored, Sponsorship.NotSponsored)]
    [InlineData("GC/Citizen only", "Yes", Sponsorship.NotSponsored, Sponsorship.NotSponsored)]
    [InlineData("US citizen/GC required", "Y", Sponsorship.NotSponsored, Sponsorship.NotSponsored)]
    [InlineData("Citizenship requirement", "No", Sponsorship.Unknown, Sponsorship.Unknown)]
    [InlineData("Citizenship requirement", "None", Sponsorship.Unknown, Sponsorship.Unknown)]
    [InlineData("Work authorization", "Yes", Sponsorship.Unknown, Sponsorship.Unknown)]
    public void A_header_that_says_it_itself_is_confirmed_by_a_yes_alone(string header, string cell, Sponsorship j1, Sponsorship h1B)
    {
        var visa = Read($"Program,City,{header}\nElm,Elmira,{cell}\n").Programs[0].Visa;

        Assert.Equal((j1, h1B), (visa.J1, visa.H1B));
    }

    [Theory]
    [InlineData("First time pass required", "Yes", "1 strict")]
    [InlineData("First attempt only", "Yes", "1 strict")]
    [InlineData("Max failures", "1", "2 strict")]
    [InlineData("Max failures", "0", "1 strict")]
    [InlineData("Failures allowed", "max 2", "3 strict")]
    [InlineData("Failures allowed", "1 failure", "2 strict")]
    [InlineData("Failures allowed", "No", "1 strict")]
    [InlineData("Failures allowed", "Yes", "unknown")]
    [InlineData("Failures allowed", "none", "unknown")]
    [InlineData("Max failures", "1-2", "unknown")]
    [InlineData("Max failures", "no limit", "none")]
    [InlineData("First attempt only", "No", "unknown")]
    [InlineData("Attempts accepted", "No", "1 strict")]
    [InlineData("Attempts allowed?", "No", "1 strict")]
    [InlineData("Attempts allowed?", "Yes", "unknown")]
    public void Who_takes_no_attempts_takes_the_first(string header, string cell, string attempts) =>
        Assert.Equal(attempts, Read($"Program,City,{header}\nElm,Elmira,{cell}\n").Programs[0].Requirements.MaxAttempts.ToString());

    [Fact]
    public void What_no_longer_exists_is_left_out_and_what_may_end_is_told()
    {
        var list = Read("Program,City,Accreditation,Status\nElm,Elmira,no longer exists,\nOak,Fresno,merged with Elm,\nAsh,Ashton,,Closing June 2027\nFir,Firth,,not taking residents in 2027\n");

        Assert.Equal(["Elm|Elmira|"], list.Overrides.Select(o => o.Program));
        Assert.Equal(3, list.Notes.Where(n => n.Message.StartsWith("may say that the program is closed", StringComparison.Ordinal)).Sum(n => n.Count));
    }

    private static ProgramTable Read(string csv) => ProgramCsv.Read(CsvText.Stream(csv)).AsT0;
}
