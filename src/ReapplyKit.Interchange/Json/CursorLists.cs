namespace ReapplyKit.Interchange;

internal static class CursorLists
{
    /// <summary>The items that could be read, or null where the list is not stated; an empty list is stated to be empty.</summary>
    public static ValueList<T>? ListOrNull<T>(this JsonCursor at, Func<JsonCursor, T?> read)
        where T : class => at.IsStated ? at.Items().Select(read).OfType<T>().ToValueList() : null;

    /// <summary>The words of a list that are words of the enum; empty where the list is not stated.</summary>
    public static ValueList<TEnum> WordList<TEnum>(this JsonCursor at)
        where TEnum : struct, Enum => at.Items().Select(item => item.Word<TEnum>()).OfType<TEnum>().ToValueList();
}
