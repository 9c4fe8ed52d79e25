using System.Text.Json.Nodes;

namespace ReapplyKit.Tests;

/// <summary>Interview bands of one's own, and the words of what they find.</summary>
public sealed class InterviewReaderTests
{
    private const string Bands = "$.interviews.bands";

    [Fact]
    public void A_fourth_band_is_one_too_many()
    {
        var document = PackDocument.Rules();
        var bands = document.At(Bands).AsArray();
        var fourth = bands[2]!.DeepClone();
        fourth["rule"] = "interviews.fourth";
        bands.Add(fourth);

        LoadCheck.Finds(Bands, "exactly three bands are needed", document);
    }

    [Fact]
    public void A_band_may_hold_a_single_number()
    {
        var document = PackDocument.Rules().Set($"{Bands}[1].atMost", 3).Set($"{Bands}[2].atLeast", 4);

        Assert.Equal(DiagnosisKind.RedFlag, Diagnose(PackDocument.Load(document), SoundFile.Cycle(4)).Kind);
        Assert.Equal(DiagnosisKind.Conversion, Diagnose(PackDocument.Load(document), SoundFile.Cycle(3)).Kind);
    }

    [Fact]
    public void A_kind_of_suspect_that_nobody_knows_is_refused() =>
        LoadCheck.FindsAt("$.interviews.suspects.weather", "is not known here", "{}");

    [Theory]
    [InlineData(0, "0 interviews, no match")]
    [InlineData(1, "1 interview, no match")]
    [InlineData(2, "2 interviews, no match")]
    public void What_is_supposed_counts_the_interviews(int interviews, string value)
    {
        var pack = PackDocument.Load(PackDocument.Rules().Set($"{Bands}[0].supposes", new JsonArray("programFit")));

        Assert.Equal(value, Assert.Single(Diagnose(pack, SoundFile.Cycle(interviews)).Suspects.AsEnumerable()).Value);
    }

    [Fact]
    public void Fewer_ranked_than_interviewed_are_held_against_all_of_them() => Assert.Equal(
        "all of them ranked",
        Diagnose(RulePack.Default, SoundFile.Cycle(5) with { Ranked = 4 }).Suspects.Single(s => s.Weakness == WeaknessKind.RankStrategy)
            .Threshold);

    [Fact]
    public void What_could_not_be_checked_stands_in_the_order_of_the_file()
    {
        var profile = SoundFile.Profile with { Step1 = ExamHistory.AtLeast(new Attempt { Result = ExamResult.Passed }) };

        Assert.Equal(["number of Step 1 attempts", "dates of the Step 1 and Step 2 CK passes"],
            Diagnose(RulePack.Default, SoundFile.Cycle(1), profile).Unchecked);
    }

    private static Diagnosis Diagnose(RulePack pack, CycleOutcome cycle, ApplicantProfile? profile = null) =>
        pack.Interviews.Diagnose(cycle, pack.Rubric.Assess(profile ?? SoundFile.Profile, SoundFile.AsOf));
}
