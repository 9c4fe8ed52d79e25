/// <summary>
/// Which mutant of the library is alive in this process. No member takes a reference: tests of all public methods call it too.
/// </summary>
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

    /// <summary>Begins to note which of the mutants are reached.</summary>
    public static void Watch(int mutants) => _reached = new bool[mutants];

    /// <summary>The mutants that were reached since then.</summary>
    public static int[] Reached()
    {
        var reached = _reached ?? [];
        _reached = null;
        return [.. Enumerable.Range(0, reached.Length).Where(m => reached[m])];
    }
}
