namespace ReapplyKit;

/// <summary>A rule that holds in some specialties only.</summary>
/// <param name="Specialties">The specialties, compared without regard to case.</param>
/// <param name="Rule">The rule.</param>
internal sealed record SpecialtyRule(ValueList<string> Specialties, RuleId Rule)
{
    internal bool Holds(string? specialty) => Specialties.Contains(specialty, StringComparer.OrdinalIgnoreCase);
}
