namespace ReapplyKit.Tests;

/// <summary>The season of the examples: applications from 2027-09-01, so that Month 5 is May and Month 4 June of 2027.</summary>
internal static class RebuildCase
{
    public static Season Match2028 { get; } = RulePack.Default.Seasons.For(2028);

    public static LocalDate SubmissionDay { get; } = Iso.Day("2027-09-01");

    public static ApplicantProfile With(params ReadOnlySpan<Rotation> rotations) => new() { Usce = UsceHistory.Of(rotations) };

    public static Rotation Rotation(string? start, string? end, RotationKind kind = RotationKind.Externship) => new()
    {
        Kind = kind,
        Start = start is null ? null : Iso.Day(start),
        End = end is null ? null : Iso.Day(end),
    };

    public static CheckState StateOf(ValueList<Check> checks, string rule) =>
        Assert.Single(checks.AsEnumerable(), c => c.Rule.ToString() == rule).State;

    public static string ValueOf(ValueList<Check> checks, string rule) =>
        Assert.Single(checks.AsEnumerable(), c => c.Rule.ToString() == rule).Value;
}
