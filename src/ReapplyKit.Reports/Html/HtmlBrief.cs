namespace ReapplyKit.Reports;

/// <summary>The first screen as HTML.</summary>
internal static class HtmlBrief
{
    public static Markup Of(BriefPart brief) => Markup.Of($"""
        <header class="brief">
        <p class="kicker">{Kicker(brief)}</p>
        <h1>{brief.Headline}</h1>
        <p class="lead">{brief.Advice}</p>
        {List(brief.CauseTitle, brief.Causes)}{List("This week", brief.Tasks)}{Deadline(brief)}{Strip(brief)}</header>

        """);

    private static Markup Kicker(BriefPart brief) => Markup.Joined(brief.Kicker.Select((text, place) =>
        Markup.Of($"{(place == 0 ? "" : " · ")}<span>{HtmlPhrase.Of(text)}</span>")));

    private static Markup List(string title, ValueList<Phrase> items) => Markup.When(!items.IsEmpty, $"""
        <h2>{title}</h2>
        <ol>{Markup.Joined(items.Select(i => Markup.Of($"<li>{HtmlPhrase.Of(i)}</li>")))}</ol>

        """);

    private static Markup Deadline(BriefPart brief) => Markup.Of($"""
        <div class="next">{Markup.When(brief.DaysLeft is not null, $"<p><strong class=\"days\">{brief.DaysLeft}</strong> {HtmlPhrase.Of(brief.Deadline)}</p>")}{Markup.Joined(brief.Further.Select(f => Markup.Of($"<p class=\"faint\">{HtmlPhrase.Of(f)}</p>")))}</div>

        """);

    private static Markup Strip(BriefPart brief) => Markup.Of($"""
        <ul class="strip" aria-label="The five components, {brief.Known}">{Markup.Joined(brief.Components.Select(Chip))}<li class="known">{brief.Known}</li></ul>

        """);

    private static Markup Chip((string Name, Run Tier) component) => Markup.Of($"<li><span>{component.Name}</span> {HtmlPhrase.Of(component.Tier)}</li>");
}
