namespace ReapplyKit.Interchange;

/// <summary>A dated plan for an exam, or all that stands in its way: one of the two is there.</summary>
internal sealed record ExamDocument(
    ExamPlanDocument? Plan,
    IEnumerable<ExamObstacleDocument>? Obstacles);
