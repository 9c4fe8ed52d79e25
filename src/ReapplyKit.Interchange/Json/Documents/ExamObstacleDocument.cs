namespace ReapplyKit.Interchange;

/// <summary>One thing that stands in the way of an exam.</summary>
internal sealed record ExamObstacleDocument(
    string Kind,
    string Value,
    string Threshold,
    RuleDocument Rule,
    string? Missing,
    LocalDate? NotBefore,
    int? NeededDays,
    int? AvailableDays);
