namespace ReapplyKit.Tests;

/// <summary>Texts beside the tests that somebody has read. <c>REAPPLYKIT_APPROVE=true</c> writes them anew, to be read.</summary>
internal static class Approved
{
    public static bool IsApproving { get; } = Environment.GetEnvironmentVariable("REAPPLYKIT_APPROVE") == "true";

    /// <summary>The text approved in a file below the tests; while approving, what was found.</summary>
    public static string Text(string found, params string[] path)
    {
        var file = Path.Combine([Repository.Root, "tests", "ReapplyKit.Tests", .. path]);
        if (IsApproving)
            File.WriteAllText(file, found);
        return File.ReadAllText(file);
    }
}
