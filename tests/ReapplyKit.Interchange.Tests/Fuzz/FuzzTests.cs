using ReapplyKit.Fuzz;

namespace ReapplyKit.Interchange.Tests;

/// <summary>
/// A small share of the fuzz, the same inputs in every run: each is answered with a value or with named problems, in bounded memory and
/// the same again.
/// </summary>
public sealed class FuzzTests
{
    private const int Inputs = 600;
    private const ulong Seed = 1;

    public static TheoryData<string> Readers => [.. AllReaders.List.Select(reader => reader.Name)];

    [Theory]
    [MemberData(nameof(Readers))]
    public void Whatever_is_read_is_a_value_or_named_problems(string name)
    {
        var tally = FuzzRun.Of(Named(name), Inputs, Seed, threads: 2);

        Assert.True(tally.Failures == 0, string.Join('\n', tally.First.Select(found => $"input {found.Key}: {found.Value}")));
        Assert.Equal(Inputs, tally.Values + tally.Problems);
        Assert.True(tally.Values > Inputs / 50 && tally.Problems > Inputs / 50, $"{tally.Values} values, {tally.Problems} problems");
    }

    [Fact]
    public void What_comes_of_a_run_does_not_depend_on_the_number_of_threads()
    {
        var reader = Named("program CSV");
        var (alone, together) = (FuzzRun.Of(reader, 300, Seed, threads: 1), FuzzRun.Of(reader, 300, Seed, threads: 4));

        Assert.Equal((alone.Values, alone.Problems, alone.Digest), (together.Values, together.Problems, together.Digest));
        Assert.NotEqual(alone.Digest, FuzzRun.Of(reader, 300, Seed + 1, threads: 4).Digest);
    }

    [Fact]
    public void A_reader_that_throws_is_caught_and_its_input_shortened()
    {
        var reader = Named("case JSON");
        var broken = reader with { Read = utf8 => utf8.Contains((byte)'7') ? throw new FormatException("no sevens") : reader.Read(utf8) };

        var tally = FuzzRun.Of(broken, 400, Seed, threads: 2);

        var failure = FuzzRun.Failures(broken, tally, Seed).First();
        Assert.StartsWith("FormatException: no sevens", failure.Fault, StringComparison.Ordinal);
        Assert.Equal("7"u8.ToArray(), failure.Shortened);
    }

    [Fact]
    public void A_problem_that_says_nothing_or_half_a_character_is_a_fault()
    {
        Assert.Equal("message", Trial.Of(Saying(" "), [], twice: false).Kind);
        Assert.Equal("text", Trial.Of(Saying("half of \ud83d"), [], twice: false).Kind);
        Assert.Null(Trial.Of(Saying("whole"), [], twice: false).Kind);
    }

    [Fact]
    public void Another_answer_to_the_same_input_and_memory_beyond_the_bound_are_faults()
    {
        var count = 0;
        var fickle = Named("case JSON") with { Read = _ => Answer.Of(count++) };
        var greedy = Named("case JSON") with { Read = _ => Answer.Of(new byte[2 << 20].Length) };

        Assert.Equal("second reading", Trial.Of(fickle, [], twice: true).Kind);
        Assert.Equal("allocated", Trial.Of(greedy, [], twice: false).Kind);
    }

    private static Reader Saying(string message) =>
        Named("case JSON") with { Read = _ => new Answer(null, [new Problem("$", null, message)]) };

    private static Reader Named(string name) => AllReaders.List.Single(reader => reader.Name == name);
}
