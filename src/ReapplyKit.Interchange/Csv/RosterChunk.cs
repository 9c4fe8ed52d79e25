using ReapplyKit.Batch;

namespace ReapplyKit.Interchange;

/// <summary>Some neighbouring rows of a roster: those that were read, as columns, and those that were not, whole. No row is lost.</summary>
public sealed record RosterChunk
{
    internal RosterChunk()
    {
    }

    /// <summary>The applicants that were read, in order.</summary>
    public required ApplicantColumns Applicants { get; init; }

    /// <summary>The line of each of them.</summary>
    public required ValueList<int> Lines { get; init; }

    /// <summary>The rows that were not used, in order, each with its reason.</summary>
    public required ValueList<SetAsideRow> SetAside { get; init; }

    /// <summary>What was found out since the chunk before: cells left unknown, columns not read.</summary>
    public required ValueList<ReadingNote> Notes { get; init; }

    /// <summary>
    /// Why the file cannot be read from here on; empty in every chunk but the last, and there too where the file was read to its end.
    /// </summary>
    public ValueList<Problem> Problems { get; init; }

    internal ReferenceColumn References { get; init; } = new();

    /// <summary>Who an applicant is: the reference that stands in its row, else its line.</summary>
    /// <param name="applicant">Which applicant of <see cref="Applicants"/>, from 0.</param>
    /// <returns>The reference, such as <c>A-17</c> or <c>line 12</c>.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such applicant.</exception>
    public string ReferenceOf(int applicant) => References[applicant] ?? RosterRow.ReferenceOf(Lines[applicant]);

    /// <inheritdoc/>
    public override string ToString() => ShortText.Of($"{Applicants.Count} applicants, {SetAside.Count} rows set aside");
}
