namespace ReapplyKit.Tests.Values;

/// <summary>A number out of its range is refused with its name, its value and its bounds.</summary>
public sealed class RangeGuardsTests
{
    public static TheoryData<Action, string[]> Refused() => new()
    {
        { () => Attempt.Passed(900), ["Score", "1 to 300", "900"] },
        { () => _ = new CycleOutcome { Interviews = -3, Matched = false }, ["Interviews", "0 or more", "-3"] },
        { () => _ = new CycleOutcome { Interviews = 1, Matched = false, Applications = -7 }, ["Applications", "0 or more", "-7"] },
        { () => UsceHistory.OfMonths(601), ["months", "0 to 600", "601"] },
        { () => PartialDate.In(1850), ["year", "1900 to 2200", "1850"] },
        { () => Quantity.Between(4, 3), ["atMost", "4 to", "3"] },
        { () => Rotation.Of(RotationKind.Externship, new(2026, 3, 27), new(2026, 3, 2)), ["end", "2026-03-27", "2026-03-02"] },
        { () => _ = new ResidencyProgram { Name = "A", Positions = -1 }, ["Positions", "0 or more", "-1"] },
    };

    [Theory]
    [MemberData(nameof(Refused))]
    public void The_message_holds_name_value_and_bounds(Action call, string[] parts)
    {
        var message = Assert.ThrowsAny<ArgumentOutOfRangeException>(call).Message;
        Assert.All(parts, part => Assert.Contains(part, message, StringComparison.Ordinal));
    }

    [Fact]
    public void A_text_that_is_no_date_says_what_one_looks_like() => Assert.Contains("2020-06",
        Assert.Throws<FormatException>(() => Attempt.Failed(205, "April 2023")).Message, StringComparison.Ordinal);
}
