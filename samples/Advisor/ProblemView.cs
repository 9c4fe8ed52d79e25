using ReapplyKit;
using Spectre.Console;

namespace Advisor;

/// <summary>All that is wrong with an input.</summary>
internal static class ProblemView
{
    private const int MostShown = 50;

    public static void Show(IAnsiConsole console, ValueList<Problem> problems)
    {
        console.Line($"[red]{problems.Count} {(problems.Count == 1 ? "problem" : "problems")}; nothing was judged or written.[/]");
        foreach (var problem in problems.Take(MostShown))
            console.WriteLine("- " + problem);
        if (problems.Count > MostShown)
            console.Line($"… and {problems.Count - MostShown} more");
    }
}
