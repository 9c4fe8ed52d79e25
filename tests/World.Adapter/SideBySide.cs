using System.Diagnostics;
using System.Globalization;

namespace World.Adapter;

/// <summary>
/// Times two programs by turns, in several pairs of processes, and prints the medians and the ratios of the pairs. What is repeated goes by turns
/// round for round, and the least of a pair's rounds counts: other work on the machine can only add to a time.
/// </summary>
internal static class SideBySide
{
    private const int RoundsOfAPair = 40;

    public static void Run(string released, string current, int pairs, TextWriter to)
    {
        var times = new Dictionary<string, List<(double Released, double Current)>>();
        for (var pair = 0; pair < pairs; pair++)
        {
            foreach (var kind in (string[])["first-verdict", "every-part"])
            {
                var (before, now) = (Once(released, kind), Once(current, kind));
                Add(before.What, (before.Time, now.Time));
            }
            foreach (var (what, least) in Rounds(released, current))
                Add(what, least);
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

        void Add(string what, (double Released, double Current) time)
        {
            if (!times.TryGetValue(what, out var all))
                times.Add(what, all = []);
            all.Add(time);
        }
    }

    private static (string What, double Time) Once(string program, string kind)
    {
        using var process = Start(program, kind);
        process.StandardInput.Close();
        return Said(process);
    }

    private static IEnumerable<(string What, (double Released, double Current) Least)> Rounds(string released, string current)
    {
        using var before = Start(released, "rounds");
        using var now = Start(current, "rounds");
        var names = before.StandardOutput.ReadLine()!.Split('\t');
        if (!names.SequenceEqual(now.StandardOutput.ReadLine()!.Split('\t')))
            throw new InvalidOperationException("The two programs time different things: build both anew.");
        foreach (var what in names)
            Least(what); // until all is compiled that is going to be
        foreach (var what in names)
            yield return (what, Least(what));
        before.StandardInput.Close();
        now.StandardInput.Close();

        (double Released, double Current) Least(string what)
        {
            var least = (Released: double.MaxValue, Current: double.MaxValue);
            for (var round = 0; round < RoundsOfAPair; round++)
                least = (Math.Min(least.Released, Round(before, what)), Math.Min(least.Current, Round(now, what)));
            return least;
        }
    }

    private static double Round(Process process, string what)
    {
        process.StandardInput.WriteLine(what);
        return Said(process).Time;
    }

    private static (string What, double Time) Said(Process process)
    {
        var said = process.StandardOutput.ReadLine()?.Split('\t') ?? throw new InvalidOperationException("A program ended without a time.");
        return (said[0], double.Parse(said[1], CultureInfo.InvariantCulture));
    }

    private static Process Start(string program, string kind) => Process.Start(
        new ProcessStartInfo("dotnet", [program, "time", kind]) { RedirectStandardInput = true, RedirectStandardOutput = true })!;

    private static double Median(IEnumerable<double> values)
    {
        var sorted = values.Order().ToList();
        return sorted[sorted.Count / 2];
    }
}
