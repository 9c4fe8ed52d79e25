using System.Diagnostics;
using System.Globalization;
using ReapplyKit.Batch;

namespace ReapplyKit.Benchmarks;

/// <summary>
/// Counts the labels of 50,000 applicants at 6,300 programs once, and prints how fast it went and how much memory it took.
/// </summary>
internal static class CohortRun
{
    private const int Applicants = 50_000;
    private const int Programs = 6_300;
    private const int Times = 9;

    public static void Print()
    {
        var rules = RulePack.Default.Programs;
        var programs = SyntheticPrograms.Of(Programs);
        var facts = SyntheticApplicants.Of(Applicants, programs);
        var tiers = Array.ConvertAll(facts, one => rules.Rubric.Assess(one));
        var (programColumns, applicantColumns) = (ProgramColumns.Of(programs), LabelColumns.Of(facts));
        foreach (var degree in (int[])[1, 2])
        {
            Say($"{degree} core(s), matrix made and pairs counted", Median(() => Matrix().Count(degree)));
            var matrix = Matrix();
            Say($"{degree} core(s), pairs counted", Median(() => matrix.Count(degree)));
        }
        var summary = Matrix().Count(degree: 2).Summary;
        foreach (var label in Enum.GetValues<ProgramLabel>())
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{label}: {summary.CountOf(label):N0} pairs"));
        foreach (var factor in summary.TopBlockers)
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{factor.Factor} blocks {factor.Blocked:N0} pairs, unknown in {factor.Unknown:N0}"));
        using var self = Process.GetCurrentProcess();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"peak memory: {self.PeakWorkingSet64 / 1_000_000:N0} MB"));

        LabelMatrix Matrix() => new(rules, programColumns, applicantColumns, tiers);
    }

    private static void Say(string what, TimeSpan time)
    {
        var pairsPerSecond = (double)Applicants * Programs / time.TotalSeconds;
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture, $"{what}: {time.TotalMilliseconds:N1} ms, {pairsPerSecond / 1e9:N2} billion pairs per second"));
    }

    private static TimeSpan Median(Func<LabelCounts> work)
    {
        var times = new List<TimeSpan>();
        for (var i = 0; i < Times; i++)
        {
            var start = Stopwatch.GetTimestamp();
            work();
            times.Add(Stopwatch.GetElapsedTime(start));
        }
        return times.Order().ElementAt(Times / 2);
    }
}
