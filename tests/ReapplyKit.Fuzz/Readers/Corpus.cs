namespace ReapplyKit.Fuzz;

/// <summary>What inputs are made from: small files mostly, whole ones now and then, and the ways to change them.</summary>
internal sealed class Corpus(IEnumerable<byte[]> small, IEnumerable<byte[]> large, Form form)
{
    public IReadOnlyList<Seed> Small { get; } = [.. small.Select(bytes => Seed.Of(bytes, form))];

    public IReadOnlyList<Seed> Large { get; } = [.. large.Select(bytes => Seed.Of(bytes, form))];

    public Form Form => form;
}
