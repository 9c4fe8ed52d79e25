using System.Collections.Concurrent;

namespace Advisor.Tests;

/// <summary>Three fictional files, tried as a new user would: three visibly different plans.</summary>
public sealed class ThreeFilesTests
{
    private static readonly string Programs = Path.Combine(Repository.Root, "samples", "Advisor", "programs.csv");

    private static readonly ConcurrentDictionary<string, string> Outputs = [];

    [Theory]
    [InlineData("weak-scores", "0 to 2 interviews", "Decide on the specialty", "consider Step 3 seriously", "USCE from Concerning to Competitive: 3 × rotation")]
    [InlineData("five-interviews", "3 to 7 interviews", "Record answers to: Red flag, Conflict", "Neither rule of the text applies", "Discharge summaries")]
    [InlineData("ten-interviews-red-flag", "8 or more interviews", "how you explain: Gap", "Only an H-1B will do", "3 sentences")]
    public void Each_file_is_told_its_own_problem_week_step_and_year(string name, params string[] told)
    {
        var output = OutputOf(name);

        Assert.All(told, line => Assert.Contains(line, output, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("weak-scores", "five-interviews")]
    [InlineData("weak-scores", "ten-interviews-red-flag")]
    [InlineData("five-interviews", "ten-interviews-red-flag")]
    public void What_one_is_to_do_first_the_other_is_not(string one, string other)
    {
        Assert.NotEqual(Part(one, "What is weak", "This week"), Part(other, "What is weak", "This week"));
        Assert.NotEqual(Part(one, "Start this week", "What would change it"), Part(other, "Start this week", "What would change it"));
        Assert.NotEqual(Part(one, "Plan for the", "Program list"), Part(other, "Plan for the", "Program list"));
        Assert.NotEqual(Part(one, "Program list", "What the"), Part(other, "Program list", "What the"));
    }

    private static string Part(string name, string from, string to)
    {
        var output = OutputOf(name);
        var start = output.IndexOf(from, StringComparison.Ordinal);
        var end = output.IndexOf(to, start, StringComparison.Ordinal);
        Assert.True(start >= 0 && end > start, $"{name} has no part from {from} to {to}.");
        return output[start..end];
    }

    private static string OutputOf(string name) => Outputs.GetOrAdd(name, Run);

    private static string Run(string name)
    {
        using var run = new AdvisorRun();
        Assert.Equal(AdvisorCommand.Success, run.Run("--case", Path.Combine(Repository.Root, "samples", "Advisor", "cases", name + ".json"), "--programs", Programs));
        return run.Output;
    }
}
