namespace ReapplyKit;

/// <summary>A quantity with its unit, in words.</summary>
internal static class AmountText
{
    /// <summary><c>1 month</c>, <c>2 to 3 months</c>; null where nothing is known.</summary>
    public static string? Of(in Quantity amount, string unit) =>
        amount.IsUnknown ? null : amount == Quantity.Exactly(1) ? $"1 {unit}" : $"{amount} {unit}s";
}
