namespace ReapplyKit.Fuzz;

/// <summary>What came of many inputs; tallies are added in any order to the same sum.</summary>
internal sealed class Tally
{
    private const int FailuresKept = 5;
    private const ulong Prime = 0x100000001B3;

    public long Values { get; private set; }

    public long Problems { get; private set; }

    public long Failures { get; private set; }

    public long MostBytes { get; private set; }

    /// <summary>Stands for every answer with all its problems, so that two runs can be held against each other.</summary>
    public ulong Digest { get; private set; }

    public long Inputs => Values + Problems + Failures;

    /// <summary>The first failures, by number.</summary>
    public SortedDictionary<long, string> First { get; } = [];

    public void Add(long number, Trial trial)
    {
        MostBytes = Math.Max(MostBytes, trial.Bytes);
        Digest += Hash(number, trial);
        if (trial.Fault is { } fault)
        {
            Failures++;
            Keep(number, fault);
        }
        else if (trial.Answer!.IsValue)
        {
            Values++;
        }
        else
        {
            Problems++;
        }
    }

    public void Add(Tally other)
    {
        (Values, Problems, Failures) = (Values + other.Values, Problems + other.Problems, Failures + other.Failures);
        (MostBytes, Digest) = (Math.Max(MostBytes, other.MostBytes), Digest + other.Digest);
        foreach (var (number, fault) in other.First)
            Keep(number, fault);
    }

    private void Keep(long number, string fault)
    {
        First[number] = fault;
        if (First.Count > FailuresKept)
            First.Remove(First.Keys.Last());
    }

    private static ulong Hash(long number, Trial trial)
    {
        var hash = Mix((ulong)number, trial.Fault ?? (trial.Answer!.IsValue ? "value" : "problems"));
        foreach (var problem in trial.Answer?.Problems ?? [])
            hash = Mix(Mix(Mix(hash, problem.Where), problem.Value ?? ""), problem.Message);
        return hash;
    }

    private static ulong Mix(ulong hash, string text)
    {
        foreach (var c in text)
            hash = (hash ^ c) * Prime;
        return (hash ^ 0xFF) * Prime;
    }
}
