namespace ReapplyKit;

/// <summary>Few interviews: something structural in the application is broken (clause M12.15).</summary>
/// <remarks>Equality: by content. Order: none. Default: impossible (a class).</remarks>
public sealed record StructuralProblem : InterviewVerdict;
