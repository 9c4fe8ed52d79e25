using ReapplyKit.Tests;

namespace ReapplyKit.Interchange.Tests;

/// <summary>A case survives its document.</summary>
public sealed class CaseJsonLaws
{
    [Law]
    public void What_is_written_is_read_back(ReapplicationCase @case) => Assert.Equal(@case, CaseJson.Read(CaseJson.Write(@case)).AsT0);

    [Law]
    public bool The_same_case_gives_the_same_bytes(ReapplicationCase @case) =>
        CaseJson.Write(@case).AsSpan().SequenceEqual(CaseJson.Write(CaseJson.Read(CaseJson.Write(@case)).AsT0));

    [Fact]
    public void A_blank_text_says_nothing_and_is_left_out()
    {
        var @case = Of(new ApplicantProfile { Reference = " " }) with
        {
            Opinions = ValueList.Create<OutsideOpinion>([new OutsideOpinion { ClearYes = "" }]),
        };

        var read = CaseJson.Read(CaseJson.Write(@case)).AsT0;

        Assert.Null(read.Profile.Reference);
        Assert.Equal(new OutsideOpinion(), Assert.Single(read.Opinions!.Value.AsEnumerable()));
    }

    [Fact]
    public void What_no_document_can_state_is_a_programmers_mistake()
    {
        var backwards = new Rotation { Start = Iso.Day("2026-03-01"), End = Iso.Day("2026-02-28") };
        var tickedTwice = new ApplicationDraft { Items = [new ItemState(ReadinessItem.Photo, true), new ItemState(ReadinessItem.Photo, false)] };

        Assert.Contains(
            "$.applicant.usce.rotations[0].end: lies before the start",
            Assert.Throws<ArgumentException>(() => CaseJson.Write(Of(new ApplicantProfile { Usce = UsceHistory.Of(backwards) }))).Message,
            StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => CaseJson.Write(Of(new ApplicantProfile()) with { Application = tickedTwice }));
        Assert.Throws<ArgumentException>(() => CaseJson.Write(Of(new ApplicantProfile()) with { Season = 2101 }));
    }

    private static ReapplicationCase Of(ApplicantProfile profile) => new() { Profile = profile };
}
