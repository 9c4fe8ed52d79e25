using System.Text;

namespace ReapplyKit.Fuzz;

/// <summary>One input given to one reader: its answer, and what is wrong with that.</summary>
internal sealed record Trial(Answer? Answer, string? Fault, long Bytes)
{
    private const int BytesForEachByte = 2000;
    private const int ProblemsOfNothing = 1000;
    private const int LongestWhere = 500;
    private const int LongestValue = 120;
    private const int LongestMessage = 1500;

    public static Trial Of(Reader reader, byte[] input, bool twice)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        Answer? answer = null;
        try
        {
            answer = reader.Read(input);
            var bytes = GC.GetAllocatedBytesForCurrentThread() - before;
            if (bytes > Most(reader, input))
                bytes = Math.Min(bytes, BytesOf(reader, input));
            var fault = FaultOf(answer)
                ?? (answer.Problems.Count > ProblemsOfNothing + input.Length ? $"problems: {answer.Problems.Count}" : null)
                ?? (bytes > Most(reader, input) ? $"allocated: {bytes} bytes" : null)
                ?? (twice && !reader.Read(input).Equals(answer) ? "second reading: another answer" : null)
                ?? (twice && answer.Value is { } value && reader.Flaw(value) is { } flaw ? "flaw: " + flaw : null);
            return new Trial(answer, fault, bytes);
        }
#pragma warning disable CA1031 // whatever is thrown is what is sought
        catch (Exception e)
#pragma warning restore CA1031
        {
            var stack = e.StackTrace?.Split('\n').FirstOrDefault(line => line.Contains("ReapplyKit", StringComparison.Ordinal))?.Trim();
            return new Trial(answer, $"{e.GetType().Name}: {e.Message} {stack}", 0);
        }
    }

    private static long Most(Reader reader, byte[] input) => reader.FixedBytes + BytesForEachByte * (long)input.Length;

    // A second reading, without what is made once in a process.
    private static long BytesOf(Reader reader, byte[] input)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        _ = reader.Read(input);
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    /// <summary>The kind of fault, by which a shorter input is known to show the same.</summary>
    public string? Kind => Fault?.Split(':')[0];

    private static string? FaultOf(Answer answer)
    {
        if (answer.IsValue == !answer.Problems.IsEmpty)
            return "answer: neither a value nor problems";
        foreach (var problem in answer.Problems)
        {
            var fault = string.IsNullOrWhiteSpace(problem.Message) ? "message: none"
                : problem.Where.Length == 0 && answer.Problems.Count > 1 ? "where: none, although it is not the only problem"
                : problem.Where.Length > LongestWhere ? $"where: {problem.Where.Length} characters"
                : problem.Value?.Length > LongestValue ? $"value: {problem.Value.Length} characters"
                : problem.Message.Length > LongestMessage ? $"message: {problem.Message.Length} characters"
                : IsHalved(problem.Where) || IsHalved(problem.Message) || IsHalved(problem.Value ?? "") ? "text: half a character"
                : null;
            if (fault is not null)
                return $"{fault} ({problem.Message[..Math.Min(problem.Message.Length, 200)]})";
        }
        return null;
    }

    private static bool IsHalved(string text)
    {
        for (var rest = text.AsSpan(); !rest.IsEmpty;)
        {
            if (Rune.DecodeFromUtf16(rest, out _, out var length) != System.Buffers.OperationStatus.Done)
                return true;
            rest = rest[length..];
        }
        return false;
    }
}
