using Ardalis.GuardClauses;

namespace ReapplyKit;

/// <summary>
/// Divides a total by weights so that the parts sum to it: everybody gets the whole part, the largest remainders get the rest, earlier
/// first.
/// </summary>
internal static class LargestRemainder
{
    public static ValueList<int> Apportion(int total, ReadOnlySpan<int> weights)
    {
        Guard.Against.Negative(total);
        long sum = 0;
        foreach (var weight in weights)
            sum += weight;
        var parts = new int[weights.Length];
        var remainders = new long[weights.Length];
        var rest = total;
        for (var i = 0; i < weights.Length; i++)
        {
            var share = (long)total * weights[i];
            (parts[i], remainders[i]) = ((int)(share / sum), share % sum);
            rest -= parts[i];
        }
        foreach (var i in Enumerable.Range(0, parts.Length).OrderByDescending(i => remainders[i]).Take(rest))
            parts[i]++;
        return ValueList.Create<int>(parts);
    }
}
