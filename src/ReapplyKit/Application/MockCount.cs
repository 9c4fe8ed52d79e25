namespace ReapplyKit.Rules;

/// <summary>How many mock interviews were held with one kind of partner (clause M1.8).</summary>
/// <remarks>A report lists them as <see cref="MockPartner"/> does.</remarks>
/// <param name="With">With whom.</param>
/// <param name="Held">How many, 1 or more.</param>
public sealed record MockCount(MockPartner With, int Held);
