namespace ReapplyKit.Reports;

/// <summary>Rules and clauses as they are cited.</summary>
internal static class Citation
{
    /// <summary>A rule by name with its clauses: <c>rubric.usce.borderline (M12.13)</c>.</summary>
    public static string Of(RuleId rule, RulePack rules) => $"{rule} ({Of(rules.Book[rule].Clauses)})";

    /// <summary>Clauses by number, parted by commas.</summary>
    public static string Of(ValueList<ClauseId> clauses) => string.Join(", ", clauses);
}
