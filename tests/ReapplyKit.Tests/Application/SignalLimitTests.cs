namespace ReapplyKit.Tests;

/// <summary>What binds signals besides their number.</summary>
public sealed class SignalLimitTests
{
    private static readonly ResidencyProgram Categorical = SignalFile.Green("Categorical", img: 80, code: "1903140C0");
    private static readonly ResidencyProgram Preliminary = SignalFile.Green("Preliminary", img: 70, code: "1903140P0");

    [Fact]
    public void Categorical_and_preliminary_internal_medicine_share_one_signal()
    {
        var plan = SignalFile.Allocate(2025, [], Preliminary, Categorical);

        Assert.Equal("Categorical", SignalFile.Name(Assert.Single(plan.Choices.AsEnumerable()).Assessment));
        var shared = Assert.Single(plan.NotSignalled.AsEnumerable());
        Assert.Equal(
            ("Preliminary", UnsignalledReason.SharesInstitution, "signals.institution"),
            (SignalFile.Name(shared.Assessment), shared.Reason, shared.Rule.ToString()));
        Assert.Equal([("Gold", 2), ("Silver", 12)], plan.Unused.Select(u => (u.Tier.ToString(), u.Count)));
    }

    [Fact]
    public void The_program_with_the_connection_takes_the_institution_s_signal() => Assert.Equal(
        ["Preliminary"],
        SignalFile.Allocate(2025, [ConnectionKind.Usce.With(Preliminary)], Categorical, Preliminary).Choices
            .Select(c => SignalFile.Name(c.Assessment)));

    [Fact]
    public void A_red_program_leaves_its_institution_s_signal_to_the_other() => Assert.Equal(
        ["Preliminary"],
        SignalFile.Allocate(2025, [], SignalFile.Red("Red", code: "1903140C0"), Preliminary).Choices
            .Select(c => SignalFile.Name(c.Assessment)));

    [Fact]
    public void Another_specialty_signals_each_program_of_an_institution() => Assert.Equal(
        2, SignalFile.Allocate(2025, [], Family(Categorical), Family(Preliminary)).Choices.Count);

    [Fact]
    public void Two_specialties_of_one_institution_do_not_share() => Assert.Equal(
        2, SignalFile.Allocate(2025, [], Categorical, Family(Preliminary)).Choices.Count);

    [Fact]
    public void A_program_without_a_code_is_an_institution_of_its_own() => Assert.Equal(
        2, SignalFile.Allocate(2025, [], SignalFile.Green("Harbor"), SignalFile.Green("Bay")).Choices.Count);

    [Theory]
    [InlineData(ConnectionKind.Usce, false)]
    [InlineData(ConnectionKind.Research, true)]
    [InlineData(ConnectionKind.Faculty, true)]
    [InlineData(ConnectionKind.Geography, true)]
    public void Emergency_medicine_alone_does_not_signal_where_the_applicant_rotated(ConnectionKind kind, bool isSignalled)
    {
        var emergency = SignalFile.Green("Harbor") with { Specialty = "Emergency Medicine" };
        var plan = SignalFile.Allocate(2025, [kind.With(emergency)], emergency);

        Assert.Equal(isSignalled, plan.Choices.Count == 1);
        Assert.Equal(
            isSignalled ? [] : [(UnsignalledReason.HomeOrAway, RuleId.Parse("signals.not-home-or-away"))],
            plan.NotSignalled.Select(p => (p.Reason, p.Rule)));
    }

    [Theory]
    [InlineData("Internal Medicine", "signals.unmoved", "signals.home-and-away", "signals.institution")]
    [InlineData("Emergency Medicine", "signals.unmoved", "signals.home-and-away", "signals.not-home-or-away")]
    [InlineData("Family Medicine", "signals.unmoved", "signals.home-and-away")]
    public void The_limits_of_the_specialties_on_the_list_are_named(string specialty, params string[] limits) => Assert.Equal(
        limits, SignalFile.Allocate(2025, [], SignalFile.Green("Harbor") with { Specialty = specialty }).Limits.Select(l => l.ToString()));

    [Theory]
    [InlineData("signals.unmoved", "cannot be moved")]
    [InlineData("signals.institution", "categorical and preliminary programs share one")]
    [InlineData("signals.unknown", "not none")]
    public void A_limit_says_what_it_is_in_the_book(string rule, string says) =>
        Assert.Contains(says, RulePack.Default.Book[RuleId.Parse(rule)].Text, StringComparison.Ordinal);

    private static ResidencyProgram Family(ResidencyProgram program) => program with { Specialty = "Family Medicine" };
}
