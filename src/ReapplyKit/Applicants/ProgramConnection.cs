namespace ReapplyKit;

/// <summary>A tie between the applicant and one program.</summary>
/// <param name="Program">The program's key: its NRMP code, else its ACGME number, else its name, city and state joined by <c>|</c>.</param>
/// <param name="Kind">What the tie is.</param>
public sealed record ProgramConnection(string Program, ConnectionKind Kind)
{
    /// <inheritdoc/>
    public override string ToString() => ShortText.Of($"{Kind} at {Program}");
}

/// <summary>What ties an applicant to a program (clause M2.14).</summary>
public enum ConnectionKind
{
    /// <summary>US clinical experience there.</summary>
    Usce,

    /// <summary>A research collaboration.</summary>
    Research,

    /// <summary>Somebody of the faculty speaks for the applicant.</summary>
    Faculty,

    /// <summary>Geographic ties.</summary>
    Geography,
}
