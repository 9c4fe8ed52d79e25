namespace ReapplyKit;

/// <summary>Where facts about a program were read, and when.</summary>
/// <param name="Name">The source, such as the program's website.</param>
/// <param name="Seen">The day it was read; null where not stated.</param>
public sealed record ProgramSource(string Name, LocalDate? Seen = null)
{
    /// <summary>The source for people.</summary>
    /// <returns>A text such as <c>website, seen 2026-10-01</c>.</returns>
    public override string ToString() => Seen is { } day ? $"{Name}, seen {NodaTime.Text.LocalDatePattern.Iso.Format(day)}" : Name;
}
