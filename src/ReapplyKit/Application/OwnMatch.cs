namespace ReapplyKit.Rules;

/// <summary>A Match other than that of NRMP, with rank lists and results of its own, weeks earlier.</summary>
internal sealed record OwnMatch(string Name, ValueList<ServiceSpecialty> Specialties, RuleId Rule)
{
    public bool Takes(string specialty, int year, SpecialtyFamilies families) =>
        Specialties.Any(s => s.Is(specialty, year, families));
}
