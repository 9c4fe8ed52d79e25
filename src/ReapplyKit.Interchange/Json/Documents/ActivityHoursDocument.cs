namespace ReapplyKit.Interchange;

/// <summary>The hours of a week for one kind of work.</summary>
internal sealed record ActivityHoursDocument(
    string Kind,
    int Hours,
    bool? IsCarried);
