using System.Diagnostics;
using System.Globalization;

namespace World.Adapter;

/// <summary>Times two programs by turns, each time in a new process, and prints the medians and the median ratio of the pairs.</summary>
internal static class SideBySide
{
    private static readonly string[] Kinds = ["first-verdict", "every-part", "warm"];

    public static void Run(string released, string current, int pairs, TextWriter to)
    {
        var times = new Dictionary<string, List<(double Released, double Current)>>();
        foreach (var kind in Kinds)
        {
            for (var pair = 0; pair < pairs; pair++)
            {
                var (before, now) = (Times(released, kind), Times(current, kind));
                foreach (var (what, milliseconds) in before)
                {
                    if (!times.TryGetValue(what, out var all))
                        times.Add(what, all = []);
                    all.Add((milliseconds, now[what]));
                }
            }
        }
        to.WriteLine("| what | 0.1.0, ms | this tree, ms | ratio | least and most |");
        to.WriteLine("|---|---|---|---|---|");
        foreach (var (what, all) in times)
        {
            var ratios = all.Select(t => t.Current / t.Released).Order().ToList();
            to.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"| {what} | {Median(all.Select(t => t.Released)):0.####} | {Median(all.Select(t => t.Current)):0.####} "
                + $"| {Median(ratios):0.00} | {ratios[0]:0.00} to {ratios[^1]:0.00} |"));
        }
    }

    private static double Median(IEnumerable<double> values)
    {
        var sorted = values.Order().ToList();
        return sorted[sorted.Count / 2];
    }

    private static Dictionary<string, double> Times(string program, string kind)
    {
        using var process = Process.Start(new ProcessStartInfo("dotnet", [program, "time", kind]) { RedirectStandardOutput = true })!;
        var lines = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        if (process.ExitCode != 0)
            throw new InvalidOperationException($"{program} time {kind} ended with {process.ExitCode}.");
        return lines.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(l => l.Split('\t'))
            .ToDictionary(l => l[0], l => double.Parse(l[1], CultureInfo.InvariantCulture));
    }
}
