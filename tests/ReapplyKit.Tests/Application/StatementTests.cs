using static ReapplyKit.Tests.DraftCase;

namespace ReapplyKit.Tests;

public sealed class StatementTests
{
    private const string OneSentence = "I failed Step 1 once.";

    [Theory]
    [InlineData(0, CheckState.NotMet)]
    [InlineData(1, CheckState.NotMet)]
    [InlineData(2, CheckState.Met)]
    [InlineData(3, CheckState.Met)]
    public void Two_versions_are_written_at_least(int versions, CheckState state)
    {
        var statements = Enumerable.Range(1, versions).Select(n => Variant with { Name = $"Variant {n}" })
            .Append(new PersonalStatement { Name = "Not written" }).Append(new PersonalStatement { Name = "Blank", Text = " \n" });

        Assert.Equal(state, Assess([.. statements]).Of("statement versions").State);
    }

    [Fact]
    public void One_is_the_core_and_one_a_variant()
    {
        Assert.Equal((CheckState.Met, CheckState.NotMet), States(Core, Core with { Name = "Second core" }));
        Assert.Equal((CheckState.NotMet, CheckState.Met), States(Variant, Variant with { Version = StatementVersion.Academic }));
        Assert.Equal((CheckState.Met, CheckState.Met), States(Variant, Core));
    }

    [Theory]
    [InlineData(27_999, CheckState.Met)]
    [InlineData(28_000, CheckState.Met)]
    [InlineData(28_001, CheckState.NotMet)]
    public void ERAS_takes_28_000_characters_with_spaces(int length, CheckState state)
    {
        var check = Assess([Core with { Text = new string('a', length - 2) + " b", RedFlags = [] }]).Of("length of Core");

        Assert.Equal((state, $"{length} characters", "28000 characters or fewer"), (check.State, check.Value, check.Asked));
    }

    [Fact]
    public void A_character_outside_the_basic_plane_counts_as_two() =>
        Assert.Equal("2 characters", Assess([Core with { Text = "\U0001F600", RedFlags = [] }]).Of("length of Core").Value);

    [Theory]
    [InlineData("I failed Step 1 once.", CheckState.Met)]
    [InlineData("I failed Step 1 once. I was ill.", CheckState.Met)]
    [InlineData("I failed Step 1 once. I was ill. It was hard.", CheckState.NotMet)]
    [InlineData("…", CheckState.NotMet)]
    public void A_red_flag_gets_one_or_two_sentences(string passage, CheckState state) =>
        Assert.Equal(state, Passage($"I like medicine. {passage} Then I passed.", passage).State);

    [Fact]
    public void A_passage_that_does_not_stand_in_the_statement_is_unknown_and_says_so()
    {
        var check = Passage("I like medicine.", OneSentence);

        Assert.Equal((CheckState.Unknown, "1 sentence; the passage does not stand in the statement"), (check.State, check.Value));
        Assert.Equal(CheckState.Unknown, Passage(null, OneSentence).State);
    }

    [Fact]
    public void How_lines_break_does_not_matter() =>
        Assert.Equal(CheckState.Met, Passage("I like it.\r\nI failed\n Step 1  once.\r\nI passed.", OneSentence).State);

    [Fact]
    public void Statements_not_stated_are_unknown() =>
        Assert.All(OwnRules.Statements.Assess(null), c => Assert.Equal((CheckState.Unknown, "not stated"), (c.State, c.Value)));

    [Theory]
    [InlineData(new string[0], 0)]
    [InlineData(new[] { "0123456789" }, 25)]
    [InlineData(new[] { "0123456789", "56789abcde" }, 37)] // 15 of 40
    [InlineData(new[] { "0123456789", "0123456789" }, 25)]
    [InlineData(new[] { "0123456789abcdefghij0123456789ABCDEFGHIJ" }, 100)]
    [InlineData(new[] { "0123456789", "nowhere" }, null)]
    public void The_share_of_red_flags_counts_each_place_once(string[] passages, int? percent)
    {
        var statement = Core with
        {
            Text = "0123456789abcdefghij0123456789ABCDEFGHIJ",
            RedFlags = passages.Select(p => new RedFlagPassage { Explains = WeaknessKind.Gap, Text = p }).ToValueList(),
        };

        Assert.Equal(new StatementMeasure("Core", 40, percent), StatementMeasure.Of(statement));
    }

    private static (CheckState Core, CheckState Variant) States(params PersonalStatement[] statements)
    {
        var checks = Assess([.. statements]);
        return (checks.Of("core statement").State, checks.Of("variant").State);
    }

    private static Check Passage(string? text, string passage) =>
        Assess([Core with { Text = text, RedFlags = [new RedFlagPassage { Explains = WeaknessKind.Step1, Text = passage }] }])
            .Of("red flag in Core: Step 1");

    private static ValueList<Check> Assess(ValueList<PersonalStatement> statements) => OwnRules.Statements.Assess(statements);
}
