namespace ReapplyKit.Interchange;

/// <summary>The version that every JSON document of the library states, and the answer to a document of a newer one.</summary>
public static class DocumentVersion
{
    /// <summary>The version that is written, and the newest that is read.</summary>
    public const int Current = 2;

    /// <summary>Says of which version a document is, whatever it holds: case, programs, plan, schedule, assessment or roster.</summary>
    /// <param name="utf8">The document, with or without byte-order mark.</param>
    /// <returns>The version, from 1 to <see cref="Current"/>; or why this library cannot read the document.</returns>
    public static OneOf<int, InputProblems> Of(ReadOnlyMemory<byte> utf8) => VersionedJson.Read(utf8, (_, version) => version);
}
