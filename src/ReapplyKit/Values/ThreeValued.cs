namespace ReapplyKit;

/// <summary>What several three-valued answers come to.</summary>
internal static class ThreeValued
{
    /// <returns>False where any is false, else null where any is unknown, else true.</returns>
    public static bool? All(params IEnumerable<bool?> answers)
    {
        bool? all = true;
        foreach (var answer in answers)
        {
            if (answer == false)
                return false;
            if (answer is null)
                all = null;
        }
        return all;
    }
}
