using System.Text;

namespace ReapplyKit.Interchange.Tests;

/// <summary>A case as people and spreadsheets write one: read as meant, or refused with the words that are allowed.</summary>
public sealed class CaseAsPeopleWriteTests
{
    [Theory]
    [InlineData("2025-09-19", true)]
    [InlineData("19 Sep 2025", true)]
    [InlineData("09/19/2025", true)]
    [InlineData("19.9.2025", true)]
    [InlineData("10/09/2025", false, "says no single day")] // October or September
    [InlineData("2025-09", false, "where the day is not known, leave it out")]
    [InlineData("2025", false, "where the day is not known, leave it out")]
    [InlineData("2025-02-30", false, "a date such as 2026-03-20 is expected")]
    public void A_day_is_read_in_any_way_that_says_one(string day, bool isRead, string why = "")
    {
        var read = CaseJson.Read(Encoding.UTF8.GetBytes($$"""{ "version": 1, "applicant": {}, "cycle": { "matched": false, "interviews": 2, "submitted": "{{day}}" } }"""));

        Assert.Equal(isRead ? new LocalDate(2025, 9, 19) : null, read.IsT0 ? read.AsT0.Cycle!.Submitted : null);
        Assert.Contains(why, read.IsT1 ? Assert.Single(read.AsT1.Problems.AsEnumerable()).Message : "", StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\"step2Ck\": 231", "{ \"attempts\": [ { \"result\": \"passed\", \"score\": 231 } ] }")]
    [InlineData("\"step3\": \"not taken\"", "never sat: { \"attempts\": [] }")]
    [InlineData("\"step1\": [ { \"result\": \"passed\" } ]", "{ \"attempts\": [ {")]
    [InlineData("\"usce\": 3", "an object is expected, in braces, with what is known of rotations, months: { \"rotations\": … }")]
    [InlineData("\"redFlags\": \"none\"", "[] where there is none")]
    [InlineData("\"redFlags\": [\"gap\"]", "{ \"kind\": … }")]
    public void What_is_written_in_another_shape_is_told_the_right_one(string member, string shape)
    {
        var problems = CaseJson.Read(Encoding.UTF8.GetBytes($$"""{ "version": 1, "applicant": { {{member}} } }""")).AsT1.Problems;

        Assert.Contains(shape, Assert.Single(problems.AsEnumerable()).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void What_belongs_to_the_applicant_is_told_so()
    {
        var problems = CaseJson.Read("""{ "version": 1, "applicant": {}, "visa": "j1" }"""u8.ToArray()).AsT1.Problems;

        Assert.StartsWith("belongs inside \"applicant\"", Assert.Single(problems.AsEnumerable()).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{"graduation": 2020}""", "2020")]
    [InlineData("""{"graduation": "2020"}""", "2020")]
    [InlineData("""{"graduation": " 2020-06 "}""", "2020-06")]
    [InlineData("""{"graduation": "June 2019"}""", "2019-06")]
    [InlineData("""{"graduation": "06/2019"}""", "2019-06")]
    [InlineData("""{"graduation": "15 June 2019"}""", "2019-06-15")]
    [InlineData("""{"graduation": "6/15/2019"}""", "2019-06-15")]
    [InlineData("""{"graduation": "6/6/2019"}""", "2019-06-06")]
    public void A_year_is_a_date_in_quotes_or_without(string applicant, string graduation) =>
        Assert.Equal(graduation, Read(applicant).Graduation?.ToString());

    [Theory]
    [InlineData("5/6/2019")] // May or June
    [InlineData("summer 2019")]
    [InlineData("19")]
    public void A_date_that_could_be_two_is_refused(string date) =>
        Assert.Contains("a date such as 2020-06-15, 2020-06 or 2020 is expected", Refusal($$$"""{"graduation": "{{{date}}}"}"""));

    [Theory]
    [InlineData("""{"step2Ck": [{"score": 231}]}""")]
    [InlineData("""{"step3": "not taken"}""")]
    [InlineData("""{"usce": 3}""")]
    public void What_is_no_object_is_told_once(string applicant) =>
        Assert.Single(CaseJson.Read(Encoding.UTF8.GetBytes($$"""{"version": 1, "applicant": {{applicant}}}""")).AsT1.Problems.AsEnumerable());

    [Theory]
    [InlineData("236")]
    [InlineData("236.0")]
    [InlineData("236.00")]
    [InlineData("\"236\"")]
    [InlineData("\" 236 \"")]
    [InlineData("\"236.0\"")]
    [InlineData("2.36e2")]
    public void A_whole_number_may_be_a_text_or_end_in_zeros(string score) => Assert.Equal(
        236, Read($$$"""{"step2Ck": {"attempts": [{"result": "passed", "score": {{{score}}}}]}}""").Step2Ck.Attempts[0].Score);

    [Theory]
    [InlineData("236.5", "a whole number")]
    [InlineData("\"236.5\"", "a whole number")]
    [InlineData("\"23o\"", "a whole number is expected")]
    [InlineData("\"\"", "a whole number is expected")]
    [InlineData("\"-236\"", "from 1 to 300")]
    [InlineData("\"999999999999999999999999999999999\"", "a whole number")]
    public void What_is_no_whole_number_is_refused(string score, string told) => Assert.Contains(
        told, Refusal($$$"""{"step2Ck": {"attempts": [{"result": "passed", "score": {{{score}}}}]}}"""));

    [Theory]
    [InlineData("j1", VisaNeed.J1)]
    [InlineData("J-1", VisaNeed.J1)]
    [InlineData("J 1", VisaNeed.J1)]
    [InlineData("J-1 visa", VisaNeed.J1)]
    [InlineData("h1b", VisaNeed.H1B)]
    [InlineData("H-1B", VisaNeed.H1B)]
    [InlineData("H1-B", VisaNeed.H1B)]
    [InlineData("J-1 or H-1B", VisaNeed.J1OrH1B)]
    [InlineData("J1/H1B", VisaNeed.J1OrH1B)]
    [InlineData("green card", VisaNeed.NotNeeded)]
    [InlineData("Not needed", VisaNeed.NotNeeded)]
    [InlineData("US citizen", VisaNeed.NotNeeded)]
    [InlineData("needed", VisaNeed.NeededTypeNotStated)]
    [InlineData("yes", VisaNeed.NeededTypeNotStated)]
    public void A_visa_may_be_written_as_people_write_it(string word, VisaNeed visa) =>
        Assert.Equal(visa, Read($$$"""{"visa": "{{{word}}}"}""").Visa);

    [Theory]
    [InlineData("no J-1")]
    [InlineData("J-1?")]
    [InlineData("none")] // needed by nobody, or held by nobody?
    [InlineData("not J1")]
    [InlineData("J-1, not H-1B")]
    [InlineData("")]
    public void A_visa_that_can_be_misread_is_refused(string word) => Assert.NotEmpty(Refusal($$$"""{"visa": "{{{word}}}"}"""));

    [Theory]
    [InlineData("\"no\"")]
    [InlineData("\"None\"")]
    [InlineData("\"no visa\"")]
    [InlineData("false")]
    public void A_no_of_the_visa_is_asked_back_as_none_needed_or_none_held(string word)
    {
        var told = Refusal($$$"""{"visa": {{{word}}}}""");

        Assert.Contains("no visa is needed, or that none is held yet", told, StringComparison.Ordinal);
        Assert.Contains("write notNeeded", told, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("green card", Citizenship.UsPermanentResident)]
    [InlineData("Green Card holder", Citizenship.UsPermanentResident)]
    [InlineData("US citizen", Citizenship.UsCitizen)]
    [InlineData("U.S. Permanent Resident", Citizenship.UsPermanentResident)]
    [InlineData("other", Citizenship.Other)]
    public void So_may_citizenship(string word, Citizenship citizenship) =>
        Assert.Equal(citizenship, Read($$$"""{"citizenship": "{{{word}}}"}""").Citizenship);

    [Theory]
    [InlineData("Pass", ExamResult.Passed)]
    [InlineData("PASSED", ExamResult.Passed)]
    [InlineData("fail", ExamResult.Failed)]
    [InlineData("Failed", ExamResult.Failed)]
    public void So_may_a_result(string word, ExamResult result) =>
        Assert.Equal(result, Read($$$"""{"step1": {"attempts": [{"result": "{{{word}}}"}]}}""").Step1.Attempts[0].Result);

    [Theory]
    [InlineData("true", true)]
    [InlineData("\"Yes\"", true)]
    [InlineData("\"no\"", false)]
    public void Yes_and_no_may_be_words(string word, bool certified) =>
        Assert.Equal(certified, Read($$$"""{"ecfmgCertified": {{{word}}}}""").EcfmgCertified);

    [Fact]
    public void Trailing_commas_and_comments_are_passed_over() => Assert.Equal(
        VisaNeed.J1, Read("{ /* the visa */ \"visa\": \"j1\", // as of now\n }").Visa);

    private static ApplicantProfile Read(string applicant) => Of(applicant).AsT0.Profile;

    private static string Refusal(string applicant) => string.Join("; ", Of(applicant).AsT1.Problems);

    private static OneOf.OneOf<ReapplicationCase, InputProblems> Of(string applicant) =>
        CaseJson.Read(Encoding.UTF8.GetBytes($$$"""{"version": 1, "applicant": {{{applicant}}}}"""));
}
