namespace ReapplyKit.Tests;

/// <summary>Ways to simpler values. Each step nears an end, so that shrinking always stops.</summary>
internal static class Shrink
{
    public static IEnumerable<T> To<T>(T value, params IEnumerable<T> simpler) =>
        simpler.Where(s => !EqualityComparer<T>.Default.Equals(s, value));

    public static IEnumerable<int> Number(int value, int simplest = 0) =>
        To(value, simplest, simplest + (value - simplest) / 2, value - Math.Sign(value - simplest)).Distinct();

    public static IEnumerable<ValueList<T>> List<T>(ValueList<T> items, Func<T, IEnumerable<T>> item)
    {
        if (items.Count > 2)
        {
            yield return items.Take(items.Count / 2).ToValueList();
            yield return items.Skip(items.Count / 2).ToValueList();
        }
        for (var i = 0; i < items.Count; i++)
            yield return items.Where((_, at) => at != i).ToValueList();
        for (var i = 0; i < items.Count; i++)
        {
            foreach (var simpler in item(items[i]))
                yield return items.Select((old, at) => at == i ? simpler : old).ToValueList();
        }
    }
}
