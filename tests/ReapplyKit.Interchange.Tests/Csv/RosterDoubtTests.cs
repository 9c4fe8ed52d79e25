namespace ReapplyKit.Interchange.Tests;

/// <summary>Rows whose facts cannot all be true, with what an advisor would ask about; and rows one step away from them, where nothing is.</summary>
public sealed class RosterDoubtTests
{
    private const string Interviews = "more interviews than applications sent";
    private const string Ranked = "more programs ranked than interviewed: right only where one program has several tracks";
    private const string NoInterview = "matched without an interview: right only after a match in SOAP or outside the Match";
    private const string Citizen = "a citizen or permanent resident needs no visa; one of the two must be wrong";
    private const string Step1Failed = "the certificate needs a pass of Step 1, and the file says failed: correct one of the two";
    private const string Step2Missing = "the certificate needs a pass of Step 2 CK, and the file says no result yet: correct one of the two";
    private const string Step3Early = "Step 3 is open to graduates only, and this is before graduation: correct one of the two dates";
    private const string Step3Failed = "Step 3 needs a pass of Step 1, and the file says failed: correct one of the two";

    /// <summary>The columns, the cells, the column that the note is on, and the note; none where nothing contradicts.</summary>
    public static TheoryData<string, string, string, string> Rows => new()
    {
        { "Step 1 attempts|Step 1|ECFMG", "1|Fail|certified", "ECFMG", Step1Failed },
        { "Step 1 attempts|Step 1|ECFMG", "1|Fail|not certified", "", "" },
        { "Step 1 attempts|Step 1|ECFMG", "1|Pass|certified", "", "" },
        { "Step 2 CK|ECFMG", "not taken|Yes", "ECFMG", Step2Missing },
        { "Step 1|ECFMG", "Fail|Yes", "ECFMG", Step1Failed },
        { "Step 2 CK|ECFMG", "245|Yes", "", "" },
        { "Step 2 CK|ECFMG", "|Yes", "", "" },
        { "Apps|Interviews", "10|11", "Interviews", Interviews },
        { "Apps|Interviews", "10|10", "", "" },
        { "Apps|Interviews|Matched", "10|11|no", "Interviews", Interviews },
        { "Interviews|Ranked", "4|5", "Ranked", Ranked },
        { "Interviews|Ranked", "5|5", "", "" },
        { "Interviews|Matched", "0|yes", "Interviews", NoInterview },
        { "Interviews|Matched", "0|no", "", "" },
        { "Visa|Citizenship", "J-1|US citizen", "Visa", Citizen },
        { "Visa|Citizenship", "H-1B|green card", "Visa", Citizen },
        { "Visa|Citizenship", "none|US citizen", "", "" },
        { "Visa|Citizenship", "J-1|India", "", "" },
        { "Graduation|Step 3|Step 3 date", "2024-06-15|220|2024-06-14", "Step 3 date", Step3Early },
        { "Graduation|Step 3|Step 3 date", "2024-06-15|220|2024-06-15", "", "" },
        { "Graduation|Step 3|Step 3 date", "2024|220|2024-01", "", "" },
        { "Graduation|Step 3|Step 3 date", "2024|220|2023-12", "Step 3 date", Step3Early },
        { "Graduation|Step 2 CK|Step 2 CK date", "2024-06|245|2023-08", "", "" },
        { "Step 1 attempts|Step 1|Step 3", "1|Fail|220", "Step 3", Step3Failed },
        { "Step 1 attempts|Step 1|Step 3", "1|Pass|220", "", "" },
        { "Step 1 attempts|Step 1|Step 3", "1|Fail|not taken", "", "" },
    };

    [Theory]
    [MemberData(nameof(Rows))]
    public void What_cannot_be_true_together_is_named(string columns, string cells, string column, string message)
    {
        var text = $"applicant,{columns.Replace('|', ',')}\nA-1,{cells.Replace('|', ',')}\n";
        var roster = RosterCsv.Read(CsvText.Stream(text)).AsT0;

        Assert.Single(roster.Entries.AsEnumerable());
        Assert.Equal(message.Length == 0 ? [] : [(column, message)], roster.Notes.Select(n => (n.Column, n.Message)));
    }

    [Fact]
    public void A_cell_that_is_not_understood_is_noted_once() => Assert.Equal(
        1, Assert.Single(RosterCsv.Read(CsvText.Stream("applicant,apps,interviews\nA-1,100ish,3\n")).AsT0.Notes.AsEnumerable()).Count);

    [Fact]
    public void One_kind_of_contradiction_is_one_note_whatever_its_numbers()
    {
        var rows = string.Concat(Enumerable.Range(0, 50).Select(i => $"A-{i},{i},{i + 1}\n"));
        var note = Assert.Single(RosterCsv.Read(CsvText.Stream("applicant,apps,interviews\n" + rows)).AsT0.Notes.AsEnumerable());

        Assert.Equal((Interviews, 50, "line 2: 1"), (note.Message, note.Count, note.Examples[0]));
    }
}
