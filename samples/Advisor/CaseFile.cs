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

    private static OneOf<ReapplicationCase, ValueList<Problem>> Parse(Stream utf8) =>
        InputFile.ReadAll(utf8).Match(bytes => IsJson(bytes) ? CaseJson.Read(bytes).MapT1(problems => problems.Problems) : NoCase, problems => problems);

    private static OneOf<ReapplicationCase, ValueList<Problem>> NoCase => (ValueList<Problem>)[new Problem("", null,
        "is not a case, which is a JSON file; give a list of programs with --programs, and a sheet of applicants with --roster")];

    // Anything else that a person would open as a case begins with a letter, a quote, or the mark of a workbook.
    private static bool IsJson(ReadOnlySpan<byte> bytes) =>
        bytes.TrimStart("\uFEFF"u8).TrimStart(" \t\r\n"u8) is [] or [(byte)'{' or (byte)'[' or (byte)'/', ..];

    private static OneOf<KeptPlan, ValueList<Problem>> ParsePlan(byte[] utf8) => PlanJson.Read(utf8).MapT1(problems => problems.Problems);

    private static ValueList<Problem> Problems<T>(OneOf<T, ValueList<Problem>> read) => read.IsT1 ? read.AsT1 : [];
}
