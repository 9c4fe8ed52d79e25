using System.Text.RegularExpressions;
using ReapplyKit.Interchange;

namespace Advisor.Tests;

/// <summary>The case that <c>init</c> writes.</summary>
public sealed partial class NewCaseTests
{
    [Fact]
    public void It_is_a_sound_case_of_which_nothing_is_known()
    {
        using var run = new AdvisorRun();
        var path = Path.Combine(run.Folder.FullName, "mine.json");

        Assert.Equal(0, run.RunAsGiven("init", path));
        Assert.Null(CaseJson.Read(File.ReadAllBytes(path)).AsT0.Cycle);
        Assert.Equal(0, run.Run("--case", path, "--show", "why"));
        Assert.Contains("0 of 5 known", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_line_that_is_commented_out_is_sound_once_it_is_not()
    {
        using var run = new AdvisorRun();
        var path = Path.Combine(run.Folder.FullName, "mine.json");
        run.RunAsGiven("init", path);
        var filled = CommentedField().Replace(File.ReadAllText(path), "$1$2");

        var read = CaseJson.Read(System.Text.Encoding.UTF8.GetBytes(filled));

        Assert.True(read.IsT0, read.IsT1 ? string.Join("; ", read.AsT1.Problems) : "");
        Assert.Equal(64, read.AsT0.Cycle!.Applications);
        Assert.NotNull(read.AsT0.Profile.Step3);
        Assert.Single(read.AsT0.List.Specialties.AsEnumerable());
    }

    [Fact]
    public void What_somebody_filled_in_is_not_written_over()
    {
        using var run = new AdvisorRun();
        var path = run.File("mine.json", "{ \"version\": 1 }");

        Assert.NotEqual(0, run.RunAsGiven("init", path));
        Assert.Contains("is there already", run.Errors, StringComparison.Ordinal);
        Assert.Equal("{ \"version\": 1 }", File.ReadAllText(path));
    }

    [GeneratedRegex("""^( *)// (\s*[\]{"].*)$""", RegexOptions.Multiline)]
    private static partial Regex CommentedField();
}
