namespace ReapplyKit;

/// <summary>What parts of a case say only together: the specialties applied in, and the residency of a partial match.</summary>
internal static class CaseReading
{
    /// <summary>The specialties wished, each by its full name.</summary>
    public static ValueList<string> Specialties(this ReapplicationCase @case, SpecialtyFamilies families) =>
        @case.List.Specialties.Select(families.NameOf).Distinct(StringComparer.OrdinalIgnoreCase).ToValueList();

    /// <summary>The specialties of the last cycle: as stated, else those wished where the specialty stays the same.</summary>
    public static ValueList<string> SpecialtiesOfTheCycle(this ReapplicationCase @case, SpecialtyFamilies families) =>
        @case.Cycle?.Specialty is { } stated ? [families.NameOf(stated)]
        : @case.Decisions.Specialty == SpecialtyChoice.Same ? @case.Specialties(families)
        : [];

    /// <summary>
    /// The file, with the year of training that the last cycle ended in: it counts as US experience as it passes. A file that states its
    /// residency itself is left as it is.
    /// </summary>
    public static ApplicantProfile File(this ReapplicationCase @case)
    {
        var profile = @case.Profile;
        var isResident = @case.Cycle?.PartialMatch is not null || @case.Decisions.MainActivity == MainActivity.PrelimResident;
        if (!isResident || @case.Cycle?.SeasonOrSubmitted is not { } year || profile.Usce?.Months is not null
            || profile.Usce?.Rotations.Any(r => r.Kind == RotationKind.Residency) == true)
            return profile;
        var residency = new Rotation
        {
            Kind = RotationKind.Residency,
            Start = Training.FirstDay(year),
            End = Training.FirstDay(year + 1).PlusDays(-1),
        };
        return profile with { Usce = UsceHistory.Of([.. profile.Usce?.Rotations ?? [], residency]) };
    }
}
