namespace ReapplyKit;

/// <summary>Few interviews: something structural in the application is broken (clause M12.15).</summary>
public sealed record StructuralProblem : InterviewVerdict;
