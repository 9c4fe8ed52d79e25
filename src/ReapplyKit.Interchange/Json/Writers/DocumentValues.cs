namespace ReapplyKit.Interchange;

/// <summary>The one way each small value is written.</summary>
internal static class DocumentValues
{
    public static string Text(object id) => id.ToString()!;

    public static PackDocument Pack(RulePackStamp stamp) => new(stamp.Id, stamp.Version, stamp.Effective, stamp.ContentHash);

    public static string? Word<TEnum>(TEnum? value)
        where TEnum : struct, Enum => value is { } stated ? Words.Of(stated) : null;

    /// <summary>A word, or nothing where it would be <c>unknown</c>.</summary>
    public static string? Known<TEnum>(TEnum value)
        where TEnum : struct, Enum => Words.Of(value) is var word && word == "unknown" ? null : word;

    /// <summary>A text, or nothing where it is blank.</summary>
    public static string? Stated(string? text) => string.IsNullOrWhiteSpace(text) ? null : text;

    /// <summary>A list, or nothing where it is empty and being empty says no more than being left out.</summary>
    public static ValueList<T>? Some<T>(ValueList<T> list) => list.IsEmpty ? null : list;

    public static QuantityDocument? Number(Quantity quantity) =>
        quantity.IsUnknown ? null : new QuantityDocument(quantity.AtLeast, quantity.AtMost);

    public static DaysDocument Days(DateInterval days) => new(days.Start, days.End);
}
