using System.Collections;
using System.Reflection;
using OneOf;

namespace ReapplyKit.Tests;

/// <summary>Walks two object graphs side by side and collects every pair of the library's objects that it meets.</summary>
internal sealed class ParallelWalk
{
    private static readonly Assembly Library = typeof(RulePack).Assembly;
    private readonly HashSet<object> _seen = new(ReferenceEqualityComparer.Instance);
    private readonly List<(object Left, object Right)> _pairs = [];

    /// <summary>The pairs; of classes only those that are two objects, since one object always equals itself.</summary>
    public IReadOnlyList<(object Left, object Right)> Pairs => _pairs;

    public void Visit(object? left, object? right, string where)
    {
        Assert.True(left is null == right is null, $"only one side of {where} is null");
        if (left is null || right is null)
            return;
        Assert.True(left.GetType() == right.GetType(), $"{where} is a {left.GetType()} and a {right.GetType()}");
        if (left.GetType().IsEnum || (!left.GetType().IsValueType && !_seen.Add(left)))
            return;
        if (left.GetType().Assembly == Library && (left.GetType().IsValueType || !ReferenceEquals(left, right)))
            _pairs.Add((left, right));
        VisitParts(left, right, where);
    }

    private void VisitParts(object left, object right, string where)
    {
        if (left is IOneOf one && right is IOneOf other)
        {
            Visit(one.Value, other.Value, where + ".Value");
        }
        else if (left.GetType().Assembly == Library)
        {
            var properties = left.GetType().GetProperties(BindingFlags.Instance | BindingFlags.Public);
            foreach (var property in properties.Where(p => p.GetIndexParameters().Length == 0))
                Visit(property.GetValue(left), property.GetValue(right), $"{where}.{property.Name}");
        }
        if (left is not string && left is IEnumerable items && right is IEnumerable others)
            VisitItems([.. items.Cast<object?>()], [.. others.Cast<object?>()], where);
    }

    private void VisitItems(object?[] items, object?[] others, string where)
    {
        Assert.True(items.Length == others.Length, $"{where} has {items.Length} and {others.Length} items");
        for (var i = 0; i < items.Length; i++)
            Visit(items[i], others[i], $"{where}[{i}]");
    }
}
