using System.Text.Json.Nodes;

namespace ReapplyKit.Tests;

/// <summary>Small lists, allocated by hand.</summary>
public sealed class SignalAllocationTests
{
    private static readonly ResidencyProgram Tied = SignalFile.Green("Green, connection", img: 41);
    private static readonly ResidencyProgram TiedYellow = SignalFile.PreferenceMissed("Yellow, connection", img: 42);
    private static readonly ResidencyProgram TiedVisaOpen = SignalFile.VisaNotStated("Visa open, connection");

    private static readonly ResidencyProgram[] OneOfEach =
    [
        SignalFile.VisaNotStated("Visa open") with { ImgPresence = ImgPresence.Share(99) },
        TiedVisaOpen,
        SignalFile.Red("Red"),
        SignalFile.Green("Yellow, few IMGs", img: 5),
        SignalFile.PresenceNotStated("Yellow, presence not stated"),
        SignalFile.PreferenceMissed("Yellow, many IMGs", img: 90),
        SignalFile.Green("Green", img: 80),
        TiedYellow,
        Tied,
    ];

    private static readonly ProgramConnection[] Ties =
    [
        ConnectionKind.Usce.With(Tied), ConnectionKind.Faculty.With(TiedYellow), ConnectionKind.Research.With(TiedVisaOpen),
    ];

    [Fact]
    public void Three_golds_then_silvers_go_down_the_order_and_the_rest_stay_unused()
    {
        var plan = SignalFile.Allocate(2025, Ties, OneOfEach);

        Assert.Equal(
            [
                ("Green, connection", SignalTier.Gold, "signals.order.green-connection"),
                ("Yellow, connection", SignalTier.Gold, "signals.order.yellow-connection"),
                ("Green", SignalTier.Gold, "signals.order.green"),
                ("Yellow, many IMGs", SignalTier.Silver, "signals.order.yellow-strong-presence"),
                ("Yellow, presence not stated", SignalTier.Silver, "signals.order.yellow-presence-unknown"),
                ("Yellow, few IMGs", SignalTier.Silver, "signals.order.yellow-low-presence"),
                ("Visa open, connection", SignalTier.Silver, "signals.order.visa-unknown-connection"),
                ("Visa open", SignalTier.Silver, "signals.order.visa-unknown"),
            ],
            plan.Choices.Select(c => (SignalFile.Name(c.Assessment), c.Tier, c.Rule.ToString())));
        Assert.Equal([("Red", UnsignalledReason.Red, "signals.never-red")], NotSignalled(plan));
        Assert.Equal([new UnusedSignals("Internal Medicine", SignalTier.Silver, 7)], plan.Unused);
        Assert.Empty(plan.UnknownSpecialties);
        Assert.Equal((RulePack.Default.Stamp, 2025), (plan.Pack, plan.Season));
    }

    [Fact]
    public void A_single_tier_of_five_ends_where_it_ends()
    {
        var plan = SignalFile.Allocate(2025, Ties, [.. OneOfEach.Select(p => p with { Specialty = "Family Medicine" })]);

        Assert.Equal(
            ["Green, connection", "Yellow, connection", "Green", "Yellow, many IMGs", "Yellow, presence not stated"],
            plan.Choices.Select(c => SignalFile.Name(c.Assessment)));
        Assert.All(plan.Choices, c => Assert.Equal(SignalTier.SingleTier, c.Tier));
        Assert.Equal(
            [
                ("Yellow, few IMGs", UnsignalledReason.NoneLeft, "signals.order.yellow-low-presence"),
                ("Visa open, connection", UnsignalledReason.NoneLeft, "signals.order.visa-unknown-connection"),
                ("Visa open", UnsignalledReason.NoneLeft, "signals.order.visa-unknown"),
                ("Red", UnsignalledReason.Red, "signals.never-red"),
            ],
            NotSignalled(plan));
        Assert.Empty(plan.Unused);
    }

    [Theory]
    [InlineData("Green, connection", "green; connection by USCE; 41 % IMG; visa: J-1 sponsored, H-1B unknown")]
    [InlineData("Yellow, presence not stated", "yellow; no connection; IMG share not stated; visa: J-1 sponsored, H-1B unknown")]
    [InlineData("Visa open, connection", "yellow; connection by research; 60 % IMG; visa not known: J-1 unknown, H-1B unknown")]
    public void A_choice_says_which_facts_decided(string name, string reason) => Assert.Equal(
        reason, SignalFile.Allocate(2025, Ties, OneOfEach).Choices.Single(c => SignalFile.Name(c.Assessment) == name).Reason);

    [Fact]
    public void A_geographic_tie_is_no_connection()
    {
        var plan = SignalFile.Allocate(2025, [ConnectionKind.Geography.With(Tied)], Tied);

        Assert.Equal("signals.order.green", Assert.Single(plan.Choices.AsEnumerable()).Rule.ToString());
    }

    [Fact]
    public void Within_a_row_the_order_of_the_list_decides() => Assert.Equal(
        ["More", "Same A", "Same B", "Fewer"],
        SignalFile.Allocate(2025, [], SignalFile.Green("Fewer", 50), SignalFile.Green("Same B", 60), SignalFile.Green("More", 70),
            SignalFile.Green("Same A", 60)).Choices.Select(c => SignalFile.Name(c.Assessment)));

    [Fact]
    public void A_program_of_no_stated_specialty_and_one_of_an_unknown_count_are_told_apart()
    {
        var plan = SignalFile.Allocate(2025, [],
            SignalFile.Green("Somewhere") with { Specialty = null },
            SignalFile.Green("Harbor") with { Specialty = "Obstetrics and Gynecology" });

        Assert.Equal(
            [
                ("Somewhere", UnsignalledReason.SpecialtyNotStated, "signals.unknown"),
                ("Harbor", UnsignalledReason.AllowanceUnknown, "signals.unknown"),
            ],
            NotSignalled(plan));
        Assert.Equal(["Obstetrics and Gynecology"], plan.UnknownSpecialties);
        Assert.Empty(plan.Choices);
        Assert.Empty(plan.Unused);
    }

    [Fact]
    public void A_specialty_known_to_take_no_signals_is_not_an_unknown_one()
    {
        var none = """{ "season": 2024, "specialty": "Nuclear Medicine", "singleTier": 0, "source": "a test", "confidence": "M" }""";
        var pack = PackDocument.Load(PackDocument.Rules().Set("$.signals.allowances[1]", JsonNode.Parse(none)));
        var plan = SignalFile.Allocate(pack, 2024, [], SignalFile.Green("Harbor") with { Specialty = "Nuclear Medicine" });

        Assert.Equal([("Harbor", UnsignalledReason.NoneLeft, "signals.order.green")], NotSignalled(plan));
        Assert.Empty(plan.UnknownSpecialties);
    }

    private static IEnumerable<(string Name, UnsignalledReason Reason, string Rule)> NotSignalled(SignalPlan plan) =>
        plan.NotSignalled.Select(p => (SignalFile.Name(p.Assessment), p.Reason, p.Rule.ToString()));
}
