namespace ReapplyKit.Reports;

/// <summary>An item of a list, with what belongs to it.</summary>
internal sealed record Bullet(Phrase Text, ValueList<Phrase> Details = default)
{
    public static implicit operator Bullet(Phrase text) => new(text);
}
