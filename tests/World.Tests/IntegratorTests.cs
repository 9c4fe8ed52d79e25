namespace World.Tests;

/// <summary>Integrators: a kept plan is opened again, and a plan in a debugger is a line.</summary>
public sealed class IntegratorTests
{
    private const int LongestLine = 2_000;

    [Fact]
    public void A_plan_that_is_kept_is_opened_again_and_is_the_same() => Worlds.Hold(world => world with { Rows = [] }, world =>
    {
        var answer = Library.Asked.Ask(new()
        {
            ["command"] = "plan-again",
            ["case"] = world.Applicant.ToJson(world.AsOf),
            ["asOf"] = Plain.Day(world.AsOf),
        });
        return answer["problems"] is not null || answer["same"]?.GetValue<bool>() == true ? []
            : [answer["same"] is null ? "kept: a plan cannot be opened again" : "kept: it is another plan"];
    });

    [Fact]
    public void A_plan_prints_as_a_line() => Worlds.Hold(world => world with { Rows = [] }, world =>
        (int?)Library.Asked.Ask(new()
        {
            ["command"] = "plan-again",
            ["case"] = world.Applicant.ToJson(world.AsOf),
            ["asOf"] = Plain.Day(world.AsOf),
        })["printed"] is > LongestLine and var length ? [$"long: a plan prints {length} characters"] : []);
}
