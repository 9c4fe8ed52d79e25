namespace ReapplyKit;

/// <summary>Some interviews, no match: interview skills, rank strategy or program fit (clause M12.16).</summary>
public sealed record ConversionProblem : InterviewVerdict;
