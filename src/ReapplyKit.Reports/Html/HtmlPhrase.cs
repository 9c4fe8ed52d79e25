namespace ReapplyKit.Reports;

/// <summary>A phrase as HTML. Text written from right to left is kept apart from what stands beside it.</summary>
internal static class HtmlPhrase
{
    private const int LongestWord = 32;

    public static Markup Of(Phrase phrase) => Markup.Joined(phrase.Runs.Select(r => Of(r, isLinked: true)));

    /// <summary>A phrase in the place where its citations are explained.</summary>
    public static Markup Unlinked(Phrase phrase) => Markup.Joined(phrase.Runs.Select(r => Of(r, isLinked: false)));

    private static Markup Of(Run run, bool isLinked) => run.Kind switch
    {
        RunKind.Strong => Markup.Of($"<strong>{Isolated(run.Text)}</strong>"),
        RunKind.Faint => Markup.Of($"""<span class="faint">{Isolated(run.Text)}</span>"""),
        RunKind.Mark => Markup.Of($"""<span class="mark {ToneClass(run.Tone)}">{Isolated(run.Text)}</span>"""),
        RunKind.Clause when isLinked => Markup.Of($"""<a class="cite" href="#{run.Text}">{run.Text}</a>"""),
        RunKind.Clause => Markup.Of($"""<span class="cite" id="{run.Text}">{run.Text}</span>"""),
        RunKind.Rule => Markup.Of($"<code>{Breakable(run.Text)}</code>"),
        _ => Isolated(run.Text),
    };

    private static Markup Isolated(string text)
    {
        var shown = text.Split(' ').Any(word => word.Length > LongestWord) ? Markup.Of($"""<span class="long">{text}</span>""") : Markup.Of($"{text}");
        return IsRightToLeft(text) ? Markup.Of($"<bdi>{shown}</bdi>") : shown;
    }

    private static bool IsRightToLeft(string text) => text.AsSpan().ContainsAnyInRange('\u0590', '\u08FF') || text.AsSpan().ContainsAnyInRange('\uFB1D', '\uFEFC')
        || text.AsSpan().ContainsAnyInRange('\uD802', '\uD83B');

    // A long name may break after its dots.
    private static Markup Breakable(string name) =>
        Markup.Joined(name.Split('.').Select((part, place) => place == 0 ? Markup.Of($"{part}") : Markup.Of($".<wbr/>{part}")));

    private static string ToneClass(Tone tone) => tone switch
    {
        Tone.Good => "good",
        Tone.Caution => "caution",
        Tone.Bad => "bad",
        _ => "unknown",
    };
}
