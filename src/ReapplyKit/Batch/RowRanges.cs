using System.Threading;
using System.Threading.Tasks;
using Ardalis.GuardClauses;

namespace ReapplyKit.Batch;

/// <summary>Rows handed out to workers in ranges; between two of them it is looked whether to stop.</summary>
internal static class RowRanges
{
    public static void Run(
        int rows, int rowsOfARange, int degree, Action<int, int> work, IProgress<int>? progress, CancellationToken cancellation) =>
        Run(rows, rowsOfARange, degree, () => work, (doing, first, count) => doing(first, count), _ => { }, progress, cancellation);

    public static void Run<TWorker>(
        int rows, int rowsOfARange, int degree, Func<TWorker> begin, Action<TWorker, int, int> work, Action<TWorker> end,
        IProgress<int>? progress, CancellationToken cancellation)
    {
        var options = new ParallelOptions
        {
            MaxDegreeOfParallelism = Guard.Against.NegativeOrZero(degree),
            CancellationToken = cancellation,
        };
        var ranges = (int)(((long)rows + rowsOfARange - 1) / rowsOfARange);
        Parallel.For(0, ranges, options, begin, (range, _, worker) =>
        {
            var start = range * rowsOfARange;
            var count = Math.Min(rowsOfARange, rows - start);
            work(worker, start, count);
            progress?.Report(count);
            return worker;
        }, end);
    }
}
