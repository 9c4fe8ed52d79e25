namespace ReapplyKit;

/// <summary>How long registration takes (clause M10.4).</summary>
/// <param name="Days">Days from the application to the booked day.</param>
/// <param name="Rule">The rule that states it.</param>
internal sealed record ExamRegistration(int Days, RuleId Rule);
