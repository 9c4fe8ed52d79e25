using OneOf;
using ReapplyKit;
using ReapplyKit.Interchange;

namespace Advisor;

/// <summary>The case: from its own file, from an earlier plan, or from both; else the fictional sample.</summary>
internal static class CaseFile
{
    public static OneOf<ReapplicationCase, ValueList<Problem>> Read(Request request, LongWork work)
    {
        var own = request.Case is { } file ? InputFile.Read(file, work, Parse) : Parse(InputFile.Sample("case.json"));
        if (request.Since is not { } since)
            return own;
        var kept = InputFile.Read<KeptPlan>(since, work, utf8 => InputFile.ReadAll(utf8).Match(ParsePlan, problems => problems));
        if (own.IsT1 || kept.IsT1)
            return Problems(own).Concat(Problems(kept)).ToValueList();
        return request.Case is null ? kept.AsT0.NextCase() : kept.AsT0.NextCase(own.AsT0);
    }

    private static OneOf<ReapplicationCase, ValueList<Problem>> Parse(Stream file) => InputFile.ReadAll(file).Match(
        bytes => JsonFile.WhyNoCase(bytes = JsonFile.InUtf8(bytes)) is { } why ? (ValueList<Problem>)[new Problem("", null, why)] : CaseJson.Read(bytes).MapT1(problems => problems.Problems),
        problems => problems);

    private static OneOf<KeptPlan, ValueList<Problem>> ParsePlan(byte[] bytes) =>
        JsonFile.WhyNoPlan(bytes = JsonFile.InUtf8(bytes)) is { } why ? (ValueList<Problem>)[new Problem("", null, why)] : PlanJson.Read(bytes).MapT1(problems => problems.Problems);

    private static ValueList<Problem> Problems<T>(OneOf<T, ValueList<Problem>> read) => read.IsT1 ? read.AsT1 : [];
}
