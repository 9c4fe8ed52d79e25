namespace ReapplyKit;

/// <summary>A prerequisite by its place in the template, and the days that must pass.</summary>
internal readonly record struct MilestoneEdge(int Before, int Lag);
