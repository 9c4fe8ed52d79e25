using System.Diagnostics;

namespace LoadTest;

/// <summary>What a load came to.</summary>
internal sealed record Load(long Requests, long Errors, TimeSpan Processor, Memory Start, Memory Middle, Memory End)
{
    public const int Clients = 200;

    // By the processor's time, so that what else the machine does changes no ratio.
    private double PerSecond => Requests / Processor.TotalSeconds;

    /// <summary>Lets clients ask again and again, each as soon as it is answered.</summary>
    public static async Task<Load> Run(Func<Task<bool>> request, TimeSpan length)
    {
        var (requests, errors) = (0L, 0L);
        var start = Memory.Now();
        var (watch, processor) = (Stopwatch.StartNew(), Environment.CpuUsage.TotalTime);
        var clients = Enumerable.Range(0, Clients).Select(_ => Task.Run(async () =>
        {
            while (watch.Elapsed < length)
            {
                if (!await Answered(request))
                    Interlocked.Increment(ref errors);
                Interlocked.Increment(ref requests);
            }
        })).ToList();
        await Task.Delay(length / 2);
        var middle = Memory.Now();
        await Task.WhenAll(clients);
        return new Load(requests, errors, Environment.CpuUsage.TotalTime - processor, start, middle, Memory.Now());
    }

    public string Row(string name, Load constant) =>
        $"| {name} | {Requests:n0} | {Errors} | {PerSecond:n0} | {PerSecond / constant.PerSecond:0.000} "
        + $"| {Start.Managed:n0} / {Middle.Managed:n0} / {End.Managed:n0} "
        + $"| {Start.WorkingSet:n0} / {Middle.WorkingSet:n0} / {End.WorkingSet:n0} |";

    private static async Task<bool> Answered(Func<Task<bool>> request)
    {
        try
        {
            return await request();
        }
        catch (Exception e) when (e is HttpRequestException or IOException or OperationCanceledException)
        {
            return false;
        }
    }
}
