using Ardalis.GuardClauses;

namespace ReapplyKit;

/// <summary>A tie between the applicant and one program.</summary>
/// <param name="Program">The program's name, code, ACGME number or <see cref="ResidencyProgram.Key"/>. A name means every program of that name.</param>
/// <param name="Kind">What the tie is.</param>
public sealed record ProgramConnection(string Program, ConnectionKind Kind)
{
    /// <summary>The program's name, code, ACGME number or <see cref="ResidencyProgram.Key"/>. A name means every program of that name.</summary>
    public string Program { get; init => field = Guard.Against.Null(value, nameof(Program)); } = Guard.Against.Null(Program, nameof(Program));

    /// <summary>What the tie is.</summary>
    public ConnectionKind Kind { get; init => field = Guard.Against.Undefined(value, nameof(Kind)); } = Guard.Against.Undefined(Kind, nameof(Kind));

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
