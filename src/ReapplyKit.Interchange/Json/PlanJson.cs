using System.Buffers;
using Ardalis.GuardClauses;

namespace ReapplyKit.Interchange;

/// <summary>
/// Writes a plan as JSON in UTF-8, and reads back what it was made from: the case whole, the day and the pack's stamp. Beside them stand
/// the answers, and the texts of the rules and clauses that they cite. What is unknown is left out.
/// </summary>
public static class PlanJson
{
    /// <summary>Writes a plan. The same plan gives the same bytes.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="rules">The pack it was made by, for the texts of its rules.</param>
    /// <returns>The document, indented, without byte-order mark.</returns>
    /// <exception cref="ArgumentException">The plan was made by another pack.</exception>
    public static byte[] Write(ReapplicationPlan plan, RulePack rules)
    {
        using var made = Make(plan, rules);
        return made.Written.ToArray();
    }

    /// <summary>Writes a plan to where it goes, such as <c>response.BodyWriter</c>, and makes no array of it.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="rules">The pack it was made by, for the texts of its rules.</param>
    /// <param name="to">Takes the document.</param>
    /// <exception cref="ArgumentException">The plan was made by another pack.</exception>
    public static void Write(ReapplicationPlan plan, RulePack rules, IBufferWriter<byte> to)
    {
        Guard.Against.Null(to);
        using var made = Make(plan, rules);
        to.Write(made.Written);
    }

    /// <summary>
    /// Reads what a plan was made from, to plan again: <c>ReapplyPlanner.Plan(rules, kept.Case, kept.AsOf)</c> gives the same plan where
    /// <c>rules.Stamp</c> is <c>kept.Pack</c>.
    /// </summary>
    /// <param name="utf8">The document, with or without byte-order mark.</param>
    /// <returns>The inputs and the schedule; or every problem with its JSON path. A plan of version 1 holds no case.</returns>
    public static OneOf<KeptPlan, InputProblems> Read(ReadOnlyMemory<byte> utf8) => VersionedJson.Read(utf8, (root, _) => Kept(root));

    internal static KeptPlan Kept(JsonCursor root) => new(
        KeptValues.Stamp(root["pack"].Required()),
        KeptValues.Day(root["asOf"]),
        CaseJson.Case(root["case"].Required()),
        ScheduleJson.IsIn(root) ? ScheduleReader.Read(root["schedule"]) : null);

    private static PooledBytes Make(ReapplicationPlan plan, RulePack rules)
    {
        Guard.Against.Null(plan);
        Guard.Against.Null(rules);
        Guard.Against.InvalidInput(rules, nameof(rules), r => r.Stamp == plan.Pack, "The plan was made by another rule pack.");
        MilestoneTexts.Keep(rules);
        return Document.Make(plan, rules.Book);
    }
}
