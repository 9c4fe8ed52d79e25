using System.IO.Pipes;
using System.Text;

namespace Advisor.Tests;

/// <summary>What comes through a pipe, such as <c>/dev/stdin</c> or <c>&lt;(cat case.json)</c>, is read like a file.</summary>
public sealed class PipeTests
{
    [Fact]
    public void A_case_from_a_pipe_is_read()
    {
        if (!OperatingSystem.IsLinux())
            return;
        using var run = new AdvisorRun();
        using var pipe = Holding("""{ "version": 2, "applicant": { "step2Ck": { "attempts": [ { "result": "passed", "score": 250 } ] } } }""");

        Assert.Equal(AdvisorCommand.Success, run.Run("--case", PathOf(pipe), "--as-of", "2026-11-28"));
        Assert.Contains("Step 2 CK Competitive", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_wrong_with_a_case_from_a_pipe_is_told()
    {
        if (!OperatingSystem.IsLinux())
            return;
        using var run = new AdvisorRun();
        using var pipe = Holding("{");

        Assert.Equal(AdvisorCommand.BadInput, run.Run("--case", PathOf(pipe), "--as-of", "2026-11-28"));
        Assert.Contains("line 1", run.Errors, StringComparison.Ordinal);
    }

    private static string PathOf(AnonymousPipeClientStream pipe) => $"/proc/self/fd/{pipe.SafePipeHandle.DangerousGetHandle()}";

    private static AnonymousPipeClientStream Holding(string text)
    {
        using var into = new AnonymousPipeServerStream(PipeDirection.Out);
        var pipe = new AnonymousPipeClientStream(PipeDirection.In, into.ClientSafePipeHandle);
        into.Write(Encoding.UTF8.GetBytes(text));
        return pipe;
    }
}
