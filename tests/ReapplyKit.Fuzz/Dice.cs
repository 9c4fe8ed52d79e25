namespace ReapplyKit.Fuzz;

/// <summary>Draws (SplitMix64) that are the same for the same seed, on every machine and in every order of the inputs.</summary>
internal sealed class Dice(ulong seed)
{
    private const ulong GoldenRatio = 0x9E3779B97F4A7C15;
    private ulong _state = seed;

    public static Dice For(ulong seed, string reader, long input)
    {
        var mixed = reader.Aggregate(seed + GoldenRatio, (hash, c) => (hash ^ c) * 0x100000001B3);
        return new Dice(new Dice(mixed + (ulong)input * GoldenRatio).Next());
    }

    public ulong Next()
    {
        var z = _state += GoldenRatio;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
        return z ^ (z >> 31);
    }

    /// <summary>A number from 0 to one less than the count.</summary>
    public int Below(int count) => (int)(Next() % (ulong)count);

    public bool OneIn(int count) => Below(count) == 0;

    public T Of<T>(IReadOnlyList<T> items) => items[Below(items.Count)];

    /// <summary>A length that is mostly small and sometimes near the most.</summary>
    public int Length(int most) => Below(Math.Max(1, most >> Below(12))) + 1;
}
