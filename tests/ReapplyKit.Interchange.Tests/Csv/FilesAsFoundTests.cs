namespace ReapplyKit.Interchange.Tests;

/// <summary>One file of every kind that people keep, composed after real ones: all its good rows are read, and what is not is named.</summary>
public sealed class FilesAsFoundTests
{
    private const string Head = "Program Name,City,State,IMG %,Visa,YOG cutoff,Step 2 cutoff,USCE required\n";

    [Theory]
    [InlineData("good rows", Head + "Ash,Ada,OH,62,J1,5,230,3\nBay,Erie,PA,40,\"J1, H1B\",none,220,\n", 2, 0, 0)]
    [InlineData("blank rows", Head + "Ash,Ada,OH,62,J1,5,230,3\n,,,,,,,\n,,,,,,,\n", 1, 0, 1)]
    [InlineData("an equal row", Head + "Ash,Ada,OH,62,J1,5,230,3\nAsh,Ada,OH,62,J1,5,230,3\n", 1, 0, 1)]
    [InlineData("a row without its quotes", Head + "Ash,Ada,OH,62,J1,5,230,3\nBay,Erie,PA,40,J1, H1B,none,220,3\n", 1, 1, 0)]
    [InlineData("cells in words", Head + "Ash,Ada,OH,~60%,No J1/H1B,within 5 years,230+,12 weeks\n", 1, 0, 1)]
    [InlineData("doubts", Head + "Ash,Ada,OH,High,J1/H1B?,5+,22O,Required\n", 1, 0, 5)]
    [InlineData("settings of FREIDA", "program_name,program_type\nAsh,Community-based university affiliated\nBay,University-based\n", 2, 0, 0)]
    [InlineData("names of NRMP", "Institution Name,Program Name,Program Code\nAsh,Internal Medicine,9001140C0\nBay,Internal Medicine,9002140C12\n", 2, 0, 0)]
    [InlineData("a code with a slip", "Name,NRMP Code\nAsh,9001140C0\nBay,9002140\n", 1, 1, 0)]
    [InlineData("fellowships", "Name,NRMP Code\nAsh,9001140C0\nBay Cardiology,9002141F0\n", 1, 1, 0)]
    [InlineData("a mark for the delimiter", "sep=;\nname;state\nAsh;OH\n", 1, 0, 0)]
    [InlineData("characters nobody sees", "name\u200B,code\nAsh\u200B,9001140C0\u200B\n", 1, 0, 0)]
    [InlineData("an Excel list", "My list 2027,,,,,,,\n,,,,,,,\n" + Head + "H\u00F4pital Ash,Ada,OH,62,J1,5,230+,3\n,,,,,,,\nBay,Erie,PA,40,J1,No limit,No cutoff,none\n", 2, 0, 2)]
    [InlineData(
        "an export of an app",
        "Program Name,Specialty,Type,City,State,ACGME Accredited,IMG Friendly,J1 Visa,H1B Visa,Min Step 2 Score,YOG Cutoff (Years)\n"
            + "Ash,Internal Medicine,residency,Ada,OH,Yes,Yes,Yes,No,N/A,5\nBay,Cardiology,fellowship,Erie,PA,Yes,No,Yes,No,230,N/A\nCay,Internal Medicine,observership,Erie,PA,,,,,,\n",
        1, 2, 1)]
    [InlineData(
        "groups above the headers",
        "ID,ID,ID,VISA,VISA,META\nProgram Name,City,State,J1,H1B,FREIDA Last Updated\nAsh,Ada,OH,Yes,No,2026-02-19\nTotal,,,1,0,\n", 1, 0, 3)]
    [InlineData("a title and a total", "My programs\n\n" + Head + "Ash,Ada,OH,62,J1,5,230,3\nTotal: 1,,,,,,,\n", 1, 0, 2)]
    public void A_program_list(string kind, string text, int programs, int setAside, int notes)
    {
        var table = ProgramCsv.Read(CsvText.Stream(text)).AsT0;

        Assert.True((programs, setAside, notes) == (table.Programs.Count, table.SetAside.Count, table.Notes.Count), $"{kind}: {string.Join('\n', table.Notes)}");
    }

    [Fact]
    public void A_yes_or_no_of_FREIDA_beside_a_score_is_not_the_score()
    {
        const string Text = "program,Step 2 Required for Interview Consideration,Minimum Step 2 Score for Interview Consideration\nAsh,Yes,220\nBay,No,215\n";

        Assert.Equal(
            [Requirement.Strict(220), Requirement.Strict(215)],
            ProgramCsv.Read(CsvText.Stream(Text)).AsT0.Programs.Select(p => p.Requirements.MinStep2Ck));
    }

    [Theory]
    [InlineData("headers of the README", "reference,step2ck,step2ck_attempts,yog\nA,245,1,2025\nB,,,2010\n", 2, 0)]
    [InlineData("words", "id,YOG,Step 1 pass,Step 2 CK,Visa needed,Interviews,matched\nA,6/2020,P,250.0,Green card,150+,Unmatched\n", 1, 0)]
    [InlineData("odd cells", "id,YOG,Step 2 CK,Visa needed,Interviews,matched\nA,'1,24x,purple,5-6,SOAP\n", 1, 5)]
    [InlineData("names", "Name,YOG,Step 1,Step 2 CK\nDr A,2020,Pass,245\n", 1, 0)]
    [InlineData("no reference", "YOG,Step 2 CK\n2020,245\n2021,\n", 2, 0)]
    public void A_roster(string kind, string text, int applicants, int notes)
    {
        var roster = RosterCsv.Read(CsvText.Stream(text)).AsT0;

        Assert.True((applicants, 0, notes) == (roster.Entries.Count, roster.SetAside.Count, roster.Notes.Count), $"{kind}: {string.Join('\n', roster.Notes)}");
    }
}
