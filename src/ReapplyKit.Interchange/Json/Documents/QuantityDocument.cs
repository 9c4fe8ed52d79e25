namespace ReapplyKit.Interchange;

/// <summary>A number as far as it is known: an open end is left out, and an unknown number is not there at all.</summary>
internal sealed record QuantityDocument(
    int AtLeast,
    int? AtMost);
