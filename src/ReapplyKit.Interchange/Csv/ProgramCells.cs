using static ReapplyKit.ProgramFactCells;

namespace ReapplyKit.Interchange;

/// <summary>What a program and one of its sources write into each column.</summary>
internal static class ProgramCells
{
    public static readonly (CsvColumn Column, Func<ResidencyProgram, ProgramSource?, string?> Cell)[] Columns =
    [
        (ProgramCsvColumns.Name, (p, _) => p.Name),
        (ProgramCsvColumns.Code, (p, _) => p.Code?.ToString()),
        (ProgramCsvColumns.Acgme, (p, _) => p.AcgmeId),
        (ProgramCsvColumns.Specialty, (p, _) => p.Specialty),
        (ProgramCsvColumns.Track, (p, _) => Known(p.Track)),
        (ProgramCsvColumns.Setting, (p, _) => Known(p.Setting)),
        (ProgramCsvColumns.City, (p, _) => p.City),
        (ProgramCsvColumns.State, (p, _) => p.State),
        (ProgramCsvColumns.Region, (p, _) => p.Region),
        (ProgramCsvColumns.Positions, (p, _) => Number(p.Positions)),
        (ProgramCsvColumns.ImgPercent, (p, _) => Number(p.ImgPresence.Percent)),
        (ProgramCsvColumns.ImgResidents, (p, _) => Number(p.ImgPresence.Residents)),
        (ProgramCsvColumns.J1, (p, _) => Sponsors(p.Visa.J1)),
        (ProgramCsvColumns.H1B, (p, _) => Sponsors(p.Visa.H1B)),
        (ProgramCsvColumns.H1BNeedsStep3, (p, _) => Step3(p.Visa.Step3ForH1B)),
        (ProgramCsvColumns.OtherVisa, (p, _) => Sponsors(p.Visa.Other)),
        (ProgramCsvColumns.UsCitizensOnly, (p, _) => YesNo(p.Visa.UsCitizensOnly)),
        (ProgramCsvColumns.MinStep2Ck, (p, _) => Requires(p.Requirements.MinStep2Ck)),
        (ProgramCsvColumns.MaxYears, (p, _) => RequiresYears(p.Requirements.MaxYearsSinceGraduation)),
        (ProgramCsvColumns.EarliestGraduationYear, (p, _) => Requires(p.Requirements.EarliestGraduationYear)),
        (ProgramCsvColumns.MaxAttempts, (p, _) => RequiresAttempts(p.Requirements.MaxAttempts)),
        (ProgramCsvColumns.MinUsceMonths, (p, _) => Requires(p.Requirements.MinUsceMonths)),
        (ProgramCsvColumns.HandsOnUsce, (p, _) => p.Requirements.HandsOnUsce ? "yes" : null),
        (ProgramCsvColumns.MinLetters, (p, _) => Requires(p.Requirements.MinLetters)),
        (ProgramCsvColumns.Ecfmg, (p, _) => RequiresCertificate(p.Requirements.EcfmgCertificate.Kind)),
        (ProgramCsvColumns.Status, (p, _) => p.Status),
        (ProgramCsvColumns.Notes, (p, _) => p.Notes),
        (ProgramCsvColumns.Source, (_, source) => source?.Name),
        (ProgramCsvColumns.Seen, (_, source) => source?.Seen is { } day ? DayText.Of(day) : null),
    ];

    // A word, or nothing where it would be "unknown".
    private static string? Known<TEnum>(TEnum value)
        where TEnum : struct, Enum => Words.Of(value) is var word && word == "unknown" ? null : word;
}
