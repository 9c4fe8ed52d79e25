using System.Text.RegularExpressions;
using FsCheck;
using FsCheck.Fluent;

namespace ReapplyKit.Tests;

public partial class IdentifierLaws
{
    [SeededProperty(MaxTest = 2000)]
    public Property A_clause_number_is_a_letter_digits_a_dot_and_a_number_without_leading_zero_and_is_written_as_read() =>
        IsWrittenAsRead("AMz120.- ", ClauseForm(), text => ClauseId.TryParse(text, out var id) ? id.ToString() : null);

    [SeededProperty(MaxTest = 2000)]
    public Property A_rule_name_is_lower_case_words_between_single_dots_and_hyphens_and_is_written_as_read() =>
        IsWrittenAsRead("abz09.-A_ ", NameForm(), text => RuleId.TryParse(text, out var id) ? id.ToString() : null);

    [SeededProperty(MaxTest = 2000)]
    public Property A_milestone_name_is_lower_case_words_between_single_dots_and_hyphens_and_is_written_as_read() =>
        IsWrittenAsRead("abz09.-A_ ", NameForm(), text => MilestoneId.TryParse(text, out var id) ? id.ToString() : null);

    [SeededProperty]
    public bool A_clause_number_keeps_its_part_and_place(PositiveInt place)
    {
        var id = ClauseId.Parse($"M12.{place.Get}");
        return id.Part == "M12" && id.Number == place.Get && ClauseId.Parse(id.ToString()) == id;
    }

    [Fact]
    public void Every_name_of_the_pack_reads_back_to_itself()
    {
        var pack = RulePack.Default;
        Assert.All(pack.Book.Clauses, c => Assert.Equal(c.Id, ClauseId.Parse(c.Id.ToString())));
        Assert.All(pack.Book.Rules, r => Assert.Equal(r.Id, RuleId.Parse(r.Id.ToString())));
        Assert.All(pack.Countdown.Milestones, m => Assert.Equal(m.Id, MilestoneId.Parse(m.Id.ToString())));
    }

    [Fact]
    public void What_is_no_name_is_refused_with_the_offending_text()
    {
        Assert.Contains("M12", Assert.Throws<ArgumentException>(() => ClauseId.Parse("M12")).Message, StringComparison.Ordinal);
        Assert.Contains("a..b", Assert.Throws<ArgumentException>(() => RuleId.Parse("a..b")).Message, StringComparison.Ordinal);
        Assert.Contains("-a", Assert.Throws<ArgumentException>(() => MilestoneId.Parse("-a")).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_clause_number_ends_with_its_last_digit() => Assert.False(ClauseId.TryParse("M12.3\0", out _));

    private static Property IsWrittenAsRead(string alphabet, Regex form, Func<string, string?> readAndWritten) => Prop.ForAll(
        Gen.ListOf(Gen.Elements(alphabet.ToCharArray())).Resize(7).Select(c => string.Concat(c)).ToArbitrary(),
        text => readAndWritten(text) == (form.IsMatch(text) ? text : null));

    [GeneratedRegex(@"\A[A-Z][0-9]*\.[1-9][0-9]*\z")]
    private static partial Regex ClauseForm();

    [GeneratedRegex(@"\A[a-z0-9]+([.-][a-z0-9]+)*\z")]
    private static partial Regex NameForm();
}
