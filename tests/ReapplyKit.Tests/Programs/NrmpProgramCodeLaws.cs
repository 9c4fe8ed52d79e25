namespace ReapplyKit.Tests;

public class NrmpProgramCodeLaws
{
    private const int LetterAt = 7;

    [Law]
    public bool What_is_written_reads_back(NrmpProgramCode code) => NrmpProgramCode.Parse(code.ToString()) == code;

    [Law]
    public bool Its_parts_are_its_own_digits(NrmpProgramCode code) =>
        code.ToString().StartsWith(code.Institution + code.Specialty, StringComparison.Ordinal)
        && code.Institution.Length == 4
        && code.Specialty.Length == 3;

    [Law]
    public bool A_changed_character_is_accepted_only_where_it_is_a_digit_or_a_track_letter_in_its_place(
        NrmpProgramCode code, byte at, char changed)
    {
        var place = at % code.ToString().Length;
        var accepted = place == LetterAt ? "CPARMFS" : "0123456789";
        return Accepts(Changed(code, place, changed)) == accepted.Contains(changed, StringComparison.Ordinal);
    }

    [Law]
    public bool A_track_letter_is_accepted_in_its_place_only_and_a_digit_everywhere_else(NrmpProgramCode code, byte at) =>
        "CPARMFS".All(letter => Accepts(Changed(code, at % 9, letter)) == (at % 9 == LetterAt))
        && "0123456789".All(digit => Accepts(Changed(code, at % 9, digit)) == (at % 9 != LetterAt));

    [Law]
    public bool A_lost_or_added_character_is_accepted_only_as_a_digit_of_the_track_number(NrmpProgramCode code, byte at, char added)
    {
        var text = code.ToString();
        var (lost, put) = (at % text.Length, at % (text.Length + 1));
        return Accepts(text.Remove(lost, 1)) == (lost > LetterAt && text.Length > 9)
            && Accepts(text.Insert(put, added.ToString())) == (put > LetterAt && text.Length < 11 && char.IsAsciiDigit(added));
    }

    [Theory]
    [InlineData("1903140C0", ProgramTrack.Categorical)]
    [InlineData("1903140P0", ProgramTrack.Preliminary)]
    [InlineData("1903999P0", ProgramTrack.Transitional)]
    [InlineData("1903999C0", ProgramTrack.Categorical)]
    [InlineData("1903140A0", ProgramTrack.Advanced)]
    [InlineData("1903140R0", ProgramTrack.PhysicianReserved)]
    [InlineData("1903140M0", ProgramTrack.Primary)]
    public void The_letter_tells_the_track(string text, ProgramTrack track) => Assert.Equal(track, NrmpProgramCode.Parse(text).Track);

    [Theory]
    [InlineData("1903140c0")]
    [InlineData("190314OC0")]
    [InlineData("1903140C٠")]
    [InlineData("")]
    [InlineData(null)]
    public void What_is_no_code_is_refused(string? text) => Assert.False(Accepts(text));

    private static bool Accepts(string? text) => NrmpProgramCode.TryParse(text, out _);

    private static string Changed(NrmpProgramCode code, int place, char to) =>
        code.ToString().Remove(place, 1).Insert(place, to.ToString());
}
