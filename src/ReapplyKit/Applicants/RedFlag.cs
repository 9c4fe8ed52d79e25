namespace ReapplyKit;

/// <summary>A red flag the applicant states of their own file or conduct (clause M12.17 and the practice questions of Month 7).</summary>
/// <param name="Kind">What it touches; communication, professionalism, attitude, program fit or a gap.</param>
/// <param name="Note">What happened, in the applicant's words; null where nothing is said.</param>
public sealed record RedFlag(WeaknessKind Kind, string? Note = null);
