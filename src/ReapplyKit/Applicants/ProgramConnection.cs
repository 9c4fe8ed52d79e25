namespace ReapplyKit;

/// <summary>A tie between the applicant and one program.</summary>
/// <param name="Program">The program's key: its NRMP code, else its ACGME number, else its name, city and state joined by <c>|</c>.</param>
/// <param name="Kind">What the tie is.</param>
public sealed record ProgramConnection(string Program, ConnectionKind Kind);
