namespace ReapplyKit;

/// <summary>Some interviews, no match: interview skills, rank strategy or program fit (clause M12.16).</summary>
/// <remarks>Equality: by content. Order: none. Default: impossible (a class).</remarks>
public sealed record ConversionProblem : InterviewVerdict;
