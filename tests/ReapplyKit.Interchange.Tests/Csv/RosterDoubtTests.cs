namespace ReapplyKit.Interchange.Tests;

/// <summary>Rows whose facts cannot all be true, with what an advisor would ask about; and rows one step away from them, where nothing is.</summary>
public sealed class RosterDoubtTests
{
    private static readonly LocalDate AsOf = new(2026, 11, 27);

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
        { "Step 2 CK|Step 2 CK result", "230|fail", "Step 2 CK result", "stated as failed with 230, and the passing standard was 189 to 218, by the day it was sat: correct the result, the score or the date" },
        { "Interviews|Matched", "1|yes", "", "" },
        { "Interviews|Applications|Ranked|Matched", "5|5|5|yes", "", "" },
        { "Apps|Ranked", "3|5", "", "" },
        { "Visa", "H-1B; green card", "Visa", Citizen },
        { "Visa|Citizenship", "yes|US citizen", "Visa", Citizen },
        { "Visa|Citizenship", "|US citizen", "", "" },
        { "Step 2 CK|Step 3", "Fail|220", "Step 3", "Step 3 needs a pass of Step 2 CK, and the file says failed: correct one of the two" },
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

    [Theory]
    [MemberData(nameof(Rows))]
    public void Chunks_name_the_same(string columns, string cells, string column, string message)
    {
        var text = $"applicant,{columns.Replace('|', ',')}\nA-1,{cells.Replace('|', ',')}\nA-2,{cells.Replace('|', ',')}\n";
        var chunk = Assert.Single(RosterCsv.ReadInChunks(CsvText.Stream(text), RulePack.Default.Rubric.Reading, AsOf));

        Assert.Equal([2, 3], chunk.Lines);
        Assert.Equal(message.Length == 0 ? [] : [(column, message, 2)], chunk.Notes.Select(n => (n.Column, n.Message, n.Count)));
    }

    /// <summary>A graduation, the day of judgement, and the years since; none where it lies behind the residency that is applied for next.</summary>
    [Theory]
    [InlineData("2035", "2026-11-27", "")]
    [InlineData("2029", "2026-11-27", "")]
    [InlineData("2028-07-01", "2026-11-27", "")]
    [InlineData("2028-06-30", "2026-11-27", "0")]
    [InlineData("2028", "2026-11-27", "0")]
    [InlineData("2027-05", "2026-11-27", "0")]
    [InlineData("2027-07", "2026-09-02", "")]
    [InlineData("2027-07", "2026-09-03", "0")]
    [InlineData("2026-11-28", "2026-11-27", "0")]
    [InlineData("2026", "2026-11-27", "0")]
    [InlineData("2025-11-27", "2026-11-27", "1")]
    [InlineData("9/2031", "2026-11-27", "")]
    [InlineData("'35", "2026-11-27", "")]
    public void A_graduation_too_far_ahead_leaves_the_years_open_with_a_note(string graduation, string day, string years)
    {
        var (asOf, text) = (PartialDate.Parse(day).Earliest, $"applicant,YOG\nA-1,{graduation}\n");
        var roster = RosterCsv.Read(CsvText.Stream(text), new FileDefaults { AsOf = asOf }).AsT0;
        var chunk = Assert.Single(RosterCsv.ReadInChunks(CsvText.Stream(text), RulePack.Default.Rubric.Reading, asOf));
        using var sheet = new MemoryStream();
        var count = RosterCsv.Assess(CsvText.Stream(text), sheet, RulePack.Default, asOf).AsT0;

        var facts = roster.Entries[0].Assess(RulePack.Default.Rubric, asOf).Facts;
        Assert.Equal(years.Length == 0 ? "unknown" : years, facts.YearsSinceGraduation.ToString());
        Assert.Equal(years.Length == 0 ? ["YOG"] : [], roster.Notes.Select(n => n.Column));
        Assert.Equal(roster.Notes.AsEnumerable(), chunk.Notes.AsEnumerable());
        Assert.Equal(roster.Notes.AsEnumerable(), count.Notes.AsEnumerable());
        Assert.Equal(
            Batch.ApplicantColumns.Of([roster.Entries[0].Profile with { Graduation = years.Length == 0 ? null : roster.Entries[0].Profile.Graduation }], RulePack.Default.Rubric.Reading, asOf),
            chunk.Applicants);
    }

    /// <summary>A sitting of Step 2 CK, the day of judgement, and whether its result is told to lie ahead.</summary>
    [Theory]
    [InlineData("245,2026-11-28", "2026-11-27", true)]
    [InlineData("245,2026-11-27", "2026-11-27", false)]
    [InlineData("245,2026", "2026-11-27", false)]
    [InlineData("245,2026-12", "2026-11-27", true)]
    [InlineData("245,2027", "2026-11-27", true)]
    [InlineData("Pass,2027-01", "2026-11-27", true)]
    [InlineData("Fail,2027-01", "2026-11-27", true)]
    [InlineData(",2027-01", "2026-11-27", false)]
    [InlineData("not taken,2027-01", "2026-11-27", false)]
    public void A_result_that_lies_ahead_is_noted(string exam, string day, bool isAhead)
    {
        var (asOf, text) = (PartialDate.Parse(day).Earliest, $"applicant,YOG,Step 2 CK,Step 2 CK date\nA-1,2020,{exam}\n");
        var roster = RosterCsv.Read(CsvText.Stream(text), new FileDefaults { AsOf = asOf }).AsT0;
        var chunk = Assert.Single(RosterCsv.ReadInChunks(CsvText.Stream(text), RulePack.Default.Rubric.Reading, asOf));

        Assert.Equal(isAhead ? ["Step 2 CK date"] : [], roster.Notes.Select(n => n.Column));
        Assert.Equal(roster.Notes.AsEnumerable(), chunk.Notes.AsEnumerable());
    }

    [Fact]
    public void The_day_of_a_row_goes_before_the_day_of_the_file()
    {
        var roster = RosterCsv.Read(CsvText.Stream("applicant,YOG,as of\nA-1,2028,2025-03-01\nA-2,2028,\n"), new FileDefaults { AsOf = new LocalDate(2026, 11, 27) }).AsT0;

        Assert.Equal(["line 2: 2028"], Assert.Single(roster.Notes.AsEnumerable()).Examples.AsEnumerable());
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
