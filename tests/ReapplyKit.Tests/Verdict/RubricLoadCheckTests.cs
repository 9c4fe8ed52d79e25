namespace ReapplyKit.Tests;

public sealed class RubricLoadCheckTests
{
    private const string Scores = "$.rubric.step2Ck.scores";

    [Theory]
    [InlineData(Scores + "[1].atLeast", "226", "gap: no band holds 225 to 225")]
    [InlineData(Scores + "[1].atMost", "229", "gap: no band holds 230 to 239")]
    [InlineData(Scores + "[1].atLeast", "224", "overlap: two bands hold 224 to 224")]
    [InlineData(Scores + "[2].atLeast", "230", "overlap: two bands hold 230 to 239")]
    [InlineData(Scores + "[1].atMost", "null", "gap: neighbouring bands both state where they meet")]
    [InlineData(Scores + "[0].atLeast", "1", "gap: the lowest band is open below and the highest open above")]
    [InlineData(Scores + "[2].atMost", "300", "gap: the lowest band is open below and the highest open above")]
    public void Bands_hold_every_value_once(string path, string json, string says) => LoadCheck.FindsAt(path, says, json, where: Scores);

    [Theory]
    [InlineData(Scores + "[1].tier", "\"competitive\"")]
    [InlineData(Scores + "[0].tier", "\"competitive\"")]
    [InlineData(Scores + "[0].tier", "\"borderline\"")]
    [InlineData(Scores + "[2].tier", "\"unknown\"")]
    public void Tiers_rise_or_fall_in_order(string path, string json) =>
        LoadCheck.FindsAt(path, "the tiers must run competitive, borderline, concerning or the other way round", json, where: Scores);

    [Fact]
    public void There_are_exactly_three_bands() => LoadCheck.Finds(
        Scores, "exactly three bands are needed", PackDocument.Rules().Drop(Scores + "[1]"));

    [Theory]
    [InlineData(Scores + "[0].tier", "\"good\"", "is not one of unknown, competitive, borderline, concerning")]
    [InlineData(Scores + "[0].tier", "\"Concerning\"", "is not one of unknown, competitive, borderline, concerning")]
    [InlineData(Scores + "[0].tier", "3", "one of unknown, competitive, borderline, concerning is expected")]
    [InlineData("$.rubric.letters.strongUsLetters", "0", "must be a whole number from 1 to 100")]
    [InlineData("$.rubric.letters.strongUsLetters", "2.5", "must be a whole number from 1 to 100")]
    [InlineData("$.rubric.letters.strongUsLetters", "\"3\"", "a whole number is expected")]
    [InlineData("$.rubric.letters.strongUsLetters", "null", "is required")]
    [InlineData("$.rubric.step1.longestOrdinaryGapMonths", "-1", "must be a whole number from 0 to 250; batch scoring")]
    [InlineData("$.rubric.step1.longestOrdinaryGapMonths", "251", "from 0 to 250; batch scoring holds counts in a byte")]
    [InlineData("$.rubric.step1.longestOrdinaryGapMonths", "1e400", "must be a whole number from 0 to 250")]
    [InlineData("$.rubric.yearsSinceGraduation.bands[1].atMost", "251", "from 0 to 250; batch scoring holds counts in a byte")]
    [InlineData("$.rubric.usce.bands[2].atLeast", "251", "from 0 to 250; batch scoring holds counts in a byte")]
    [InlineData("$.rubric.step2Ck.scores[2].atLeast", "301", "from 0 to 300; no score is higher")]
    public void Words_and_figures_are_checked(string path, string json, string says) => Assert.Contains(
        PackDocument.Problems(PackDocument.Rules().Set(path, System.Text.Json.Nodes.JsonNode.Parse(json))),
        p => p.Where == path && p.Message.Contains(says, StringComparison.Ordinal));

    [Theory]
    [InlineData("$.reading.step2Ck.passing[1].from", "\"2013-07-01\"", "standards stand in order of their first day",
        "$.reading.step2Ck.passing[2].from")]
    [InlineData("$.reading.step2Ck.passing[0].from", "\"2010-01-01\"", "the first standard has no first day",
        "$.reading.step2Ck.passing[0].from")]
    [InlineData("$.reading.step2Ck.passing[5].from", "null", "every other has one", "$.reading.step2Ck.passing[5].from")]
    [InlineData("$.reading.step2Ck.passing[0].score", "301", "must be a whole number from 1 to 300", "$.reading.step2Ck.passing[0].score")]
    [InlineData("$.reading.step1.passing", "[]", "at least one standard is needed", "$.reading.step1.passing")]
    [InlineData("$.reading.usce.counts[0]", "\"shadowing\"", "is not one of unknown, observership", "$.reading.usce.counts[0]")]
    public void How_a_file_is_read_is_checked(string path, string json, string says, string where) =>
        LoadCheck.FindsAt(path, says, json, where);

    [Theory]
    [InlineData(Scores + "[1].atLeast", "\"225\"")]
    [InlineData(Scores + "[1].atMost", "301")]
    [InlineData(Scores + "[0].tier", "\"good\"")]
    public void One_fault_in_a_band_is_one_problem(string path, string json) => Assert.Equal(
        path, Assert.Single(PackDocument.Problems(PackDocument.Rules().Set(path, System.Text.Json.Nodes.JsonNode.Parse(json))).AsEnumerable()).Where);

    [Fact]
    public void Bands_may_stand_in_any_order()
    {
        var document = PackDocument.Rules();
        var bands = document.At(Scores).AsArray();
        var lowest = bands[0]!;
        bands.RemoveAt(0);
        bands.Add(lowest);

        Assert.Equal(RulePack.Default.Rubric.Step2Ck, PackDocument.Load(document).Rubric.Step2Ck);
    }
}
