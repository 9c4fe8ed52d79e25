using ReapplyKit.Fuzz;

namespace ReapplyKit.Interchange.Tests;

/// <summary>Sheets that are handed over as what they are not, or on their side: refused with the way out, and no other sheet is.</summary>
public sealed class SheetKindTests
{
    private const string Roster = "is a roster of applicants";
    private const string List = "is a list of programs";
    private const string Sides = "two tables side by side";
    private const string Side = "named down the first column";

    /// <summary>A file, and what it is told when it is handed over as a program list: nothing where it is one.</summary>
    public static TheoryData<string, string> AsLists => new()
    {
        { "Name,YOG,Step 1,Step 2 CK,Visa\nAnn Lee,2019,Pass,240,J-1\n", Roster },
        { "Name,YOG,Step 1,Step 2 CK,USCE,LORs,ECFMG,Visa,Interviews,Matched\nAnn Lee,2019,Pass,240,3,3,yes,J-1,2,no\n", Roster },
        { "Applicant ID,YOG,Step 1,Step 2 CK\nA-1,2019,Pass,240\n", Roster },
        { "Name;YOG;Step 1;Visa\nAnn Lee;2019;Pass;J-1\n", Roster },
        { "My applicants\n\nName,Specialty,YOG,Step 1,Interviews,Matched\nAnn Lee,Internal Medicine,2019,Pass,2,no\n", Roster },
        { "Program,Elm Hospital,Oak Hospital\nState,NY,NJ\nVisa,J-1,H-1B\nYOG,5,none\n", Side },
        { "Program;Elm Hospital;Oak Hospital\nState;NY;NJ\nVisa;J-1;H-1B\n", Side },
        { "Name,Ann Lee,Bo Ray\nYOG,2019,2020\nStep 1,Pass,Pass\nVisa,J-1,none\n", Side },
        { "Name,State,Visa,YOG\nElm Hospital,NY,J-1,5\n", "" },
        { "Name,City,State,Step 1,Step 2,YOG\nElm Hospital,Elmira,NY,Pass,230,5\n", "" },
        { "Program,Step 1,Step 2,Visa\nElm Hospital,Pass,230,J-1\n", "" },
        { "Program,Step 1,Step 3,Interviews\nElm Hospital,Pass,no,10\n", "" },
        { "Program\nElm Hospital\n", "" },
        { "Program,State,Visa,,Program,State,Visa\nElm Hospital,NY,H-1B,,Oak Hospital,NJ,J-1\n", Sides },
        { "Program,State,Visa,Program,State,Visa\nElm Hospital,NY,H-1B,Oak Hospital,NJ,J-1\n", Sides },
        { "State,Program,,State,Program\nNY,Elm Hospital,,NJ,Oak Hospital\n", Sides },
        { "Program;State;Visa;;Hospital;Visa\nElm Hospital;NY;H-1B;;Oak Hospital;J-1\n", Sides },
        { "Program,State,Visa,Visa\nElm Hospital,NY,H-1B,J-1\n", "" },
        { "Program,State,Visa,,Hospital,City\nIM,NY,H-1B,,Elm Hospital,Elmira\n", "" },
        { "Program,Visa,Program name,YOG\nElm Hospital,H-1B,Elm Hospital,5\n", "" },
        { "Program,State\nElm Hospital,NY\nOak Hospital,NJ\n", "" },
        { "Specialty,Internal Medicine\nState,NY\nProgram,State,Visa,YOG\nElm Hospital,NY,J-1,5\n", "" },
    };

    [Theory]
    [MemberData(nameof(AsLists))]
    public void A_file_that_is_no_program_list_is_told_what_it_is(string text, string told) => Check(
        told, ProgramCsv.Read(CsvText.Stream(text)).Match(_ => "", wrong => Assert.Single(wrong.Problems.AsEnumerable()).ToString()));

    /// <summary>A file, and what it is told when it is handed over as a roster: nothing where it is one.</summary>
    public static TheoryData<string, string> AsRosters => new()
    {
        { "Program,State,Visa,YOG,Step 2 CK\nElm Hospital,NY,J-1,5,230\n", List },
        { "Hospital,Visa\nElm Hospital,J-1\n", List },
        { "Program,City,State\nElm Hospital,Elmira,NY\n", List },
        { "Name,NRMP code,State,Visa\nElm Hospital,1400140C0,NY,J-1\n", List },
        { "Applicant,Ann Lee,Bo Ray\nYOG,2019,2020\nStep 1,Pass,Pass\nVisa,J-1,none\n", Side },
        { "Name,Specialty,State,Visa\nElm Valley Hospital,Internal Medicine,NY,J-1\nOak Medical Center,Internal Medicine,NJ,none\n", List },
        { "Name,Specialty,Step 2 CK,YOG\nElm Valley Hospital,Internal Medicine,230,5\n", List },
        { "Name,Specialty,YOG\nUniversity of Elmira,Psychiatry,5\nOak Health,Neurology,3\nPort,FM,2\n", List },
        { "Name;Specialty;YOG\nElm Clinic;IM;5\n", List },
        { "Name,Specialty,YOG\nAnn Lee,IM,2019\nElm Hospital,IM,2020\n", "" },
        { "Applicant,Specialty,YOG\nElm Hospital 1,IM,2019\n", "" },
        { "Name,Specialty,YOG\nAnn Hospitaler,IM,2019\n", "" },
        { "Name,Specialty,YOG\nA-1,IM,2019\n", "" },
        { "ID,YOG\n1,2019\n2,2020\n", "" },
        { "Name,YOG,Step 1,Step 2 CK,Visa\nAnn Lee,2019,Pass,240,J-1\n", "" },
        { "Name,YOG,Step 2 CK,Visa\nAnn Lee,2019,240,J-1\n", "" },
        { "Name,YOG,Step 2 CK,Program\nAnn Lee,2019,240,Elm Hospital\n", "" },
        { "Name,Specialty,State,YOG,Step 2 CK\nAnn Lee,Internal Medicine,NY,2019,240\n", "" },
        { "Applicant,Program,Interviews,Matched\nA-1,Elm Hospital,2,no\n", "" },
        { "YOG\n2019\n", "" },
        { "Name,YOG,Step 1,Step 2 CK,,Name,YOG,Step 1,Step 2 CK\nC,2023-06,P,,,D,2024-06,P,260\n", Sides },
        { "Applicant,YOG,Step 2 CK,Applicant,YOG,Step 2 CK\nC,2023-06,,D,2024-06,260\n", Sides },
        { "Name,YOG,Step 2 CK,Step 2 CK\nC,2023-06,240,240\n", "" },
    };

    [Theory]
    [MemberData(nameof(AsRosters))]
    public void A_file_that_is_no_roster_is_told_what_it_is(string text, string told)
    {
        Check(told, RosterCsv.Read(CsvText.Stream(text)).Match(_ => "", wrong => Assert.Single(wrong.Problems.AsEnumerable()).ToString()));
        var chunks = RosterCsv.ReadInChunks(CsvText.Stream(text), RulePack.Default.Rubric.Reading, new LocalDate(2026, 9, 3)).ToList();
        Check(told, string.Join("; ", chunks.SelectMany(c => c.Problems)));
    }

    [Fact]
    public void A_sheet_of_a_workbook_is_told_too_unless_another_is_the_right_one()
    {
        object?[][] applicants = [["Name", "YOG", "Step 1", "Step 2 CK", "Visa"], ["Ann Lee", 2019, "Pass", 240, "J-1"]];
        object?[][] programs = [["Program", "State"], ["Elm Hospital", "NY"]];
        object?[][] onItsSide = [["Program", "Elm Hospital", "Oak Hospital"], ["State", "NY", "NJ"], ["Visa", "J-1", "none"]];

        Assert.Equal("Elm Hospital", Assert.Single(ProgramCsv.Read(new MemoryStream(Workbook.Of(("A", applicants), ("B", programs)))).AsT0.Programs).Name);
        Check(Roster, ProgramCsv.Read(new MemoryStream(Workbook.Of(("A", applicants)))).AsT1.ToString());
        Check(Side, ProgramCsv.Read(new MemoryStream(Workbook.Of(("A", onItsSide)))).AsT1.ToString());
        Check(List, RosterCsv.Read(new MemoryStream(Workbook.Of(("B", programs)))).AsT1.ToString());
    }

    private static void Check(string told, string said)
    {
        if (told.Length == 0)
            Assert.Equal("", said);
        else
            Assert.Contains(told, said, StringComparison.Ordinal);
    }
}
