using ReapplyKit.Batch;

namespace ReapplyKit.Interchange;

/// <summary>Some neighbouring rows of a roster: those that were read, as columns, and those that were not, whole. No row is lost.</summary>
public sealed record RosterChunk
{
    /// <summary>The applicants that were read, in order.</summary>
    public required ApplicantColumns Applicants { get; init; }

    /// <summary>The line of each of them.</summary>
    public required ValueList<int> Lines { get; init; }

    /// <summary>The rows with something wrong, in order.</summary>
    public required ValueList<BadRosterRow> BadRows { get; init; }

    /// <summary>Headers that name nothing the library reads; the same in every chunk.</summary>
    public required ValueList<string> IgnoredColumns { get; init; }

    /// <summary>
    /// Why the file cannot be read from here on; empty in every chunk but the last, and there too where the file was read to its end.
    /// </summary>
    public ValueList<Problem> Problems { get; init; }
}
