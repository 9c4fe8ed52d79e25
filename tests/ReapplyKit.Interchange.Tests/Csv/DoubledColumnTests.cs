namespace ReapplyKit.Interchange.Tests;

/// <summary>Columns that stand in a file twice: what both say is read, and what they contradict each other on is unknown and noted.</summary>
public sealed class DoubledColumnTests
{
    private const string Conflict = "says another thing than the other column of that meaning, and is left unknown; correct one of the two";
    private const string FirstRead = "is read, and not the other column of that meaning, which says something else";

    /// <summary>The columns beside the name, their cells, the fact, what it is, and what is noted of the cells.</summary>
    public static TheoryData<string, string, string, string, string> Lists => new()
    {
        { "Visa,Visa", "J1,H1B", "visas", "Sponsored Sponsored", "" },
        { "Visa,Visa", "J1,J-1", "visas", "Sponsored NotListed", "" },
        { "Visa,Visa", ",H1B", "visas", "NotListed Sponsored", "" },
        { "Visa sponsorship,Visa types", "Yes,J-1", "visas", "Sponsored NotListed", "" },
        { "Visa sponsorship,Visa type", "Yes,none", "visas", "Unknown Unknown", "" },
        { "Visa sponsorship,Visa type", "none,yes", "visas", "Unknown Unknown", "" },
        { "Visa sponsorship,Visa type", "Yes,no J-1 or H-1B", "visas", "Unknown Unknown", "" },
        { "Visa sponsorship,Visa type", "No,none", "visas", "NotSponsored NotSponsored", "" },
        { "Visa,Visa", "J1,no H1B", "visas", "Sponsored NotSponsored", "" },
        { "J1,J1", "yes,Y", "visas", "Sponsored Unknown", "" },
        { "J1,J1", "yes,no", "visas", "Unknown Unknown", Conflict },
        { "Notes,Notes", "called,ask again", "notes", "called; ask again", "" },
        { "Notes,Comments", "called,called", "notes", "called", "" },
        { "Notes,Notes", ",ask again", "notes", "ask again", "" },
        { "Status,Status", "applied,invited", "status", "applied; invited", "" },
        { "Step 2,Step 2", "230,230", "step2", "230 strict", "" },
        { "Step 2,Step 2", "230,min 230", "step2", "230 strict", "" },
        { "Step 2,Step 2", "230,231", "step2", "unknown", Conflict },
        { "Step 2,Step 2", "230,230 preferred", "step2", "unknown", Conflict },
        { "Step 2,Step 2", "-,231", "step2", "231 strict", "" },
        { "City,City", "Elmira,Albany", "city", "Elmira", FirstRead },
        { "City,City", "Elmira,elmira", "city", "Elmira", "" },
    };

    [Theory]
    [MemberData(nameof(Lists))]
    public void A_column_of_a_list_that_stands_twice_is_not_read_once(string columns, string cells, string fact, string right, string note)
    {
        var table = ProgramCsv.Read(CsvText.Stream($"Program,{columns}\nElm Valley Hospital,{cells}\n")).AsT0;
        var program = Assert.Single(table.Programs.AsEnumerable());

        Assert.Equal(right, fact switch
        {
            "visas" => $"{program.Visa.J1} {program.Visa.H1B}",
            "notes" => program.Notes,
            "status" => program.Status,
            "city" => program.City,
            _ => program.Requirements.MinStep2Ck.ToString(),
        });
        Assert.Equal(note.Length == 0 ? [] : [note], table.Notes.Select(n => n.Message).Where(m => m is Conflict or FirstRead));
    }

    public static TheoryData<string, string, string, string, string> Rosters => new()
    {
        { "Step 2,Step 2", "240,240", "step2", "240", "" },
        { "Step 2,Step 2 CK", "240,240 (pass)", "step2", "240", "" },
        { "Step 2,Step 2", "240,245", "step2", "", Conflict },
        { "YOG,Graduation date", "2020,2020-06", "graduation", "2020-06", "" },
        { "Graduation date,YOG", "2020-06,2020", "graduation", "2020-06", "" },
        { "YOG,Graduation date", "2019,2020-06", "graduation", "", Conflict },
        { "Visa,Visa", "J1,H1B", "visa", "J1OrH1B", "" },
        { "Visa,Visa type", "yes,J1", "visa", "J1", "" },
        { "Visa,Visa", "none,J1", "visa", "Unknown", Conflict },
        { "Visa,Visa", "J1,J-1", "visa", "J1", "" },
        { "USCE,USCE", "3,3 months", "usce", "3", "" },
        { "USCE,USCE", "3,4", "usce", "", Conflict },
        { "ECFMG,ECFMG", "yes,certified", "ecfmg", "True", "" },
        { "ECFMG,ECFMG", "yes,no", "ecfmg", "", Conflict },
        { "Red flags,Red flags", "gap,professionalism", "flags", "Gap+Professionalism", "" },
    };

    [Theory]
    [MemberData(nameof(Rosters))]
    public void A_column_of_a_roster_that_stands_twice_is_not_read_once(string columns, string cells, string fact, string right, string note)
    {
        var roster = RosterCsv.Read(CsvText.Stream($"Applicant,{columns}\nA-1,{cells}\n")).AsT0;
        var profile = Assert.Single(roster.Entries.AsEnumerable()).Profile;

        Assert.Equal(right, fact switch
        {
            "step2" => string.Join('+', profile.Step2Ck.Attempts.Select(a => a.Score)),
            "graduation" => profile.Graduation?.ToString() ?? "",
            "visa" => profile.Visa.ToString(),
            "usce" => profile.Usce?.Months?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "",
            "ecfmg" => profile.EcfmgCertified?.ToString() ?? "",
            _ => string.Join('+', (profile.RedFlags ?? []).Select(f => f.Kind)),
        });
        Assert.Equal(note.Length == 0 ? [] : [note], roster.Notes.Select(n => n.Message).Where(m => m == Conflict));
    }

    /// <summary>Citizens alone taken, and a visa sponsored: one of the two is wrong.</summary>
    [Theory]
    [InlineData("yes", "yes", "Unknown", "", true)]
    [InlineData("yes", "no", "NotSponsored", "True", false)]
    [InlineData("no", "yes", "Sponsored", "False", false)]
    [InlineData("yes", "", "Unknown", "True", false)]
    [InlineData("", "yes", "Sponsored", "", false)]
    public void A_program_for_citizens_sponsors_no_visa(string citizensOnly, string j1, string right, string only, bool isNoted)
    {
        var table = ProgramCsv.Read(CsvText.Stream($"Program,us_citizens_only,J1\nElm Valley Hospital,{citizensOnly},{j1}\n")).AsT0;
        var visa = Assert.Single(table.Programs.AsEnumerable()).Visa;

        Assert.Equal((right, only), (visa.J1.ToString(), visa.UsCitizensOnly?.ToString() ?? ""));
        Assert.Equal(isNoted, !table.Notes.IsEmpty);
    }

    [Fact]
    public void A_year_with_a_decimal_is_noted() =>
        Assert.Contains(RosterCsv.Read(CsvText.Stream("Applicant,YOG\nA-1,2020.5\n")).AsT0.Notes, n => n.Message.StartsWith("could be a month", StringComparison.Ordinal));

    [Fact]
    public void A_season_before_every_calendar_is_noted_and_read_for_nothing()
    {
        var roster = RosterCsv.Read(CsvText.Stream("Applicant,Interviews,Matched,Season\nA-1,3,no,2005\n")).AsT0;

        Assert.Null(Assert.Single(roster.Entries.AsEnumerable()).Cycle!.Season);
    }
}
