namespace ReapplyKit.Tests;

/// <summary>Why a program gets a signal, in words, and which limits are said with it.</summary>
public sealed class SignalTextTests
{
    private static readonly ResidencyProgram Harbor = SignalFile.Green("Harbor");

    [Fact]
    public void A_reason_names_label_connections_presence_and_visa()
    {
        var plan = SignalFile.Allocate(2025, [ConnectionKind.Usce.With(Harbor), ConnectionKind.Research.With(Harbor)], Harbor);

        Assert.StartsWith("green; connection by USCE and research; ", plan.Choices[0].Reason, StringComparison.Ordinal);
        Assert.DoesNotContain("no visa needed", plan.Choices[0].Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void Where_no_visa_is_needed_the_reason_says_so()
    {
        var pack = RulePack.Default;
        var facts = pack.Rubric.Assess(SoundFile.Profile, SoundFile.AsOf).Facts;
        var list = pack.Programs.BuildList(facts, [Harbor], new ListTarget { Total = 100, RedPercent = 10 });
        var reason = pack.Signals.Allocate(list, pack.Seasons.For(2025)).Choices[0].Reason;

        Assert.StartsWith("green; no connection; ", reason, StringComparison.Ordinal);
        Assert.EndsWith("; no visa needed", reason, StringComparison.Ordinal);
    }

    [Fact]
    public void A_limit_of_one_specialty_is_said_beside_another() => Assert.Contains(
        "signals.institution",
        SignalFile.Allocate(2025, [], Harbor, SignalFile.Green("Bay") with { Specialty = "Family Medicine" }).Limits
            .Select(rule => rule.ToString()));
}
