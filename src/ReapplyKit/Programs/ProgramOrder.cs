namespace ReapplyKit;

/// <summary>
/// The order of a list: easiest label first, then the visa listed, IMG presence with unknown at its own place, ties, fewest open questions
/// and the higher share of IMGs; what is left is alphabetical.
/// </summary>
internal static class ProgramOrder
{
    private const int MostQuestions = 255;
    private const int NoShare = 127;

    /// <summary>Puts assessments in order, best first.</summary>
    public static RankedProgram[] Rank(IEnumerable<ProgramAssessment> assessments)
    {
        var ranked = assessments.Select(a => new RankedProgram(a, Rank(a))).ToArray();
        Array.Sort(ranked, Compare);
        return ranked;
    }

    private static uint Rank(ProgramAssessment a)
    {
        var share = a.Program.ImgPresence.Percent is { } percent ? 100 - percent : NoShare;
        var tie = a.HasTie ? 0u : 1;
        return (uint)a.ListLabel << 22 | (uint)a.Visa << 19 | (uint)a.Presence << 16 | tie << 15
            | (uint)Math.Min(a.Unknowns.Count, MostQuestions) << 7 | (uint)share;
    }

    private static int Compare(RankedProgram x, RankedProgram y)
    {
        var order = x.Rank.CompareTo(y.Rank);
        if (order != 0)
            return order;
        var (a, b) = (x.Assessment.Program, y.Assessment.Program);
        order = string.Compare(a.Name, b.Name, StringComparison.OrdinalIgnoreCase);
        if (order == 0)
            order = string.CompareOrdinal(a.Key, b.Key);
        // Two descriptions of one program: their content decides, so that the order never depends on the order of the input.
        return order == 0 && !ReferenceEquals(a, b) ? string.CompareOrdinal(a.Content(), b.Content()) : order;
    }
}

/// <summary>An assessment and where it stands but for the alphabet; programs of equal rank are told apart by nothing else.</summary>
internal readonly record struct RankedProgram(ProgramAssessment Assessment, uint Rank);
