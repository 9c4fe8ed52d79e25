namespace ReapplyKit;

/// <summary>Finds the name that somebody most likely meant.</summary>
internal static class ClosestName
{
    /// <summary>The known name with the fewest letters to change, or one that holds the given name as its part.</summary>
    /// <param name="given">The name as given.</param>
    /// <param name="known">The names there are.</param>
    /// <returns>The closest name; null where none is close.</returns>
    public static string? To(string given, IEnumerable<string> known)
    {
        string? closest = null;
        var fewest = Math.Max(2, given.Length / 2);
        foreach (var name in known)
        {
            var changes = ChangesBetween(given, name, fewest);
            if (changes < fewest || (closest is null && changes == fewest))
                (closest, fewest) = (name, changes);
        }
        return closest;
    }

    // A part of a dotted name, such as step3.sit for exam.step3.sit, counts as one change.
    private static int ChangesBetween(string given, string name, int most)
    {
        if (given.Length > 0 && (name.EndsWith("." + given, StringComparison.OrdinalIgnoreCase)
            || name.StartsWith(given + ".", StringComparison.OrdinalIgnoreCase)))
            return 1;
        return Math.Abs(given.Length - name.Length) > most ? most + 1 : LetterChanges.Between(given, name);
    }
}
