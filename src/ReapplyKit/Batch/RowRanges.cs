using System.Threading;
using System.Threading.Tasks;
using Ardalis.GuardClauses;

namespace ReapplyKit.Batch;

/// <summary>Rows handed out to workers in ranges.</summary>
internal static class RowRanges
{
    // So many rows are worked on between two looks at the cancellation.
    public const int Rows = 64;

    public static void Run<TWorker>(
        int rows, int degree, Func<TWorker> begin, Action<TWorker, int, int> work, Action<TWorker> end,
        IProgress<int>? progress, CancellationToken cancellation)
    {
        var options = new ParallelOptions
        {
            MaxDegreeOfParallelism = Guard.Against.NegativeOrZero(degree),
            CancellationToken = cancellation,
        };
        var ranges = (int)(((long)rows + Rows - 1) / Rows);
        Parallel.For(0, ranges, options, begin, (range, _, worker) =>
        {
            var start = range * Rows;
            var count = Math.Min(Rows, rows - start);
            work(worker, start, count);
            progress?.Report(count);
            return worker;
        }, end);
    }
}
