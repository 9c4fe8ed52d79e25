namespace ReapplyKit.Tests;

public sealed class InterviewLoadCheckTests
{
    [Theory]
    [InlineData("$.interviews.bands[1].atLeast", "4")]
    [InlineData("$.interviews.bands[1].atLeast", "2")]
    [InlineData("$.interviews.bands[2].atLeast", "9")]
    [InlineData("$.interviews.bands[0].atLeast", "1")]
    [InlineData("$.interviews.bands[2].atMost", "60")]
    [InlineData("$.interviews.bands[0].atMost", "null")]
    public void The_bands_hold_every_number_of_interviews_once(string path, string json) =>
        LoadCheck.FindsAt(path, "gap or overlap", json, where: "$.interviews.bands");

    [Fact]
    public void There_are_exactly_three_bands() => LoadCheck.Finds(
        "$.interviews.bands", "exactly three bands are needed", PackDocument.Rules().Drop("$.interviews.bands[2]"));

    [Theory]
    [InlineData("$.interviews.bands[0].problem", "\"conversion\"", "the bands stand in the order structural, conversion, redFlag")]
    [InlineData("$.interviews.bands[0].looks[0]", "\"weather\"", "is not one of ownRedFlag")]
    [InlineData("$.interviews.bands[1].supposes[0]", "\"luck\"", "is not one of step1")]
    [InlineData("$.interviews.suspects.geography.fewest", "-1", "must be a whole number from 0 to 1000")]
    [InlineData("$.interviews.suspects.lateSubmission.lastEarlyDay", "0", "must be a whole number from 1 to 1000")]
    [InlineData("$.interviews.suspects.visaNeed.fewest", "3", "is not known here")]
    [InlineData("$.step3.scoreBelow", "301", "must be a whole number from 1 to 300")]
    [InlineData("$.step3.yearsAtLeast", "\"3\"", "a whole number is expected")]
    public void Words_and_figures_are_checked(string path, string json, string says) => LoadCheck.FindsAt(path, says, json);

    [Fact]
    public void A_band_does_not_end_before_it_begins() => LoadCheck.Finds(
        "$.interviews.bands", "a band ends before it begins",
        PackDocument.Rules().Set("$.interviews.bands[1].atMost", 2).Set("$.interviews.bands[2].atLeast", 3));
}
