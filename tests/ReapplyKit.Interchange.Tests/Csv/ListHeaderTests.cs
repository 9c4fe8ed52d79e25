namespace ReapplyKit.Interchange.Tests;

/// <summary>Headers as FREIDA, NRMP and people write them, and where they stand.</summary>
public sealed class ListHeaderTests
{
    [Theory]
    [InlineData("Institution Name,Program Name,City,State\nElm Valley,Internal Medicine,Bronx,NY\nOak Hill,Internal Medicine,Bronx,NY\n")]
    [InlineData("Program Name,Institution Name,City,State\nInternal Medicine,Elm Valley,Bronx,NY\nMedicine-Preliminary,Oak Hill,Bronx,NY\n")]
    [InlineData("institutionName\tname\tnrmpProgramCode\nElm Valley\tFamily Medicine/Rural\t9001120C1\nOak Hill\tInternal Medicine\t9002140C10\n")]
    public void Where_the_programs_name_is_a_specialty_the_institution_is_the_name(string text) =>
        Assert.Equal(["Elm Valley", "Oak Hill"], Read(text).Programs.Select(p => p.Name));

    [Fact]
    public void The_specialty_and_the_track_follow_from_the_name_of_an_NRMP_list()
    {
        var programs = Read("Institution,Program\nElm,Medicine-Preliminary\nOak,Internal Medicine\nAsh,Family Medicine/Urban\nFir,Med-Peds\n").Programs;

        Assert.Equal(["Internal Medicine", "Internal Medicine", "Family Medicine", "Medicine-Pediatrics"], programs.Select(p => p.Specialty));
        Assert.Equal([ProgramTrack.Preliminary, ProgramTrack.Unknown, ProgramTrack.Unknown, ProgramTrack.Unknown], programs.Select(p => p.Track));
    }

    [Fact]
    public void Where_the_programs_name_is_a_name_it_stays_and_the_sponsor_does_not_replace_it() => Assert.Equal(
        "Elm Valley Internal Medicine Residency",
        Read("Program Name,Sponsoring Institution\nElm Valley Internal Medicine Residency,Elm University\n").Programs[0].Name);

    [Theory]
    [InlineData("\"Waterbury, CT\"", "Waterbury", "CT")]
    [InlineData("\"New York, NY 10001\"", "New York", "NY")]
    [InlineData("Bronx NY", "Bronx", "NY")]
    [InlineData("NY", null, "NY")]
    [InlineData("Bronx", "Bronx", null)]
    [InlineData("\"San Juan, Puerto Rico\"", "San Juan", "PR")]
    [InlineData("\"12 Main St, Bronx, NY\"", "Bronx", "NY")]
    public void City_and_state_may_stand_in_one_cell(string cell, string? city, string? state)
    {
        var program = Read($"Program,City/State\nElm Valley,{cell}\n").Programs[0];

        Assert.Equal((city, state), (program.City, program.State));
    }

    [Theory]
    [InlineData("Sponsor visa", "J-1", Sponsorship.Sponsored, Sponsorship.NotListed)]
    [InlineData("Visa accepted?", "H1B", Sponsorship.NotListed, Sponsorship.Sponsored)]
    [InlineData("Visa types sponsored", "none", Sponsorship.NotSponsored, Sponsorship.NotSponsored)]
    [InlineData("J1/H1B", "J1", Sponsorship.Sponsored, Sponsorship.NotListed)]
    [InlineData("J-1 visa accepted", "yes", Sponsorship.Sponsored, Sponsorship.Unknown)]
    [InlineData("H-1B sponsored?", "no", Sponsorship.Unknown, Sponsorship.NotSponsored)]
    [InlineData("My visa", "J-1", Sponsorship.Unknown, Sponsorship.Unknown)]
    [InlineData("Visa required", "yes", Sponsorship.Unknown, Sponsorship.Unknown)]
    public void A_header_names_what_is_sponsored_in_any_order(string header, string cell, Sponsorship j1, Sponsorship h1B) =>
        Assert.Equal((j1, h1B), VisasUnder(header, cell));

    [Theory]
    [InlineData("Visa (J1/H1B)", "Y/N", Sponsorship.Sponsored, Sponsorship.NotSponsored)]
    [InlineData("J1/H1B", "no / yes", Sponsorship.NotSponsored, Sponsorship.Sponsored)]
    [InlineData("H-1B/J-1 visa", "N/Y", Sponsorship.Sponsored, Sponsorship.NotSponsored)]
    [InlineData("Visa (J1/H1B)", "✓/✗", Sponsorship.Sponsored, Sponsorship.NotSponsored)]
    [InlineData("Visa (J1/H1B)", "Y/?", Sponsorship.Unknown, Sponsorship.Unknown)]
    [InlineData("Visa", "Y/N", Sponsorship.Unknown, Sponsorship.Unknown)]
    public void Two_answers_stand_in_the_order_of_the_header(string header, string cell, Sponsorship j1, Sponsorship h1B) =>
        Assert.Equal((j1, h1B), VisasUnder(header, cell));

    [Theory]
    [InlineData("LORs accepted", false)]
    [InlineData("Letters allowed", false)]
    [InlineData("LOR limit", false)]
    [InlineData("Max LORs", false)]
    [InlineData("LORs", true)]
    [InlineData("LORs required", true)]
    [InlineData("LORs needed", true)]
    [InlineData("Min LORs accepted", true)]
    public void The_most_letters_a_program_takes_are_no_minimum(string header, bool isMinimum) => Assert.Equal(
        isMinimum ? Requirement.Strict(4) : default, Read($"Program,{header}\nElm Valley,4\n").Programs[0].Requirements.MinLetters);

    [Theory]
    [InlineData("Max LORs", "call the column min_letters, for the fewest that are asked")]
    [InlineData("LORs accepted", "call the column min_letters, for the fewest that are asked")]
    [InlineData("USCE weeks", "call the column min_usce_months, in months of four weeks")]
    [InlineData("USCE (weeks)", "call the column min_usce_months, in months of four weeks")]
    [InlineData("Time since graduation (months)", "call the column max_yog, in years")]
    [InlineData("Failures tolerated", "call the column max_attempts (failures allowed and one more)")]
    public void The_note_on_a_header_that_is_not_read_names_unit_and_direction(string header, string advice) =>
        Assert.Contains(Read($"Program,{header}\nElm Valley,4\n").Notes, n => n.ToString().EndsWith(advice, StringComparison.Ordinal));

    [Theory]
    [InlineData("Internal Medicine (Primary)", "Internal Medicine", ProgramTrack.Primary)]
    [InlineData("Internal Medicine-Prelim", "Internal Medicine", ProgramTrack.Preliminary)]
    [InlineData("IM prelim", "Internal Medicine", ProgramTrack.Preliminary)]
    [InlineData("Internal Medicine (Categorical)", "Internal Medicine", ProgramTrack.Categorical)]
    [InlineData("Internal Medicine", "Internal Medicine", ProgramTrack.Unknown)]
    [InlineData("IM/Peds", "IM/Peds", ProgramTrack.Unknown)]
    [InlineData("Internal Medicine (Bronx)", "Internal Medicine (Bronx)", ProgramTrack.Unknown)]
    public void A_specialty_may_carry_its_track(string cell, string specialty, ProgramTrack track)
    {
        var program = Read($"Program,Specialty\nElm Valley,{cell}\n").Programs[0];

        Assert.Equal((specialty, track), (program.Specialty, program.Track));
    }

    [Fact]
    public void A_fellowship_by_its_specialty_is_set_aside()
    {
        var table = Read("Program,Specialty\nElm,Cardiology Fellowship\nOak,Internal Medicine\n");

        Assert.Equal((1, 1), (table.Programs.Count, table.SetAside.Count));
    }

    [Fact]
    public void A_column_of_its_own_comes_before_the_location()
    {
        var program = Read("Program,Location,State\nElm Valley,\"Waterbury, CT\",NY\n").Programs[0];

        Assert.Equal(("Waterbury", "NY"), (program.City, program.State));
    }

    [Theory]
    [InlineData("University", ProgramSetting.Academic, ProgramTrack.Unknown)]
    [InlineData("University-based", ProgramSetting.Academic, ProgramTrack.Unknown)]
    [InlineData("Community-based university affiliated", ProgramSetting.CommunityTeaching, ProgramTrack.Unknown)]
    [InlineData("Community-based", ProgramSetting.Community, ProgramTrack.Unknown)]
    [InlineData("Categorical", ProgramSetting.Unknown, ProgramTrack.Categorical)]
    [InlineData("residency", ProgramSetting.Unknown, ProgramTrack.Unknown)]
    public void A_program_type_is_the_setting_or_the_track_by_what_it_says(string cell, ProgramSetting setting, ProgramTrack track)
    {
        var table = Read($"name,program_type\nElm Valley,{cell}\n");

        Assert.Equal((setting, track), (table.Programs[0].Setting, table.Programs[0].Track));
        Assert.Empty(table.Notes.AsEnumerable());
    }

    [Fact]
    public void A_program_type_that_is_neither_is_noted_with_the_words_that_are_known()
    {
        var note = Assert.Single(Read("name,program type\nElm Valley,castle\n").Notes.AsEnumerable());

        Assert.Contains("categorical", note.Message, StringComparison.Ordinal);
        Assert.Contains("university-based", note.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_second_line_below_merged_group_headers_names_the_columns()
    {
        var table = Read("Program Name,Visa Info,,Requirements,,\n,J1,H1B,Step 2,YOG,Attempts\nBeta Hosp,No,No,240,3,1\n");
        var program = Assert.Single(table.Programs.AsEnumerable());

        Assert.Equal("Beta Hosp", program.Name);
        Assert.Equal(Read("name,j1,h1b,min_step2ck,max_yog,max_attempts\nBeta Hosp,No,No,240,3,1\n").Programs[0], program);
    }

    [Theory]
    [InlineData("Name,YOG,USMLE,,,\n,,Step 1,Step 2 CK,Step 2 attempts,Visa\nAnn,2020,Pass,245,1,J-1\n")]
    [InlineData("Name,YOG,Step 1,Step 2 CK,,\n,,result,score,attempts,Visa\nAnn,2020,Pass,245,1,J-1\n")]
    [InlineData("Clients 2027,,,,,\nName,YOG,Step 1,Step 2 CK,,Visa\n,,,score,attempts,\nAnn,2020,Pass,245,1,J-1\n")]
    public void A_second_line_of_a_roster_s_header_names_its_columns_too(string text)
    {
        var one = RosterCsv.Read(CsvText.Stream("name,yog,step 1 result,step 2 ck score,step 2 ck attempts,visa\nAnn,2020,Pass,245,1,J-1\n")).AsT0;
        var roster = RosterCsv.Read(CsvText.Stream(text)).AsT0;

        Assert.Equal(one.Entries[0].Profile, Assert.Single(roster.Entries.AsEnumerable()).Profile);
        Assert.Empty(roster.SetAside.AsEnumerable());
    }

    [Theory]
    [InlineData("id,Step 1,Step 2\nA,Pass,Pass\nB,Fail,Pass\n")]
    [InlineData("name,matched,interviews\nMatch,no,3\nInterviews,yes,5\n")]
    public void The_first_applicant_is_no_second_line(string text) =>
        Assert.Equal(2, RosterCsv.Read(CsvText.Stream(text)).AsT0.Entries.Count);

    [Theory]
    [InlineData("Program,Visa,,Requirements\nName,J1,H1B,Step 2\nElm Valley,Yes,No,230\n")]
    [InlineData("Program Name,J1,H1B,Step 2\nName,Visa,Step 2,YOG\nElm Valley,Yes,No,230\n")]
    public void A_row_of_column_names_is_no_program(string text) =>
        Assert.Equal("Elm Valley", Assert.Single(Read(text).Programs.AsEnumerable()).Name);

    [Fact]
    public void Cells_under_an_empty_header_are_told_of() =>
        Assert.Contains(Read("name,,state\nElm Valley,J-1 only,NY\n").Notes, n => n.Message.StartsWith("cells under an empty header", StringComparison.Ordinal));

    [Theory]
    [InlineData("min_step2ck", "Step 2 CK min|Min. Step 2 CK score|CK min|Step 2 CK (min)|Step 2 CK required|Required Step 2|Step 2 CK|Step 2|Step 2 Score|USMLE Step 2 minimum|Cut off score")]
    [InlineData("max_yog", "YOG max|Years since grad|Grad year cutoff|Graduation within|Time since graduation limit")]
    [InlineData("max_attempts", "Attempts max|Number of attempts|Max # of attempts")]
    [InlineData("min_usce_months", "Min USCE|USCE min|Months of USCE|US Experience")]
    [InlineData("min_letters", "Min LOR")]
    [InlineData("visas", "Sponsors visa")]
    [InlineData("img_percent", "Non-US IMG %")]
    public void Requirements_are_known_by_any_order_of_their_words(string column, string headers) =>
        Assert.All(headers.Split('|'), header => Assert.Equal(column, ProgramCsvColumns.Table.Named(header)?.Name));

    [Theory]
    [InlineData("Max Step 2")]
    [InlineData("Step 2 average")]
    [InlineData("Failed attempts")]
    [InlineData("Failures tolerated")]
    public void Other_words_are_read_as_no_requirement_but_named_first_and_apart(string header)
    {
        var note = Read($"name,a,b,c,d,{header}\nElm Valley,1,2,3,4,5\n").Notes[0];

        Assert.Equal(header, note.Column);
        Assert.Contains(ProgramCsvColumns.Table.Columns, c => note.Message.Contains("column " + c.Name, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("name,code\nElm Valley,9001140\n")]
    [InlineData("name,city\nElm Valley,Elmira,NY\n")]
    public void A_list_whose_rows_are_all_set_aside_says_so(string text) => Assert.Equal(
        "the list holds no program: every row is set aside", Assert.Single(Read(text).Notes.AsEnumerable()).Message);

    [Theory]
    [InlineData("name,yog\n", "the roster names its columns and holds no applicant")]
    [InlineData("name,graduate type\nAnn,US MD\n", "the roster holds no applicant to assess: every row is set aside")]
    public void So_does_a_roster(string text, string message) =>
        Assert.Equal(message, Assert.Single(RosterCsv.Read(CsvText.Stream(text)).AsT0.Notes.AsEnumerable()).Message);

    [Fact]
    public void A_suffix_tells_programs_of_one_hospital_apart() =>
        Assert.Equal(
            ["Summit Hospital, Program A", "Summit Hospital, Program B"],
            Read("program_name,program_name_suffix,settings\nSummit Hospital,Program A,\nSummit Hospital,Program B,\n").Programs.Select(p => p.Name));

    [Fact]
    public void A_list_of_no_program_says_so() =>
        Assert.Equal("the list names its columns and holds no program", Assert.Single(Read("name,state\n").Notes.AsEnumerable()).Message);

    [Fact]
    public void A_scraped_FREIDA_export_is_read()
    {
        var table = Read(
            "program_id,source_url,program_name_suffix,city,state,specialty_title,first_year_positions,pct_img,program_best_described_as,visa_statuses_accepted\n"
            + "1400500001,https://example.org,Elm Valley Program,Elmira,NY,Internal Medicine,12,95.0,Community-based university affiliated,\"['J-1 through ECFMG']\"\n");
        var program = Assert.Single(table.Programs.AsEnumerable());

        Assert.Equal(("Elm Valley Program", "1400500001", "Internal Medicine", 12), (program.Name, program.AcgmeId, program.Specialty, program.Positions));
        Assert.Equal((ImgPresence.Share(95), ProgramSetting.CommunityTeaching), (program.ImgPresence, program.Setting));
    }

    [Theory]
    [InlineData("My list of programs 2027\n\nname,state\nElm Valley,NY\n", 3)]
    [InlineData("My list,\nlast changed in May,\n,\nname,state\nElm Valley,NY\n", 4)]
    [InlineData("sep=;\nname;state\nElm Valley;NY\n", 2)]
    [InlineData("sep=|\r\nname|state\r\nElm Valley|NY\r\n", 2)]
    [InlineData("\"sep=\t\"\nname\tstate\nElm Valley\tNY\n", 2)]
    [InlineData("name,state\n(as in FREIDA),(two letters)\nElm Valley,NY\n", 1)]
    [InlineData("The program,,\nname,state,visa\nElm Valley,NY,\n", 2)]
    public void The_header_is_found_wherever_it_stands(string text, int header)
    {
        var table = Read(text);

        Assert.Equal(("Elm Valley", "NY"), Assert.Single(table.Programs.AsEnumerable()) is var p ? (p.Name, p.State) : default);
        Assert.Empty(table.SetAside.AsEnumerable());
        Assert.True(header > 0);
    }

    [Theory]
    [InlineData(',')]
    [InlineData(';')]
    [InlineData('\t')]
    [InlineData('|')]
    public void Cells_are_told_apart_by_whatever_mark_the_header_uses(char mark)
    {
        var program = Assert.Single(Read($"name{mark}city{mark}state{mark}notes, and more\nElm Valley{mark}Elmira{mark}NY{mark}\"a{mark} b\"\n").Programs.AsEnumerable());

        Assert.Equal(("Elm Valley", "Elmira", "NY"), (program.Name, program.City, program.State));
    }

    [Fact]
    public void A_header_said_again_further_down_is_passed_over() => Assert.Equal(
        ["Elm Valley", "Oak Hill"],
        Read("name,state\nElm Valley,NY\nname,state\nOak Hill,PA\n").Programs.Select(p => p.Name));

    [Fact]
    public void What_is_known_beside_the_file_fills_what_its_rows_do_not_say()
    {
        var programs = ProgramCsv.Read(
            CsvText.Stream("name,specialty,state\nElm Valley,,\nOak Hill,Psychiatry,PA\n"), new FileDefaults { Specialty = "Internal Medicine", State = "NY" }).AsT0.Programs;

        Assert.Equal([("Internal Medicine", "NY"), ("Psychiatry", "PA")], programs.Select(p => (p.Specialty!, p.State!)));
    }

    [Fact]
    public void Of_two_columns_that_say_the_same_the_first_is_read_and_where_it_is_blank_the_next()
    {
        var table = Read("name,program,state\nElm Valley,ignored,NY\n,Oak Hill,PA\n");

        Assert.Equal(["Elm Valley", "Oak Hill"], table.Programs.Select(p => p.Name));
        Assert.Equal(["name", "name"], table.Notes.Select(n => n.Column));
        Assert.Contains("the other column", table.Notes[1].Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Step 2 CK", "Step 2 CK minimum")]
    [InlineData("Step 2 CK minimum", "Step 2 CK")]
    [InlineData("Step 2 CK (average)", "Min Step 2 CK")]
    public void A_column_that_asks_is_read_and_one_that_only_tells_beside_it_is_not(string first, string second)
    {
        var asksFirst = first.Contains("min", StringComparison.OrdinalIgnoreCase);
        var table = Read($"program,{first},{second}\nElm Valley,{(asksFirst ? "220,245" : "245,220")}\nOak Hill,{(asksFirst ? ",240" : "240,")}\n");

        Assert.Equal(["220 strict", "unknown"], table.Programs.Select(p => p.Requirements.MinStep2Ck.ToString()));
        Assert.NotEmpty(table.Notes.AsEnumerable());
    }

    [Theory]
    [InlineData("Step 2 CK (average)")]
    [InlineData("Step 2 CK (mean of matched)")]
    [InlineData("Average Step 2 CK")]
    public void A_score_of_those_who_matched_asks_nothing(string header) =>
        Assert.Equal(default, Read($"program,{header}\nElm Valley,245\n").Programs[0].Requirements);

    [Theory]
    [InlineData("Hospital/Program Name")]
    [InlineData("Residency")]
    [InlineData("Name of Residency")]
    [InlineData("Training Program")]
    public void A_name_is_found_under_the_words_of_spreadsheets(string header) =>
        Assert.Equal("Elm Valley", Read($"{header},State\nElm Valley,NY\n").Programs[0].Name);

    private static (Sponsorship J1, Sponsorship H1B) VisasUnder(string header, string cell)
    {
        var visa = Read($"Program,{header}\nElm Valley,{cell}\n").Programs[0].Visa;

        return (visa.J1, visa.H1B);
    }

    private static ProgramTable Read(string text) => ProgramCsv.Read(CsvText.Stream(text)).AsT0;
}
