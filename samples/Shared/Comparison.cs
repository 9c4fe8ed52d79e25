using System.Text.Json;
using OneOf;
using ReapplyKit;
using ReapplyKit.Interchange;

namespace Samples.Shared;

/// <summary>Holds two kept plans against each other.</summary>
internal static class Comparison
{
    private static readonly JsonSerializerOptions Written = new JsonSerializerOptions { WriteIndented = true, NewLine = "\n" }.ConfigureForReapplyKit();

    /// <summary>What came in, what went out and what moved from the earlier plan to the later, as JSON; or every problem of both.</summary>
    public static OneOf<byte[], ValueList<Problem>> Make(Asked asked)
    {
        var (before, after) = (Read("since", asked.Since), Read("later", asked.Later));
        var problems = asked.Problems.Concat(Problems(before)).Concat(Problems(after)).ToValueList();
        return problems.IsEmpty ? JsonSerializer.SerializeToUtf8Bytes(PlanDifference.Between(before.AsT0, after.AsT0), Written.GetTypeInfo(typeof(PlanDifference))) : problems;
    }

    private static OneOf<Schedule, ValueList<Problem>> Read(string name, byte[]? utf8) => utf8 is { } given
        ? ScheduleJson.Read(given).MapT1(p => p.Problems.Select(problem => problem with { Where = $"{name} {problem.Where}".TrimEnd() }).ToValueList())
        : ValueList.Create<Problem>([new Problem(name, null, "is required: a plan or schedule as JSON")]);

    private static ValueList<Problem> Problems(OneOf<Schedule, ValueList<Problem>> read) => read.IsT1 ? read.AsT1 : [];
}
