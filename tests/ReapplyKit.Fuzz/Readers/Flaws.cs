using OneOf;

namespace ReapplyKit.Fuzz;

/// <summary>What may be wrong with a value although it was read.</summary>
internal static class Flaws
{
    /// <summary>A document's value is written, and reads as the same value again.</summary>
    public static string? OfWriting<T>(T value, Func<T, byte[]> write, Func<ReadOnlyMemory<byte>, OneOf<T, InputProblems>> read) =>
        read(write(value)).Match(
            again => Equals(again, value) ? null : "reads as another value once it is written",
            problems => "cannot be read once it is written: " + problems.Problems[0]);

    /// <summary>A table cannot hold everything, but what it holds can be read.</summary>
    public static string? OfWriting(
        ValueList<ResidencyProgram> programs,
        Func<ValueList<ResidencyProgram>, byte[]> write,
        Func<byte[], OneOf<ProgramTable, InputProblems>> read) => read(write(programs)).Match(
            again => again.Programs.Count == programs.Count ? null : "has another number of programs once it is written",
            problems => "cannot be read once it is written: " + problems.Problems[0]);

    /// <summary>A pack that was read plans: what it states at odds with itself is told when it is read, not when it is used.</summary>
    public static string? OfPlanning(RulePack pack, LocalDate asOf) =>
        Cases.Select(@case => ReapplyPlanner.Plan(pack, @case, asOf))
            .Select(plan => plan.Match<string?>(_ => null, problems => "cannot plan: " + problems.Problems[0]))
            .FirstOrDefault(flaw => flaw is not null);

    private static readonly ReapplicationCase[] Cases =
        [.. Corpora.Cases.Small.Select(seed => CaseJson.Read(seed.Bytes)).Select(read => read.AsT0 with { Programs = Listed })];

    private static ValueList<ResidencyProgram> Listed => ProgramJson.Read(Corpora.Programs.Small[^1].Bytes).AsT0;
}
