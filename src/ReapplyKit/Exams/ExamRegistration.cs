namespace ReapplyKit;

/// <summary>How long registration takes (clause M10.4).</summary>
/// <remarks>Equality: by content. Order: none. Default: impossible (a class).</remarks>
/// <param name="Days">Days from the application to the booked day.</param>
/// <param name="Rule">The rule that states it.</param>
public sealed record ExamRegistration(int Days, RuleId Rule);
