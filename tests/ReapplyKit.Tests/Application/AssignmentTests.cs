using static ReapplyKit.Tests.DraftCase;

namespace ReapplyKit.Tests;

public sealed class AssignmentTests
{
    private static readonly ValueList<PersonalStatement> Statements = [Core, Variant];

    [Fact]
    public void Programs_where_all_is_right_are_summed_up_and_not_listed() => Assert.Equal(
        [("statements assigned", CheckState.Met, "200 of 200 programs"), ("letters assigned", CheckState.Met, "200 of 200 programs")],
        OwnRules.Assignments.Assess(Enumerable.Range(1, 200).Select(n => Assign($"P{n}", "Core")).ToValueList(), Statements)
            .Select(c => (c.Subject, c.State, c.Value)));

    [Theory]
    [InlineData("Core", CheckState.Met, null)]
    [InlineData("cORE", CheckState.Met, null)]
    [InlineData(null, CheckState.NotMet, "none assigned")]
    [InlineData("Other", CheckState.NotMet, "Other, which does not exist")]
    [InlineData("Draft", CheckState.NotMet, "Draft, which is not written")]
    [InlineData("Surgery", CheckState.NotMet, "Surgery, for General Surgery")]
    [InlineData("Any", CheckState.Unknown, "Any, for a specialty not stated")]
    [InlineData("Twin", CheckState.Unknown, "Twin, for General Surgery or Internal Medicine")]
    public void The_statement_is_written_and_for_the_programs_specialty(string? name, CheckState state, string? value)
    {
        ValueList<PersonalStatement> statements =
        [
            Core, Core with { Name = "Draft", Text = null }, Core with { Name = "Surgery", Specialty = "General Surgery" },
            Core with { Name = "Any", Specialty = null }, Core with { Name = "Twin" }, Core with { Name = "twin", Specialty = "General Surgery" },
        ];
        var checks = OwnRules.Assignments.Assess([Assign("P1", name)], statements);

        Assert.Equal(state, checks.Of("statements assigned").State);
        Assert.Equal(value, checks.SingleOrDefault(c => c.Subject == "statement for P1")?.Value);
    }

    [Fact]
    public void Where_the_programs_specialty_or_the_statements_are_not_stated_nothing_is_said()
    {
        Assert.Equal(CheckState.Unknown, Assess(Assign("P1", "Core") with { Specialty = null }).Of("statement for P1").State);
        Assert.Equal(CheckState.Unknown, OwnRules.Assignments.Assess([Assign("P1", "Core")], null).Of("statement for P1").State);
    }

    [Fact]
    public void Twins_that_write_their_specialty_differently_read_alike_in_either_order()
    {
        var (one, other) = (Core with { Name = "Twin" }, Core with { Name = "Twin", Specialty = "INTERNAL MEDICINE" });
        var program = Assign("P1", "Twin") with { Specialty = "Neurology" };

        Assert.Equal(OwnRules.Assignments.Assess([program], [one, other]), OwnRules.Assignments.Assess([program], [other, one]));
    }

    [Theory]
    [InlineData(0, CheckState.NotMet)]
    [InlineData(1, CheckState.Met)]
    [InlineData(4, CheckState.Met)]
    [InlineData(5, CheckState.NotMet)]
    [InlineData(null, CheckState.Unknown)]
    public void One_to_four_letters_are_assigned(int? letters, CheckState state)
    {
        var checks = Assess(Assign("P1", "Core", letters), Assign("P2", "Core"));

        Assert.Equal((state, "1 to 4 letters"), (checks.Of("letters assigned").State, checks.Of("letters assigned").Asked));
        Assert.Equal(state != CheckState.Met, checks.Any(c => c.Subject == "letters for P1" && c.State == state));
        Assert.DoesNotContain(checks, c => c.Subject == "letters for P2");
    }

    [Fact]
    public void The_most_letters_are_those_of_the_outreach_rules() =>
        Assert.Equal(RulePack.Default.Outreach.MostLetters, OwnRules.Assignments.MostLetters);

    [Fact]
    public void One_that_is_missed_outweighs_one_that_is_unknown()
    {
        var check = Assess(Assign("P1", "Core", null), Assign("P2", "Core", 0), Assign("P3", "Core")).Of("letters assigned");

        Assert.Equal((CheckState.NotMet, "1 of 3 programs"), (check.State, check.Value));
    }

    [Fact]
    public void No_program_at_all_is_missed_and_none_stated_is_unknown()
    {
        Assert.All(Assess(), c => Assert.Equal((CheckState.NotMet, "0 of 0 programs"), (c.State, c.Value)));
        Assert.All(OwnRules.Assignments.Assess(null, Statements), c => Assert.Equal(CheckState.Unknown, c.State));
    }

    private static ValueList<Check> Assess(params ProgramAssignment[] assignments) => OwnRules.Assignments.Assess([.. assignments], Statements);
}
