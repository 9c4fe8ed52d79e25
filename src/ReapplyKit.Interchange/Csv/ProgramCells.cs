using System.Globalization;
using NodaTime.Text;

namespace ReapplyKit.Interchange;

/// <summary>What a program and one of its sources write into each column.</summary>
internal static class ProgramCells
{
    public static readonly (CsvColumn Column, Func<ResidencyProgram, ProgramSource?, string?> Cell)[] Columns =
    [
        (ProgramColumns.Name, (p, _) => p.Name),
        (ProgramColumns.Code, (p, _) => p.Code?.ToString()),
        (ProgramColumns.Acgme, (p, _) => p.AcgmeId),
        (ProgramColumns.Specialty, (p, _) => p.Specialty),
        (ProgramColumns.Track, (p, _) => DocumentValues.Known(p.Track)),
        (ProgramColumns.Setting, (p, _) => DocumentValues.Known(p.Setting)),
        (ProgramColumns.City, (p, _) => p.City),
        (ProgramColumns.State, (p, _) => p.State),
        (ProgramColumns.Region, (p, _) => p.Region),
        (ProgramColumns.Positions, (p, _) => Number(p.Positions)),
        (ProgramColumns.ImgPercent, (p, _) => Number(p.ImgPresence.Percent)),
        (ProgramColumns.ImgResidents, (p, _) => Number(p.ImgPresence.Residents)),
        (ProgramColumns.J1, (p, _) => Sponsors(p.Visa.J1)),
        (ProgramColumns.H1B, (p, _) => Sponsors(p.Visa.H1B)),
        (ProgramColumns.H1BNeedsStep3, (p, _) => YesNo(p.Visa.H1BNeedsStep3)),
        (ProgramColumns.OtherVisa, (p, _) => Sponsors(p.Visa.Other)),
        (ProgramColumns.MinStep2Ck, (p, _) => Requires(p.Requirements.MinStep2Ck)),
        (ProgramColumns.MaxYears, (p, _) => Requires(p.Requirements.MaxYearsSinceGraduation)),
        (ProgramColumns.MaxAttempts, (p, _) => Requires(p.Requirements.MaxAttempts)),
        (ProgramColumns.MinUsceMonths, (p, _) => Requires(p.Requirements.MinUsceMonths)),
        (ProgramColumns.MinLetters, (p, _) => Requires(p.Requirements.MinLetters)),
        (ProgramColumns.Ecfmg, (p, _) => RequiresCertificate(p.Requirements.EcfmgCertificate.Kind)),
        (ProgramColumns.Source, (_, source) => source?.Name),
        (ProgramColumns.Seen, (_, source) => source?.Seen is { } day ? LocalDatePattern.Iso.Format(day) : null),
    ];

    private static string? Number(int? value) => value?.ToString(CultureInfo.InvariantCulture);

    private static string? YesNo(bool? value) => value switch
    {
        true => "yes",
        false => "no",
        null => null,
    };

    private static string? Sponsors(Sponsorship sponsorship) => YesNo(sponsorship switch
    {
        Sponsorship.Sponsored => true,
        Sponsorship.NotSponsored => false,
        _ => null,
    });

    private static string? Requires(Requirement<int> requirement) => requirement.Kind switch
    {
        RequirementKind.Strict => Number(requirement.Value),
        RequirementKind.Preferred => $"{Number(requirement.Value)} preferred",
        RequirementKind.NoneStated => "none",
        _ => null,
    };

    private static string? RequiresCertificate(RequirementKind kind) => kind switch
    {
        RequirementKind.Strict => "yes",
        RequirementKind.Preferred => "preferred",
        RequirementKind.NoneStated => "no",
        _ => null,
    };
}
