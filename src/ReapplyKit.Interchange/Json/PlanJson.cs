using System.Text.Json;
using Ardalis.GuardClauses;

namespace ReapplyKit.Interchange;

/// <summary>
/// Writes a plan as JSON in UTF-8: verdict, diagnosis, weaknesses, what each part of the rebuild year comes to, dated milestones, labelled
/// programs, what would change it and the proof of change, every rule with its text. What is not stated is left out. The same plan gives
/// the same bytes.
/// </summary>
public static class PlanJson
{
    /// <summary>Writes a plan.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="rules">The pack it was made by, for the texts of its rules.</param>
    /// <returns>The document, indented, without byte-order mark.</returns>
    /// <exception cref="ArgumentException">The plan was made by another pack.</exception>
    public static byte[] Write(ReapplicationPlan plan, RulePack rules)
    {
        Guard.Against.Null(plan);
        Guard.Against.Null(rules);
        Guard.Against.InvalidInput(rules, nameof(rules), r => r.Stamp == plan.Pack, "The plan was made by another rule pack.");
        return JsonSerializer.SerializeToUtf8Bytes(new DocumentWriter(rules).Plan(plan), DocumentContext.Written.PlanDocument);
    }
}
