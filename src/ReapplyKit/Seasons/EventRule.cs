namespace ReapplyKit;

/// <summary>How an event is dated where nothing is published, and its hour.</summary>
internal sealed record EventRule(SeasonEvent Event, DateRule Rule, LocalTime? Time);
