namespace ReapplyKit.Reports;

/// <summary>The dated plan as a picture.</summary>
internal sealed record Chart(Schedule Schedule, LocalDate? Today) : Block;
