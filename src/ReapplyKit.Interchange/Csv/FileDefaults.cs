namespace ReapplyKit.Interchange;

/// <summary>What is known of a list beside what stands in it: many files say their specialty or state only in their name.</summary>
/// <example>
/// <code>ProgramCsv.Read(file, new FileDefaults { Specialty = "Internal Medicine" })</code>
/// </example>
public sealed record FileDefaults
{
    /// <summary>Nothing is known beside the file.</summary>
    public static FileDefaults None { get; } = new();

    /// <summary>The specialty of every program that states none; null where not known.</summary>
    public string? Specialty { get; init; }

    /// <summary>The state of every program that states none, such as <c>NY</c>; null where not known.</summary>
    public string? State { get; init; }

    /// <summary>
    /// The Match year: of a roster, the one its rows tell of where they do not say; of a program list, the one applied for. Null where not
    /// known.
    /// </summary>
    public int? Season { get; init; }

    /// <summary>The day: of a roster, the one it is judged as of where its rows name none, so that what lies ahead of it is noted; of a program list, the one by
    /// which a decision of an earlier season is told where <see cref="Season"/> is not known. Null where not known.</summary>
    public LocalDate? AsOf { get; init; }

    /// <summary>The worksheet to read of a workbook; null for the first that holds such a list.</summary>
    public string? Sheet { get; init; }

    /// <inheritdoc/>
    public override string ToString() => ShortText.Of($"Specialty {Specialty}, state {State}, season {Season}, as of {AsOf}, sheet {Sheet}");
}
