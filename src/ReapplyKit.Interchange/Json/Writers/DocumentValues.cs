namespace ReapplyKit.Interchange;

/// <summary>The one way each small value is written.</summary>
internal static class DocumentValues
{
    public static string Text(object id) => id.ToString()!;

    public static PackDocument Pack(RulePackStamp stamp) => new(stamp.Id, stamp.Version, stamp.Effective);

    public static string? Word<TEnum>(TEnum? value)
        where TEnum : struct, Enum => value is { } stated ? Words.Of(stated) : null;

    public static QuantityDocument? Number(Quantity quantity) =>
        quantity.IsUnknown ? null : new QuantityDocument(quantity.AtLeast, quantity.AtMost);

    public static DaysDocument Days(DateInterval days) => new(days.Start, days.End);
}
