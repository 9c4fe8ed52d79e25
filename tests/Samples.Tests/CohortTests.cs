namespace Samples.Tests;

public sealed class CohortTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    [Fact]
    public void Parts_in_processes_of_their_own_add_up_to_the_whole()
    {
        Run("generate", "--applicants", "400", "--programs", "60", "--out", At("data"));

        Assess("whole", "1/1");
        Parallel.ForEach(["1/3", "2/3", "3/3"], part => Assess("parts", part));

        var whole = Run("tables", "--out", At("whole"));
        Assert.Contains("Letters", whole, StringComparison.Ordinal);
        Assert.Equal(whole, Run("tables", "--out", At("parts")));
        Assert.Equal(File.ReadAllText(At("whole", "cohort.svg")), File.ReadAllText(At("parts", "cohort.svg")));

        Assess("sums", "1/1", "--sums-only");
        var sums = Run("tables", "--out", At("sums"));
        Assert.StartsWith("green", sums, StringComparison.Ordinal);
        Assert.EndsWith(sums, whole, StringComparison.Ordinal);
    }

    [Fact]
    public void A_roster_in_CSV_is_judged_and_what_cannot_be_read_is_counted()
    {
        Run("generate", "--applicants", "1", "--programs", "3", "--out", At("data"));
        File.WriteAllText(At("data", "roster.csv"),
            "reference,step2ck_score,step2ck_result,step2ck_attempts\nA,259,pass,1\nB,,failed twice,\nC,203,fail,1\n");

        var told = Run("assess", "--roster", At("data", "roster.csv"), "--programs", At("data", "programs.csv"), "--out", At("csv"));

        Assert.Contains("Cells of step2ck_result that could not be read, and are unknown: 1.", told, StringComparison.Ordinal);
        Assert.Contains("3 applicants × 3 programs", told, StringComparison.Ordinal);
        Assert.Matches(@"Step2Ck +1 +0 +1 +1\n", Run("tables", "--out", At("csv")));
    }

    public void Dispose() => _folder.Dispose();

    private string At(params string[] path) => _folder.PathOf(path);

    private void Assess(string folder, string part, params string[] more) => Run(
        ["assess", "--roster", At("data", "roster.parquet"), "--programs", At("data", "programs.csv"), "--part", part, "--out", At(folder), .. more]);

    // Built beside these tests, for the machine they run on.
    private static string Run(params string[] args)
    {
        using var process = SampleProcess.Start(Path.Combine("..", "..", "Cohort", new DirectoryInfo(AppContext.BaseDirectory).Name, "Cohort.dll"), args);
        var errors = process.StandardError.ReadToEndAsync();
        var told = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        Assert.True(process.ExitCode == 0, told + errors.Result);
        return told;
    }
}
