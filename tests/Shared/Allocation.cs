namespace Tests.Shared;

/// <summary>What some work allocates, for tests in the collection <see cref="Alone"/>.</summary>
internal static class Allocation
{
    private const int Measurements = 10;

    /// <summary>
    /// The bytes that the work allocates on this thread: the least of several measurements, since the runtime at times counts what is not
    /// the work's (compiling it anew, a collection in between).
    /// </summary>
    public static long Of(Action work)
    {
        var least = long.MaxValue;
        for (var i = 0; i < Measurements && least > 0; i++)
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            work();
            least = Math.Min(least, GC.GetAllocatedBytesForCurrentThread() - before);
        }
        return least;
    }
}
