using System.Globalization;

namespace ReapplyKit;

/// <summary>
/// The facts of a program as cells of a sheet, under headings that the reader of lists knows: whoever writes a sheet with them can read
/// every fact back.
/// </summary>
internal static class ProgramFactCells
{
    /// <summary>The facts that a sheet does not show in columns of its own: name, code, specialty, track, city and state.</summary>
    public static readonly ValueList<(string Heading, Func<ResidencyProgram, string?> Cell)> Columns =
    [
        ("ACGME number", p => p.AcgmeId),
        ("Hospital type", p => p.Setting == ProgramSetting.Unknown ? null : Words.Of(p.Setting)),
        ("Region", p => p.Region),
        ("Positions", p => Number(p.Positions)),
        ("% IMG", p => Number(p.ImgPresence.Percent)),
        (
            "Number of IMGs",
            p => p.ImgPresence is { IsKnown: true, Percent: null, Residents: null } ? "some" : Number(p.ImgPresence.Residents)),
        ("J-1 sponsorship", p => Sponsors(p.Visa.J1)),
        ("H-1B sponsorship", p => Sponsors(p.Visa.H1B)),
        ("Step 3 for H-1B", p => Step3(p.Visa.Step3ForH1B)),
        ("Other visas", p => Sponsors(p.Visa.Other)),
        ("US citizens only", p => YesNo(p.Visa.UsCitizensOnly)),
        ("Minimum Step 2 CK", p => Requires(p.Requirements.MinStep2Ck)),
        ("Years since graduation", p => RequiresYears(p.Requirements.MaxYearsSinceGraduation)),
        ("Earliest year of graduation", p => Requires(p.Requirements.EarliestGraduationYear)),
        ("Attempt limit", p => RequiresAttempts(p.Requirements.MaxAttempts)),
        ("USCE months", p => Requires(p.Requirements.MinUsceMonths)),
        ("USCE hands-on only", p => p.Requirements.HandsOnUsce ? "yes" : null),
        ("Letters required", p => Requires(p.Requirements.MinLetters)),
        ("ECFMG certificate required", p => RequiresCertificate(p.Requirements.EcfmgCertificate.Kind)),
        ("Facts from", p => p.Sources.IsEmpty ? null : string.Join("; ", p.Sources)),
        ("Sources disagree", p => p.Conflicts.IsEmpty ? null : string.Join("; ", p.Conflicts.Select(Disagreement))),
    ];

    /// <summary>A decision by hand as the reader of lists reads it back.</summary>
    public static string? Decision(ListOverride? hand) => hand is null ? null
        : $"{(hand.Includes ? "include" : "exclude")}: {hand.Reason}{(hand.Decided is { } day ? $" ({DayText.Of(day)})" : "")}";

    public static string? Number(int? value) => value?.ToString(CultureInfo.InvariantCulture);

    public static string? YesNo(bool? value) => value switch
    {
        true => "yes",
        false => "no",
        null => null,
    };

    public static string? Step3(Step3Demand demand) => demand switch
    {
        Step3Demand.None => "no",
        Step3Demand.BeforePetition => "yes",
        Step3Demand.AtApplication => "at application",
        _ => null,
    };

    public static string? Sponsors(Sponsorship sponsorship) => sponsorship switch
    {
        Sponsorship.Sponsored => "yes",
        Sponsorship.NotSponsored => "no",
        Sponsorship.NotListed => "not listed",
        _ => null,
    };

    public static string? Requires(Requirement<int> requirement) => requirement.Kind switch
    {
        RequirementKind.Strict => Number(requirement.Value),
        RequirementKind.Preferred => $"{Number(requirement.Value)} preferred",
        RequirementKind.NoneStated => "none",
        _ => null,
    };

    // A lone 0 may be an empty cell of a spreadsheet, and is not read.
    public static string? RequiresYears(Requirement<int> years) => Requires(years) is var text && text == "0" ? "0 years" : text;

    // "None" may be no attempt or no limit, and is not read.
    public static string? RequiresAttempts(Requirement<int> attempts) => attempts.Kind == RequirementKind.NoneStated ? "no limit" : Requires(attempts);

    public static string? RequiresCertificate(RequirementKind kind) => kind switch
    {
        RequirementKind.Strict => "yes",
        RequirementKind.Preferred => "preferred",
        RequirementKind.NoneStated => "no",
        _ => null,
    };

    private static string Disagreement(FactConflict conflict) =>
        $"{conflict.Fact}: {conflict.First} ({conflict.FirstSource}) against {conflict.Second} ({conflict.SecondSource})";
}
