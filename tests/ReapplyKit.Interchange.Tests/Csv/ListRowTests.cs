using System.Text;

namespace ReapplyKit.Interchange.Tests;

/// <summary>Rows of program lists as people keep them: the bad ones are set aside, and the rest is read.</summary>
public sealed class ListRowTests
{
    [Fact]
    public void Empty_rows_totals_and_remarks_are_passed_over_and_told()
    {
        var table = Read("name,city,state,positions\nElm Valley,Elmira,NY,12\n,,,\n \u00A0,,,\nOak Hill,Erie,PA,6\n,,,\nTotal,,,18\nSource: the programs' websites,,,\n");

        Assert.Equal(["Elm Valley", "Oak Hill"], table.Programs.Select(p => p.Name));
        Assert.Empty(table.SetAside.AsEnumerable());
        Assert.Equal([3, 2], table.Notes.Select(n => n.Count));
    }

    [Theory]
    [InlineData("Port,Categorical,J-1\nPort,Preliminary,No visas\n", "Port", "Port (preliminary)")]
    [InlineData("Port,Preliminary,No visas\nPORT,Categorical,J-1\n", "Port", "PORT (categorical)")]
    [InlineData("Port,Categorical,J-1\nport,Primary care,No visas\nport,Prelim,No visas\n", "Port", "port (primary)", "port (preliminary)")]
    [InlineData("Port,Categorical,J-1\nPort,Preliminary,No visas\nPort,Categorical,J-1\nPort,Preliminary,No visas\n", "Port", "Port (preliminary)")]
    [InlineData("Port,,J-1\nPort,Categorical,\n", "Port")]
    public void Tracks_of_one_program_are_programs_each(string rows, params string[] programs)
    {
        var table = Read("program,track,visa\n" + rows);

        Assert.Equal(programs, table.Programs.Select(p => p.Name));
        Assert.All(table.Programs, p => Assert.Equal(
            p.Track == ProgramTrack.Categorical ? Sponsorship.Sponsored : Sponsorship.NotSponsored, p.Visa.J1));
    }

    [Fact]
    public void The_header_of_the_names_alone_is_no_program()
    {
        var table = Read("Program,J-1,H-1B\nHafen,Yes,No\nProgram,,\nMay,Yes,No\n");

        Assert.Equal(["Hafen", "May"], table.Programs.Select(p => p.Name));
        Assert.Contains(table.Notes, n => n.Message == "a header within the list is passed over");
    }

    [Theory]
    [InlineData("Connection", "my cousin works there", true)]
    [InlineData("Connection", "research; faculty", false)]
    [InlineData("Connection", "USCE, research", false)]
    [InlineData("Signal", "gold", true)]
    [InlineData("Signal", "Gold: a tie", false)]
    [InlineData("Letters to assign", "Dr. Kim, Dr. Lee", true)]
    [InlineData("Letters to assign", "3", false)]
    public void What_is_written_by_hand_into_a_column_that_is_worked_out_stays_in_the_notes(string header, string cell, bool isKept)
    {
        var table = Read($"Program,State,Label,{header}\nElm,NY,green,\"{cell}\"\n");

        Assert.Equal(isKept ? $"not read: {header} \"{cell}\"" : null, Assert.Single(table.Programs.AsEnumerable()).Notes);
        Assert.Equal(isKept ? 1 : 0, table.Notes.Count);
    }

    [Fact]
    public void Tracks_of_one_program_stay_apart_in_a_sheet_that_is_read_again()
    {
        var table = Read("program,track,visa\nPort,Categorical,J-1\nPort,Preliminary,No visas\n");

        Assert.Equal(table.Programs, Read(Encoding.UTF8.GetString(ProgramCsv.Write(table.Programs))).Programs);
    }

    [Theory]
    [InlineData("Total")]
    [InlineData("Totals:")]
    [InlineData("Grand Total: 90")]
    [InlineData("Sum", "12")]
    [InlineData("Average", "62.5 %")]
    [InlineData("Count: 90")]
    [InlineData("N = 90")]
    [InlineData("Number of programs: 90")]
    [InlineData("90 programs")]
    [InlineData("Source: FREIDA")]
    [InlineData("Source NRMP 2026")]
    [InlineData("Notes: see page 2")]
    [InlineData("Key: J = J-1")]
    [InlineData("Last updated 11/01/2026")]
    [InlineData("Exported on 2026-11-01")]
    [InlineData("---")]
    public void A_footer_below_a_list_of_any_origin_is_passed_over(string footer, string figure = "")
    {
        var own = Encoding.UTF8.GetString(ProgramCsv.Write([new ResidencyProgram { Name = "Elm Valley" }])).Trim('\uFEFF');
        var positions = string.Concat(Enumerable.Repeat(",", own.Split(',').TakeWhile(h => h != "positions").Count()));
        string[] lists = [own + footer + positions + figure, "name,state,positions\nElm Valley,NY,\n" + footer + ",," + figure];

        foreach (var table in lists.Select(Read))
        {
            Assert.Equal("Elm Valley", Assert.Single(table.Programs.AsEnumerable()).Name);
            Assert.Empty(table.SetAside.AsEnumerable());
            Assert.Contains(table.Notes, n => n.Message.EndsWith("is passed over", StringComparison.Ordinal));
        }
    }

    [Theory]
    [InlineData(":")]
    [InlineData("*")]
    [InlineData("•")]
    [InlineData("…")]
    [InlineData("✓")]
    public void A_mark_alone_is_no_program(string mark)
    {
        var table = Read("program,city,state\nElm Valley,Elm,NY\n" + mark + "\n");

        Assert.Equal("Elm Valley", Assert.Single(table.Programs.AsEnumerable()).Name);
        Assert.Single(table.Notes, n => n.Message.EndsWith("is passed over", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("TIER 1 - REACH", true)]
    [InlineData("Tier 2", true)]
    [InlineData("Group B", true)]
    [InlineData("Backup programs:", true)]
    [InlineData("Applied", true)]
    [InlineData("Safety", true)]
    [InlineData("UNIVERSITY", true)]
    [InlineData("Community programs", true)]
    [InlineData("University Hospital", false)]
    [InlineData("Community Memorial", false)]
    [InlineData("Family Medicine", true)]
    [InlineData("MERCY HOSPITAL", false)]
    [InlineData("Safety Harbor Hospital", false)]
    [InlineData("Tier One Medical Center", true)] // alone in a row of which nothing else is stated, it heads more often than it is one
    [InlineData("Reach Health", false)]
    public void A_heading_alone_in_its_row_is_no_program(string text, bool isHeading)
    {
        var table = Read($"name,state,J-1,H-1B\n{text},,,\nElm Valley,NY,yes,no\n");

        Assert.Equal(isHeading ? 1 : 2, table.Programs.Count);
        Assert.Equal(isHeading, table.Notes.Any(n => n.Message.StartsWith("a heading within the list", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("Beta\tErie, PA\t65%\tJ1\nH1B\t225\t4\n", "Beta")]
    [InlineData("Beta\tErie, PA\t65%\tJ1\nH1B visa\t225\t4\n", "Beta")]
    [InlineData("Beta\tErie, PA\t65%\tJ1\t225\t4\nH1B\t225\t4\n", "Beta", "H1B")] // the row before is whole
    [InlineData("Beta\tErie, PA\t65%\tJ1\nH1B\t225\n", "Beta", "H1B")] // the halves do not make a row
    [InlineData("Beta\tErie, PA\t65%\tJ1\nHope\t225\t4\n", "Beta", "Hope")]
    public void A_row_that_a_line_break_cut_in_two_is_joined(string rows, params string[] programs)
    {
        var table = Read("Program\tLocation\tIMG%\tVisa\tStep 2\tYOG\nAlpha\tTroy NY\t70%\tJ1\t230\t5\n" + rows);

        Assert.Equal(["Alpha", .. programs], table.Programs.Select(p => p.Name));
        if (programs is ["Beta"])
        {
            Assert.Equal(
                (Sponsorship.Sponsored, Sponsorship.Sponsored, Requirement.Strict(225), Requirement.Strict(4), "PA"),
                table.Programs[1] is var p ? (p.Visa.J1, p.Visa.H1B, p.Requirements.MinStep2Ck, p.Requirements.MaxYearsSinceGraduation, p.State) : default);
        }
    }

    [Theory]
    [InlineData("2026-10-02", "2026-10-02")]
    [InlineData("13/10/2026", "2026-10-13")]
    [InlineData("10/13/2026", "2026-10-13")]
    [InlineData("3 Oct 2026", "2026-10-03")]
    [InlineData("10/02/2026", null, "could be more than one day and is left unknown; write it as 2026-03-20")]
    [InlineData("9/31/2026", null, "is not a date of the calendar and left unknown; write one such as 2026-03-20")]
    [InlineData("last month", null, "is not a date of the calendar and left unknown; write one such as 2026-03-20")]
    public void The_day_a_source_was_seen_is_one_day_or_unknown(string cell, string? day, string? note = null)
    {
        var table = Read($"name,source,seen\nElm,website,{cell}\n");

        Assert.Equal(day is null ? null : NodaTime.Text.LocalDatePattern.Iso.Parse(day).Value, table.Programs[0].Sources[0].Seen);
        Assert.Equal(note, table.Notes.Select(n => n.Message).SingleOrDefault());
    }

    [Theory]
    [InlineData("name,seen\nElm,2026-10-02\n")]
    [InlineData("name,source,seen\nElm,,2026-10-02\n")]
    public void A_day_without_its_source_is_told(string list) => Assert.Equal("is a day without its source, and is not kept; name the source in a column source", Assert.Single(Read(list).Notes.AsEnumerable()).Message);

    [Theory]
    [InlineData("code", "N")]
    [InlineData("code", "TBD")]
    [InlineData("city", "n/a")]
    public void What_names_no_code_and_no_place_makes_no_program_of_a_footer(string column, string cell) => Assert.Equal(
        "Elm Valley", Assert.Single(Read($"name,{column}\nElm Valley,\nSource,{cell}\n").Programs.AsEnumerable()).Name);

    [Fact]
    public void A_remark_spilled_over_its_commas_is_none_of_the_programs_and_a_starred_name_is_one()
    {
        Assert.Equal("Elm Valley", Assert.Single(Read("name,state,visa\nElm Valley,NY,J-1\nSource: FREIDA, seen in November, by me\n").Programs.AsEnumerable()).Name);
        Assert.Equal(["* Elm Valley", "Total"], Read("name,state,visa\n* Elm Valley,NY,J-1\nTotal Care,,\n").Programs.Select(p => p.Name.Replace(" Care", "", StringComparison.Ordinal)));
        Assert.Equal("* Elm Valley", Assert.Single(ProgramCsv.Read(new MemoryStream(ProgramCsv.Write([new ResidencyProgram { Name = "* Elm Valley" }]))).AsT0.Programs.AsEnumerable()).Name);
    }

    [Theory]
    [InlineData("Total")]
    [InlineData("Average", "240")]
    [InlineData("Count: 2")]
    [InlineData("Source: office list")]
    public void A_footer_below_a_roster_is_no_applicant_however_it_is_read(string footer, string score = "")
    {
        var text = $"reference,yog,step2ck_score\nA-1,2024,245\nAverage Joe,2023,238\n{footer},,{score}\n";

        Assert.Equal(["A-1", "Average Joe"], RosterCsv.Read(CsvText.Stream(text)).AsT0.Entries.Select(e => e.Profile.Reference));
        Assert.Equal(2, RosterCsv.ReadInChunks(CsvText.Stream(text), RulePack.Default.Rubric.Reading, new LocalDate(2026, 11, 27)).Sum(c => c.Lines.Count));
    }

    [Fact]
    public void A_hospital_whose_name_begins_like_a_remark_is_a_hospital() => Assert.Equal(
        ["Total Care Hospital", "Notes Memorial Hospital", "Source Health"],
        Read("name,state\nTotal Care Hospital,NY\nNotes Memorial Hospital,PA\nSource Health,OH\n").Programs.Select(p => p.Name));

    [Fact]
    public void Headings_numbered_rows_and_rules_between_programs_are_no_programs()
    {
        var table = Read("no,program,state,visa\n,New York,,\n1,Elm Valley,NY,J-1\n,Internal Medicine,,\n2,Oak Hill,PA,none\n---,---,---,---\n3,,,\n");

        Assert.Equal(["Elm Valley", "Oak Hill"], table.Programs.Select(p => p.Name));
        Assert.Empty(table.SetAside.AsEnumerable());
        Assert.Equal(2, table.Notes.Single(n => n.Message.StartsWith("a heading", StringComparison.Ordinal)).Count);
    }

    [Theory]
    [InlineData("== Northeast ==")]
    [InlineData("*** TIER 1 ***")]
    [InlineData("1. New York")]
    [InlineData("2) Internal Medicine")]
    public void A_marked_or_numbered_heading_is_no_program(string heading) =>
        Assert.Equal(["Elm Valley"], Read($"program,state,visa\n{heading},,\nElm Valley,NY,J-1\n").Programs.Select(p => p.Name));

    [Theory]
    [InlineData("1. Elm Valley")]
    [InlineData("St. Mary's - Queens")]
    public void A_name_alone_in_its_row_is_a_program(string name) =>
        Assert.Equal([name, "Oak Hill"], Read($"program,state,visa\n{name},,\nOak Hill,NY,J-1\n").Programs.Select(p => p.Name));

    [Fact]
    public void A_name_of_one_odd_mark_is_a_name_in_every_sheet() =>
        Assert.Equal("!", Assert.Single(Read("name\n!\n").Programs.AsEnumerable()).Name);

    [Theory]
    [InlineData("NRMP: 9001140C0", "9001140C0")]
    [InlineData("9001-140-C0", "9001140C0")]
    [InlineData("9001140C0 (categorical)", "9001140C0")]
    [InlineData("TBD", null)]
    [InlineData("not yet assigned", null)]
    [InlineData("9001140C0 / 9001140P0", null)]
    public void A_cell_that_holds_one_code_among_words_holds_that_code_and_one_without_any_leaves_the_row(string cell, string? code)
    {
        var table = Read($"program,nrmp code,state\nElm Valley,\"{cell}\",NY\n");

        Assert.Equal(code, Assert.Single(table.Programs.AsEnumerable()).Code?.ToString());
        Assert.Equal(code is null, !table.Notes.IsEmpty);
    }

    [Fact]
    public void A_mistyped_code_sets_its_row_aside_with_its_line_and_the_rest_is_read()
    {
        var table = Read("name,code\nElm Valley,9001140C0\nOak Hill,90021400\nAsh Hill,9003140C0\n");

        Assert.Equal(["Elm Valley", "Ash Hill"], table.Programs.Select(p => p.Name));
        var row = Assert.Single(table.SetAside.AsEnumerable());
        Assert.Equal((3, "Oak Hill,90021400"), (row.Line, row.Text));
        Assert.Equal(("line 3, code", "90021400"), Assert.Single(row.Problems.AsEnumerable()) is var p ? (p.Where, p.Value) : default);
    }

    [Fact]
    public void Equal_rows_are_one_program_and_the_join_is_told()
    {
        var table = Read("name,code,visa\nElm Valley,9001140C0,J-1\nElm Valley,9001140C0,J-1\n");

        Assert.Single(table.Programs.AsEnumerable());
        Assert.Empty(table.Programs[0].Conflicts.AsEnumerable());
        Assert.Contains("joined", Assert.Single(table.Notes.AsEnumerable()).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Port,Bronx,NY,J-1", "PORT ,Bronx,NY,J-1", 1)]
    [InlineData("PORT,Bronx,NY,J-1", "Port,bronx,NY,J-1", 1)]
    [InlineData("Port,Bronx,NY,J-1", "PORT,Bronx,NY,none", 1)]
    [InlineData("Port,Bronx,NY,J-1", "PORT,Albany,NY,J-1", 2)]
    [InlineData("Port,Bronx,NY,J-1", "Port 2,Bronx,NY,J-1", 2)]
    public void A_program_in_other_letters_is_the_same_program(string first, string second, int programs)
    {
        var table = Read($"name,city,state,visa\n{first}\n{second}\n");

        Assert.Equal(programs, table.Programs.Count);
        Assert.Equal(first.Split(',')[0], table.Programs[0].Name);
        Assert.Equal(programs == 1, table.Notes.AsEnumerable().Any());
        Assert.Equal(second.EndsWith("none", StringComparison.Ordinal) ? 1 : 0, table.Programs[0].Conflicts.Count);
    }

    [Fact]
    public void A_decision_on_either_row_of_a_program_holds_for_it()
    {
        var table = Read("name,visa,by hand\nPort,J-1,\nPORT,J-1,exclude\n");

        Assert.Equal(table.Programs[0].Key, Assert.Single(table.Overrides.AsEnumerable()).Program);
    }

    [Fact]
    public void Rows_that_contradict_each_other_are_kept_as_a_conflict_between_their_lines()
    {
        var table = Read("name,code,min step 2\nElm Valley,9001140C0,220\nOak Hill,9002140C0,\nElm Valley,9001140C0,230\n");

        Assert.Equal(2, table.Programs.Count);
        var conflict = Assert.Single(table.Programs[0].Conflicts.AsEnumerable());
        Assert.Equal(("220 strict", "line 2 of the list", "230 strict", "line 4 of the list"),
            (conflict.First, conflict.FirstSource.Name, conflict.Second, conflict.SecondSource.Name));
        Assert.Equal(default, table.Programs[0].Requirements.MinStep2Ck);
        Assert.Equal(["lines 2 and 4: 9001140C0 Elm Valley"], Assert.Single(table.Notes.AsEnumerable()).Examples.AsEnumerable());
    }

    [Fact]
    public void Programs_of_one_hospital_in_two_specialties_are_two_programs()
    {
        var table = Read("hospital,specialty,city,state\nElm Valley,Internal Medicine,Elmira,NY\nElm Valley,Family Medicine,Elmira,NY\nElm Valley,Family Medicine,Elmira,NY\n");

        Assert.Equal(["Elm Valley", "Elm Valley (Family Medicine)"], table.Programs.Select(p => p.Name));
        Assert.Equal(2, table.Programs.Select(p => p.Key).Distinct().Count());
    }

    [Theory]
    [InlineData("name,code\nElm Valley Cardiology,9001141F0\nElm Valley,9001140C0\n")]
    [InlineData("name,program type\nElm Valley Cardiology,Fellowship\nElm Valley,Residency\n")]
    public void A_fellowship_is_set_aside_by_name(string text)
    {
        var table = Read(text);

        Assert.Equal("Elm Valley", Assert.Single(table.Programs.AsEnumerable()).Name);
        Assert.Contains("Elm Valley Cardiology is a fellowship", table.SetAside[0].Problems[0].Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Where_a_quote_is_never_closed_every_program_is_kept_and_the_line_is_named()
    {
        var table = Read("name,city\nElm Valley,Elmira\nOak Hill,\"Erie\nAsh Hill,Ada\n");

        Assert.Equal(["Elm Valley", "Oak Hill", "Ash Hill"], table.Programs.Select(p => p.Name));
        Assert.Contains("line 3", Assert.Single(table.Notes.AsEnumerable()).ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_row_with_more_cells_than_headers_is_set_aside_but_commas_at_its_end_are_none()
    {
        var table = Read("name,city\nElm Valley,Elmira,,\nOak Hill,Erie,PA\n");

        Assert.Equal("Elm Valley", Assert.Single(table.Programs.AsEnumerable()).Name);
        Assert.Equal(3, Assert.Single(table.SetAside.AsEnumerable()).Line);
    }

    private static ProgramTable Read(string text) => ProgramCsv.Read(CsvText.Stream(text)).AsT0;
}
