namespace ReapplyKit.Tests;

/// <summary>Letters about a day of judgement, from 26 months before it to two after.</summary>
public sealed record LetterFile(LocalDate AsOf, ValueList<Letter> Letters)
{
    internal LetterFile With(int place, Letter letter) =>
        this with { Letters = Letters.Select((old, at) => at == place ? letter : old).ToValueList() };
}
