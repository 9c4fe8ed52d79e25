namespace ReapplyKit;

/// <summary>A rule that holds in some specialties only.</summary>
/// <param name="Specialties">The specialties, by any of their names.</param>
/// <param name="Rule">The rule.</param>
internal sealed record SpecialtyRule(ValueList<string> Specialties, RuleId Rule)
{
    internal bool Holds(string specialty, SpecialtyFamilies families) => Specialties.Any(s => families.AreSame(s, specialty));
}
