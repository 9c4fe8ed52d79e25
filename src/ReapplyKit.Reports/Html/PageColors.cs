namespace ReapplyKit.Reports;

/// <summary>The colours of a page or picture, as <c>#rrggbb</c>; each text colour stands out from its ground by 4.5 to 1 or more.</summary>
internal sealed record PageColors
{
    public required string Ground { get; init; }

    public required string Band { get; init; }

    public required string Text { get; init; }

    public required string Faint { get; init; }

    public required string Link { get; init; }

    public required string Line { get; init; }

    public required (string Text, string Ground) Good { get; init; }

    public required (string Text, string Ground) Caution { get; init; }

    public required (string Text, string Ground) Bad { get; init; }

    public required (string Text, string Ground) Unknown { get; init; }

    public required string Bar { get; init; }

    public required string Critical { get; init; }

    public required string Slack { get; init; }

    public required string Today { get; init; }

    public static PageColors Light { get; } = new()
    {
        Ground = "#ffffff",
        Band = "#f4f6f9",
        Text = "#1b2430",
        Faint = "#54606f",
        Link = "#14549c",
        Line = "#d3dae3",
        Good = ("#0f4a22", "#d5f0dc"),
        Caution = ("#574100", "#fcedc2"),
        Bad = ("#7a1712", "#fbdedb"),
        Unknown = ("#39424e", "#e5e9ef"),
        Bar = "#3a6ea8",
        Critical = "#a3271f",
        Slack = "#738191",
        Today = "#8a3d00",
    };

    public static PageColors Dark { get; } = new()
    {
        Ground = "#12161c",
        Band = "#1a2029",
        Text = "#e7ebf0",
        Faint = "#a7b2c0",
        Link = "#8fbff5",
        Line = "#323c49",
        Good = ("#bff0cd", "#163b23"),
        Caution = ("#f7df9a", "#463600"),
        Bad = ("#ffc9c4", "#571a16"),
        Unknown = ("#d3dae3", "#303a47"),
        Bar = "#5f97d6",
        Critical = "#ff8a80",
        Slack = "#74849a",
        Today = "#ffb16b",
    };
}
