using System.Text.Json;
using Ardalis.GuardClauses;

namespace ReapplyKit.Interchange;

/// <summary>Judges a roster and writes the verdicts as JSON in UTF-8. The same roster gives the same bytes.</summary>
public static class RosterJson
{
    /// <summary>Judges and writes a roster.</summary>
    /// <param name="roster">The roster.</param>
    /// <param name="rules">The pack to judge by.</param>
    /// <param name="asOf">The day of judgement.</param>
    /// <returns>The document, indented, without byte-order mark.</returns>
    public static byte[] Write(Roster roster, RulePack rules, LocalDate asOf)
    {
        Guard.Against.Null(roster);
        Guard.Against.Null(rules);
        return JsonSerializer.SerializeToUtf8Bytes(new DocumentWriter(rules).Roster(roster, asOf), DocumentContext.Written.RosterDocument);
    }
}
