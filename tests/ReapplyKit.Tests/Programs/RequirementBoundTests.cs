namespace ReapplyKit.Tests;

/// <summary>A requirement that no program has is a slip of whoever writes it, and is refused by its name.</summary>
public sealed class RequirementBoundTests
{
    public static TheoryData<string, int, int, Func<Requirement<int>, ProgramRequirements>> Bounds => new()
    {
        { "MinStep2Ck", 1, 300, asked => new() { MinStep2Ck = asked } },
        { "MaxYearsSinceGraduation", 0, 60, asked => new() { MaxYearsSinceGraduation = asked } },
        { "EarliestGraduationYear", 1950, 2100, asked => new() { EarliestGraduationYear = asked } },
        { "MaxAttempts", 1, 20, asked => new() { MaxAttempts = asked } },
        { "MinUsceMonths", 0, 60, asked => new() { MinUsceMonths = asked } },
        { "MinLetters", 0, 20, asked => new() { MinLetters = asked } },
    };

    [Theory]
    [MemberData(nameof(Bounds))]
    public void What_is_asked_lies_within_what_a_program_can_ask(string name, int lowest, int highest, Func<Requirement<int>, ProgramRequirements> asking)
    {
        foreach (var figure in (int[])[lowest, highest])
        {
            asking(Requirement.Strict(figure));
            asking(Requirement.Preferred(figure));
        }
        foreach (var figure in (int[])[lowest - 1, highest + 1])
        {
            var refused = Assert.Throws<ArgumentOutOfRangeException>(() => asking(Requirement.Strict(figure)));
            Assert.Equal((name, figure), (refused.ParamName, refused.ActualValue));
            Assert.StartsWith($"{name} must be {lowest} to {highest}.", refused.Message, StringComparison.Ordinal);
        }
        Assert.Equal(default, asking(default));
    }
}
