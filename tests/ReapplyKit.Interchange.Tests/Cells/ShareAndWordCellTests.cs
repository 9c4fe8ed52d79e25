namespace ReapplyKit.Interchange.Tests;

/// <summary>Shares of IMGs, settings, tracks and the certificate in people's words.</summary>
public sealed class ShareAndWordCellTests
{
    [Theory]
    [InlineData("62", "62 % IMG")]
    [InlineData("62.0", "62 % IMG")]
    [InlineData("62 %", "62 % IMG")]
    [InlineData("62%", "62 % IMG")]
    [InlineData("62,5%", "63 % IMG")]
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
    [InlineData("8 of 12", "67 % IMG", true)]
    [InlineData("15/12", "IMG share not stated", true)]
    [InlineData("1/2", "IMG share not stated", true)]
    [InlineData("mostly IMGs", "IMGs present, share not stated", true)]
    [InlineData("very IMG friendly", "IMGs present, share not stated", true)]
    [InlineData("not IMG friendly", "0 % IMG", true)]
    [InlineData("No", "0 % IMG", true)]
    [InlineData("none", "0 % IMG")]
    [InlineData("lots of them maybe 60", "IMG share not stated", true)]
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
    public void The_certificate(string cell, string expected, bool isNoted = false)
    {
        var reading = WordCell.Certificate(cell);

        Assert.Equal((expected, isNoted || expected == "unknown"), (reading.Value.ToString(), reading.Note is not null));
    }
}
