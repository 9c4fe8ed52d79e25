namespace Samples.Tests;

/// <summary>A clock that stands at noon of one day.</summary>
internal sealed class FixedClock(LocalDate day) : TimeProvider
{
    public override TimeZoneInfo LocalTimeZone => TimeZoneInfo.Utc;

    public override DateTimeOffset GetUtcNow() => new(day.Year, day.Month, day.Day, 12, 0, 0, TimeSpan.Zero);
}
