/// <summary>Which mutant of the library is alive in this process.</summary>
public static class Mutant
{
    public const int None = -1;

    private static bool[]? _reached;
    private static volatile int _alive = None;

    public static int Alive
    {
        get => _alive;
        set => _alive = value;
    }

    public static bool Is(int mutant)
    {
        if (_reached is { } reached)
            reached[mutant] = true;
        return mutant == _alive;
    }

    /// <summary>The mutants that an action reaches.</summary>
    public static int[] ReachedBy(int mutants, Action action)
    {
        var reached = _reached = new bool[mutants];
        action();
        _reached = null;
        return [.. Enumerable.Range(0, mutants).Where(m => reached[m])];
    }
}
