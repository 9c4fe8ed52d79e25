namespace ReapplyKit;

/// <summary>There is no plan for the exam: this is what stands in its way, all of it at once.</summary>
/// <param name="Pack">The pack it was judged by.</param>
/// <param name="Exam">Which exam.</param>
/// <param name="AsOf">The day the plan was to be made as of.</param>
/// <param name="Obstacles">What stands in the way, in the order of <see cref="ExamObstacleKind"/>; at least one.</param>
public sealed record ExamObstacles(RulePackStamp Pack, Exam Exam, LocalDate AsOf, ValueList<ExamObstacle> Obstacles);
