namespace ReapplyKit.Interchange;

/// <summary>A schedule by itself; its members stand in a plan under the same names.</summary>
internal sealed record PublishedScheduleDocument(
    int Version,
    PackDocument Pack,
    LocalDate AsOf,
    SeasonDocument Season,
    ScheduleDocument Schedule);
