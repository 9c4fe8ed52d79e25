namespace LoadTest;

/// <summary>Memory in megabytes: what is still in use after a full collection, and what the process holds.</summary>
internal sealed record Memory(double Managed, double WorkingSet)
{
    private const double Megabyte = 1024 * 1024;

    public static Memory Now() => new(GC.GetTotalMemory(forceFullCollection: true) / Megabyte, Environment.WorkingSet / Megabyte);
}
