namespace ReapplyKit;

/// <summary>Orders milestones by start: one count for each day, so that time grows with the number of milestones only.</summary>
internal static class StartOrder
{
    /// <param name="places">The places to order; those that start on one day keep their order.</param>
    /// <param name="starts">The day each place starts.</param>
    /// <returns>The places by start.</returns>
    public static int[] Of(int[] places, int[] starts)
    {
        if (places.Length == 0)
            return places;
        var (first, last) = (int.MaxValue, int.MinValue);
        foreach (var place in places)
            (first, last) = (Math.Min(first, starts[place]), Math.Max(last, starts[place]));
        var next = new int[last - first + 2];
        foreach (var place in places)
            next[starts[place] - first + 1]++;
        for (var day = 1; day < next.Length; day++)
            next[day] += next[day - 1];
        var order = new int[places.Length];
        foreach (var place in places)
            order[next[starts[place] - first]++] = place;
        return order;
    }
}
