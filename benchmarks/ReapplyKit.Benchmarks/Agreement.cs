namespace ReapplyKit.Benchmarks;

/// <summary>Two ways are compared in speed only where they give the same.</summary>
internal static class Agreement
{
    public static void Check(IEnumerable<ApplicantFacts> pool, Func<ApplicantFacts, TierSet> one, Func<ApplicantFacts, TierSet> other)
    {
        foreach (var facts in pool)
        {
            if (one(facts) != other(facts))
                throw new InvalidOperationException($"{facts} is {one(facts)} to one and {other(facts)} to the other.");
        }
    }
}
