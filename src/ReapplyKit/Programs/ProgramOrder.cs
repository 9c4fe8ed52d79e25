namespace ReapplyKit;

/// <summary>The order of a list: easiest label first, connections first within it, then IMG presence, then key.</summary>
internal sealed class ProgramOrder : IComparer<ProgramAssessment>
{
    private static readonly ProgramOrder Instance = new();

    public static IEnumerable<T> Of<T>(IEnumerable<T> items, Func<T, ProgramAssessment> of) => items.OrderBy(of, Instance);

    public int Compare(ProgramAssessment? x, ProgramAssessment? y)
    {
        var (a, b) = (x!, y!);
        var order = a.Label.CompareTo(b.Label);
        if (order == 0)
            order = (a.LiftedBy is null).CompareTo(b.LiftedBy is null);
        if (order == 0)
            order = (b.Program.ImgPresence.Percent ?? -1).CompareTo(a.Program.ImgPresence.Percent ?? -1);
        if (order == 0)
            order = string.CompareOrdinal(a.Program.Key, b.Program.Key);
        // Two descriptions of one program: their content decides, so that the order never depends on the order of the input.
        return order == 0 && !ReferenceEquals(a, b) ? string.CompareOrdinal(a.Program.ToString(), b.Program.ToString()) : order;
    }
}
