using System.Collections;
using System.Reflection;

namespace ReapplyKit.Interchange.Tests;

/// <summary>Finds the properties that no object of a tree states: null, an empty list, an unknown word.</summary>
internal sealed class EverythingStated
{
    private readonly SortedDictionary<string, bool> _isStated = new(StringComparer.Ordinal);

    public static IEnumerable<string> MissingIn(object root, params string[] exempt)
    {
        var walk = new EverythingStated();
        walk.Walk(root);
        return walk._isStated.Where(p => !p.Value && !exempt.Contains(p.Key)).Select(p => p.Key);
    }

    private void Walk(object value)
    {
        if (value is string or IFormattable or Enum or bool or PartialDate or NrmpProgramCode or Quantity)
            return;
        if (value is IEnumerable items)
        {
            foreach (var item in items)
                Walk(item);
            return;
        }
        foreach (var property in value.GetType().GetProperties(BindingFlags.Instance | BindingFlags.Public).Where(p => p.GetIndexParameters().Length == 0))
        {
            var held = property.GetValue(value);
            var name = $"{value.GetType().Name}.{property.Name}";
            _isStated[name] = _isStated.GetValueOrDefault(name) || States(held);
            if (held is not null)
                Walk(held);
        }
    }

    private static bool States(object? value) => value switch
    {
        null => false,
        Enum word => word.ToString() != "Unknown",
        string text => text.Length > 0,
        IEnumerable items => items.Cast<object>().Any(),
        _ => true,
    };
}
