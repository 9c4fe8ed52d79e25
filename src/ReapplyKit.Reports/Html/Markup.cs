namespace ReapplyKit.Reports;

/// <summary>A piece of HTML or SVG that is well formed, as XML too.</summary>
internal readonly record struct Markup(string? Text)
{
    public static Markup Of(MarkupHandler markup) => new(markup.Text);

    public static Markup Joined(IEnumerable<Markup> pieces) => new(string.Concat(pieces));

    public static Markup When(bool holds, MarkupHandler markup) => new(holds ? markup.Text : "");

    public override string ToString() => Text ?? "";
}
