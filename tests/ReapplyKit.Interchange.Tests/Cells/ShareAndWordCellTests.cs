namespace ReapplyKit.Interchange.Tests;

/// <summary>Shares of IMGs, settings, tracks and the certificate in people's words.</summary>
public sealed class ShareAndWordCellTests
{
    [Theory]
    [InlineData("62", "62 % IMG")]
    [InlineData("62.0", "62 % IMG")]
    [InlineData("55.55555555555556", "55 % IMG")]
    [InlineData("0,625", "62 % IMG", false, false)]
    [InlineData("0,625", "IMG share not stated", true)]
    [InlineData("62 %", "62 % IMG")]
    [InlineData("62%", "62 % IMG")]
    [InlineData("62,5%", "62 % IMG")]
    [InlineData("0.62", "62 % IMG", false, false)]
    [InlineData("0.62", "IMG share not stated", true)]
    [InlineData("0.62%", "1 % IMG")]
    [InlineData("1", "1 % IMG")]
    [InlineData("1", "IMG share not stated", true, false)]
    [InlineData("0", "0 % IMG")]
    [InlineData("100", "100 % IMG")]
    [InlineData("~60%", "60 % IMG", true)]
    [InlineData("about 60 %", "60 % IMG", true)]
    [InlineData("50-60%", "50 % IMG", true)]
    [InlineData("50%-60%", "50 % IMG", true)]
    [InlineData("60+", "60 % IMG", true)]
    [InlineData("High", "IMGs present, share not stated", true)]
    [InlineData("101", "IMG share not stated", true)]
    [InlineData("-5", "IMG share not stated", true)]
    [InlineData("50 to 60 %", "50 % IMG", true)]
    [InlineData("12/20", "60 % IMG", true)]
    [InlineData("8 of 12", "66 % IMG", true)]
    [InlineData("15/12", "IMG share not stated", true)]
    [InlineData("1/2", "IMG share not stated", true)]
    [InlineData("mostly IMGs", "IMGs present, share not stated", true)]
    [InlineData("very IMG friendly", "IMGs present, share not stated", true)]
    [InlineData("not IMG friendly", "0 % IMG", true)]
    [InlineData("No", "0 % IMG", true)]
    [InlineData("none", "0 % IMG")]
    [InlineData("lots of them maybe 60", "IMG share not stated", true)]
    [InlineData("100.5", "IMG share not stated", true)]
    [InlineData("1%", "1 % IMG", false, false)]
    [InlineData("2", "2 % IMG", false, false)]
    [InlineData("0.5", "50 % IMG", false, false)]
    [InlineData("0", "0 % IMG", false, false)]
    [InlineData("12 IMGs", "IMG share not stated", true)]
    [InlineData("0 IMGs", "0 % IMG")]
    [InlineData("12% IMGs", "12 % IMG")]
    [InlineData("12 percent", "12 % IMG")]
    [InlineData("60% IMG, 40% AMG", "60 % IMG")]
    [InlineData("60% AMG, 40% IMG", "40 % IMG")]
    [InlineData("60%, 40%", "IMG share not stated", true)]
    [InlineData("45% in 2024", "45 % IMG")]
    [InlineData("60% international medical graduates", "60 % IMG")]
    [InlineData("40% non-US", "40 % IMG", true)]
    [InlineData("40% US", "IMG share not stated", true)]
    [InlineData("40% of dogs", "IMG share not stated", true)]
    [InlineData("40 #", "IMG share not stated", true)]
    [InlineData("1/3", "33 % IMG", true)]
    [InlineData("3 of 3", "100 % IMG", true)]
    [InlineData("0 of 12", "0 % IMG", true)]
    [InlineData("0 of 2", "IMG share not stated", true)]
    [InlineData("half", "50 % IMG", true)]
    [InlineData("zero", "0 % IMG")]
    [InlineData("elephants", "IMG share not stated", true)]
    public void A_share_of_IMGs(string cell, string expected, bool isNoted = false, bool isPercent = true)
    {
        var reading = ShareCell.Share(cell, isPercent);

        Assert.Equal((expected, isNoted), (reading.Value.ToString(), reading.Note is not null));
    }

    [Theory]
    [InlineData("12", 12)]
    [InlineData("12.0", 12)]
    [InlineData("12 residents", 12)]
    [InlineData("12-14", null)]
    [InlineData("-1", null)]
    [InlineData("many", null)]
    [InlineData("5000", null)]
    [InlineData("1000", 1000)]
    [InlineData("1001", null)]
    [InlineData("0", 0)]
    [InlineData("5.5", null)]
    [InlineData("10 categorical positions per year", 10)]
    [InlineData("12/year", 12)]
    [InlineData("~12", null)]
    [InlineData("12 dogs", null)]
    public void A_count(string cell, int? expected)
    {
        var reading = ShareCell.Count(cell, 1000);

        Assert.Equal((expected, expected is null), (reading.Value, reading.Note is not null));
    }

    [Theory]
    [InlineData("University-based", ProgramSetting.Academic)]
    [InlineData("University", ProgramSetting.Academic)]
    [InlineData("university hospital", ProgramSetting.Academic)]
    [InlineData("Academic", ProgramSetting.Academic)]
    [InlineData("Academic Medical Center", ProgramSetting.Academic)]
    [InlineData("Community-based university affiliated", ProgramSetting.CommunityTeaching)]
    [InlineData("Community-based, university-affiliated", ProgramSetting.CommunityTeaching)]
    [InlineData("University-affiliated community", ProgramSetting.CommunityTeaching)]
    [InlineData("university affiliated", ProgramSetting.CommunityTeaching)]
    [InlineData("communityTeaching", ProgramSetting.CommunityTeaching)]
    [InlineData("community teaching", ProgramSetting.CommunityTeaching)]
    [InlineData("Community-based", ProgramSetting.Community)]
    [InlineData("Community", ProgramSetting.Community)]
    [InlineData("COMMUNITY HOSPITAL", ProgramSetting.Community)]
    [InlineData("Community​", ProgramSetting.Community)]
    [InlineData("Community/University", ProgramSetting.Unknown)]
    [InlineData("unaffiliated community", ProgramSetting.Community)]
    [InlineData("Community hospital without university affiliation", ProgramSetting.Community)]
    [InlineData("Community-based, no university affiliation", ProgramSetting.Community)]
    [InlineData("Community, not affiliated with a university", ProgramSetting.Community)]
    [InlineData("non-university community hospital", ProgramSetting.Community)]
    [InlineData("community, without an academic affiliation", ProgramSetting.Community)]
    [InlineData("university affiliated community, no teaching", ProgramSetting.Unknown)]
    [InlineData("university, not community", ProgramSetting.Unknown)]
    [InlineData("no community hospital", ProgramSetting.Unknown)]
    [InlineData("non-university", ProgramSetting.Unknown)]
    [InlineData("Military-based", ProgramSetting.Unknown)]
    [InlineData("castle", ProgramSetting.Unknown)]
    [InlineData("hybrid", ProgramSetting.CommunityTeaching)]
    [InlineData("academic, with community partner", ProgramSetting.CommunityTeaching)]
    [InlineData("university teaching hospital", ProgramSetting.Academic)]
    [InlineData("teaching hospital", ProgramSetting.Unknown)]
    [InlineData("affiliated", ProgramSetting.Unknown)]
    [InlineData("community or university", ProgramSetting.Unknown)]
    [InlineData("community, no parking", ProgramSetting.Unknown)]
    [InlineData("community, not formally affiliated", ProgramSetting.Community)]
    [InlineData("community hospital, no university, no teaching", ProgramSetting.Community)]
    [InlineData("community hospital, no university, no parking", ProgramSetting.Unknown)]
    [InlineData("unaffiliated community university", ProgramSetting.Unknown)]
    [InlineData("university community, not affiliated", ProgramSetting.Unknown)]
    [InlineData("unaffiliated", ProgramSetting.Unknown)]
    public void A_setting(string cell, ProgramSetting expected)
    {
        var reading = WordCell.Setting(cell);

        Assert.Equal((expected, expected == ProgramSetting.Unknown), (reading.Value, reading.Note is not null));
    }

    [Theory]
    [InlineData("Categorical", ProgramTrack.Categorical)]
    [InlineData("prelim", ProgramTrack.Preliminary)]
    [InlineData("Preliminary (1 year)", ProgramTrack.Preliminary)]
    [InlineData("physicianReserved", ProgramTrack.PhysicianReserved)]
    [InlineData("Primary Care", ProgramTrack.Primary)]
    [InlineData("categorical/prelim", ProgramTrack.Unknown)]
    [InlineData("Residency", ProgramTrack.Unknown)]
    [InlineData("Advanced (PGY-2)", ProgramTrack.Advanced)]
    [InlineData("transitional year", ProgramTrack.Transitional)]
    [InlineData("cat", ProgramTrack.Categorical)]
    [InlineData("Reserved (R)", ProgramTrack.PhysicianReserved)]
    [InlineData("categorical, categorical", ProgramTrack.Categorical)]
    [InlineData("not categorical", ProgramTrack.Unknown)]
    public void A_track(string cell, ProgramTrack expected)
    {
        var reading = WordCell.Track(cell);

        Assert.Equal((expected, expected == ProgramTrack.Unknown), (reading.Value, reading.Note is not null));
    }

    [Theory]
    [InlineData("Yes", "True strict")]
    [InlineData("Required", "True strict")]
    [InlineData("1", "True strict")]
    [InlineData("No", "none")]
    [InlineData("not required", "none")]
    [InlineData("Preferred", "True preferred")]
    [InlineData("by interview", "unknown")]
    [InlineData("before July 1", "none", true)]
    [InlineData("perhaps", "unknown")]
    [InlineData("Yes?", "unknown")]
    [InlineData("varies", "unknown")]
    [InlineData("recommended", "True preferred")]
    [InlineData("optional", "none")]
    [InlineData("none needed", "none")]
    [InlineData("n", "none")]
    [InlineData("false", "none")]
    [InlineData("0", "none")]
    [InlineData("0.0", "none")]
    [InlineData("at application", "True strict")]
    [InlineData("required to apply", "True strict")]
    [InlineData("not needed to apply", "none")]
    [InlineData("not at application", "none", true)]
    [InlineData("after application", "none", true)]
    [InlineData("eligible", "none", true)]
    [InlineData("in progress", "none", true)]
    [InlineData("must be certified", "True strict")]
    [InlineData("not certified", "unknown")]
    [InlineData("y", "True strict")]
    [InlineData("true", "True strict")]
    [InlineData("1.0", "True strict")]
    public void The_certificate(string cell, string expected, bool isNoted = false)
    {
        var reading = WordCell.Certificate(cell);

        Assert.Equal((expected, isNoted || expected == "unknown"), (reading.Value.ToString(), reading.Note is not null));
    }

    [Theory]
    [InlineData("Yes", Step3Demand.BeforePetition)]
    [InlineData("1.0", Step3Demand.BeforePetition)]
    [InlineData("before ranking", Step3Demand.BeforePetition)]
    [InlineData("No", Step3Demand.None)]
    [InlineData("not required", Step3Demand.None)]
    [InlineData("at application", Step3Demand.AtApplication)]
    [InlineData("Required to apply", Step3Demand.AtApplication)]
    [InlineData("perhaps", Step3Demand.Unknown, true)]
    public void Step_3_for_an_H1B(string cell, Step3Demand expected, bool isNoted = false)
    {
        var reading = WordCell.Step3(cell);

        Assert.Equal((expected, isNoted), (reading.Value, reading.Note is not null));
    }

    /// <summary>A figure that could be a fraction or a percentage waits for the others of its column.</summary>
    [Theory]
    [InlineData("0.4", 0.4, false)]
    [InlineData("1", 1.0, false)]
    [InlineData("0", null, false)]
    [InlineData("1.1", null, true)]
    [InlineData("40", null, true)]
    [InlineData("0.4%", null, false)]
    [InlineData("0.4 IMG", null, false)]
    [InlineData("many", null, false)]
    public void A_figure_up_to_1_leaves_its_scale_open(string cell, double? open, bool isPercentage) =>
        Assert.Equal(((decimal?)open, isPercentage), ShareCell.Scale(cell));

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_plain_share_says_what_it_says_among_blanks(bool isPercent) => Assert.All(
        Enumerable.Range(0, 1001).Select(n => $"{n}"), n => Assert.Equal(
            (ShareCell.Share($"{n} ", isPercent), ShareCell.Scale($"{n} ")), (ShareCell.Share(n, isPercent), ShareCell.Scale(n))));
}
