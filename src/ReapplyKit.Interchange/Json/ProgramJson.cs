namespace ReapplyKit.Interchange;

/// <summary>
/// Reads and writes a program list as JSON in UTF-8, with everything that is known of each program, its sources and where they disagree.
/// </summary>
public static class ProgramJson
{
    /// <summary>
    /// Reads a program list. What is left out or <c>null</c> stays unknown; a track that is left out follows from the NRMP code.
    /// </summary>
    /// <param name="utf8">The document, with or without byte-order mark.</param>
    /// <returns>The programs, in order; or every problem with its JSON path.</returns>
    public static OneOf<ValueList<ResidencyProgram>, InputProblems> Read(ReadOnlyMemory<byte> utf8) =>
        VersionedJson.Read(utf8, (root, _) => Programs(root.Knows("version", "programs")["programs"].Required()));

    /// <summary>Writes a program list. Blank texts say nothing and are left out. The same programs give the same bytes.</summary>
    /// <param name="programs">The programs.</param>
    /// <returns>The document, indented, without byte-order mark; <see cref="Read"/> gives back the same programs.</returns>
    /// <exception cref="ArgumentException">The programs hold what no document can state, such as the same program twice.</exception>
    public static byte[] Write(ValueList<ResidencyProgram> programs)
    {
        var utf8 = Document.Write("programs", programs);
        return Unreadable.Refuse(Read(utf8), utf8, nameof(programs));
    }

    internal static ValueList<ResidencyProgram> Programs(JsonCursor at)
    {
        var placeOf = new Dictionary<string, string>(StringComparer.Ordinal);
        var programs = new List<ResidencyProgram>();
        foreach (var item in at.Items(CaseJson.MostPrograms))
        {
            if (ProgramReader.Read(item) is not { } program)
                continue;
            if (!placeOf.TryAdd(program.Key, item.Path))
                item.Log.Add(item.Path, program.Key, $"is described at {placeOf[program.Key]} already");
            programs.Add(program);
        }
        return programs.ToValueList();
    }
}
