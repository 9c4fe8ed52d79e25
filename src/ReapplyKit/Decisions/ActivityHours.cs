namespace ReapplyKit;

/// <summary>The hours of a week that go to one kind of work (clause M10.6), and whether the main activity itself fills them.</summary>
/// <param name="Kind">The kind of work.</param>
/// <param name="Hours">Whole hours a week.</param>
/// <param name="IsCarried">Whether the activity fills them; null while it is not decided.</param>
public sealed record ActivityHours(WorkKind Kind, int Hours, bool? IsCarried);
