namespace ReapplyKit.Reports.Tests;

/// <summary>A component of an iCalendar as <see cref="IcsReader"/> read it.</summary>
internal sealed record IcsComponent(string Name)
{
    public List<IcsProperty> Properties { get; } = [];

    public List<IcsComponent> Components { get; } = [];

    public IEnumerable<IcsComponent> Events => Components.Where(c => c.Name == "VEVENT");

    public string? Raw(string property) => Properties.SingleOrDefault(p => p.Name == property)?.Value;

    public string? Text(string property) => Raw(property) is { } raw ? IcsReader.Unescape(raw) : null;

    public string Uid => Text("UID")!;

    public string Id => Uid[..Uid.LastIndexOf('-')];

    /// <summary>A property that holds a whole day.</summary>
    public LocalDate Day(string property)
    {
        var found = Properties.Single(p => p.Name == property);
        Assert.Equal("VALUE=DATE", Assert.Single(found.Parameters));
        return NodaTime.Text.LocalDatePattern.CreateWithInvariantCulture("uuuuMMdd").Parse(found.Value).Value;
    }

    /// <summary>A property that holds a moment in UTC.</summary>
    public Instant Moment(string property)
    {
        var found = Properties.Single(p => p.Name == property);
        Assert.Empty(found.Parameters);
        return NodaTime.Text.InstantPattern.CreateWithInvariantCulture("uuuuMMdd'T'HHmmss'Z'").Parse(found.Value).Value;
    }
}
