namespace ReapplyKit.Fuzz;

/// <summary>Gives a reader a run of inputs. What comes of it depends on the seed alone, not on the number of threads.</summary>
internal static class FuzzRun
{
    private const int InRange = 500;

    public static Tally Of(Reader reader, long inputs, ulong seed, int threads)
    {
        var sum = new Tally();
        var options = new ParallelOptions { MaxDegreeOfParallelism = threads };
        Parallel.For(0L, (inputs + InRange - 1) / InRange, options, range =>
        {
            var tally = new Tally();
            for (var number = range * InRange; number < Math.Min(inputs, (range + 1) * InRange); number++)
                tally.Add(number, Trial.Of(reader, Input(reader, seed, number), number % reader.FlawSoughtOneIn == 0));
            lock (sum)
                sum.Add(tally);
        });
        return sum;
    }

    public static byte[] Input(Reader reader, ulong seed, long number) =>
        InputSource.Make(reader.Corpus, Dice.For(seed, reader.Name, number));

    public static IEnumerable<Failure> Failures(Reader reader, Tally tally, ulong seed) => tally.First.Select(found =>
    {
        var input = Input(reader, seed, found.Key);
        return new Failure(reader.Name, found.Key, found.Value, input, Shortening.Of(reader, input));
    });
}
