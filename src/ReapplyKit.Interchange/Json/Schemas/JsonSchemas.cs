using Ardalis.GuardClauses;

namespace ReapplyKit.Interchange;

/// <summary>
/// The JSON Schemas (draft 2020-12) of the library's documents. What people write is described strictly: a member that is not known is
/// refused. What
/// the library writes is described openly: a later writer of the same version may add members. No schema says which days the calendar
/// has, or which
/// of two must come first.
/// </summary>
public static class JsonSchemas
{
    /// <summary>The schema of a document.</summary>
    /// <param name="kind">Which document.</param>
    /// <returns>The schema as JSON in UTF-8, the same bytes each time.</returns>
    /// <exception cref="ArgumentException">There is no such document.</exception>
    public static byte[] Write(DocumentKind kind) => Guard.Against.Undefined(kind) switch
    {
        DocumentKind.Plan => SchemaWriter.Write(typeof(ReapplicationPlan), kind, "A re-application plan", citesRules: true),
        DocumentKind.Schedule => SchemaWriter.Write(typeof(Schedule), kind, "A dated schedule", citesRules: false),
        DocumentKind.Assessment => SchemaWriter.Write(
            typeof(CompetitivenessReport), kind, "The verdicts on one applicant, and the facts they read", citesRules: true),
        DocumentKind.Roster => SchemaWriter.Write(typeof(JudgedRoster), kind, "A judged roster", citesRules: true),
        _ => Embedded(FileName(kind)),
    };

    /// <summary>The name of a schema's file, such as <c>case.schema.json</c>.</summary>
    /// <param name="kind">Which document.</param>
    /// <returns>The name.</returns>
    /// <exception cref="ArgumentException">There is no such document.</exception>
    public static string FileName(DocumentKind kind) => Words.Of(Guard.Against.Undefined(kind)) + ".schema.json";

    private static byte[] Embedded(string name)
    {
        using var stream = typeof(JsonSchemas).Assembly.GetManifestResourceStream(name)!;
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }
}
