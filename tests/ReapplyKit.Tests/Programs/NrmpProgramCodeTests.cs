namespace ReapplyKit.Tests;

public sealed class NrmpProgramCodeTests
{
    [Theory]
    [InlineData("", "it has 0 characters, not 9 to 11")]
    [InlineData("1903140C", "it has 8 characters, not 9 to 11")]
    [InlineData("19o3140C0", "19o3 is no institution of four digits")]
    [InlineData("190\U0001F3E5140C0", "it holds characters other than the letters A to Z and digits")]
    [InlineData("1903140\u0421 0", "it holds characters other than the letters A to Z and digits")]
    [InlineData("1903l40C0", "l40 is no specialty of three digits")]
    [InlineData("1903140X0", "X is no track letter; they are C, P, A, R, M, F and S")]
    [InlineData("1903140c0", "c is no track letter; they are C, P, A, R, M, F and S")]
    [InlineData("1903140C0000", "it has 12 characters, not 9 to 11")]
    [InlineData("1903140C1x", "1x is no track number of one to three digits")]
    [InlineData("1903140CO", "O is no track number of one to three digits")]
    public void What_is_no_code_is_refused_with_the_reason(string text, string reason)
    {
        Assert.False(NrmpProgramCode.TryParse(text, out _));
        Assert.Equal(reason, NrmpProgramCode.WhyNot(text));
        Assert.Contains(reason, Assert.Throws<ArgumentException>(() => NrmpProgramCode.Parse(text)).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("1903140C0", "1903", "140", ProgramTrack.Categorical)]
    [InlineData("1903140P0", "1903", "140", ProgramTrack.Preliminary)]
    [InlineData("1903999P0", "1903", "999", ProgramTrack.Transitional)]
    [InlineData("1903040A1", "1903", "040", ProgramTrack.Advanced)]
    [InlineData("1903040R2", "1903", "040", ProgramTrack.PhysicianReserved)]
    [InlineData("1903140M3", "1903", "140", ProgramTrack.Primary)]
    [InlineData("2978140P11", "2978", "140", ProgramTrack.Preliminary)]
    [InlineData("1903140C101", "1903", "140", ProgramTrack.Categorical)]
    [InlineData("1903141F0", "1903", "141", ProgramTrack.Fellowship)]
    [InlineData("1903154S0", "1903", "154", ProgramTrack.Fellowship)]
    public void A_code_states_institution_specialty_and_track(string text, string institution, string specialty, ProgramTrack track)
    {
        var code = NrmpProgramCode.Parse(text);

        Assert.Null(NrmpProgramCode.WhyNot(text));
        Assert.Equal((institution, specialty, track), (code.Institution, code.Specialty, code.Track));
    }
}
