namespace ReapplyKit.Interchange;

/// <summary>One applicant of a roster.</summary>
/// <param name="Line">The line it stands on.</param>
/// <param name="Profile">The file, as far as the roster states it.</param>
/// <param name="Cycle">How the cycle went; null where the number of interviews or the match is not stated, since then nothing can be diagnosed.</param>
public sealed record RosterEntry(int Line, ApplicantProfile Profile, CycleOutcome? Cycle);
