using System.Globalization;
using Ardalis.GuardClauses;

namespace ReapplyKit.Interchange;

/// <summary>
/// Reads a program list as CSV in UTF-8. Columns stand in any order under their names or usual aliases; only the name is required. Requirement cells read
/// <c>220</c> (strict), <c>220 preferred</c> or <c>none</c>; a blank is unknown.
/// </summary>
public static class ProgramCsv
{
    private const int MostYears = 60;
    private const int MostAttempts = 20;
    private const int MostMonths = 60;
    private const int MostLetters = 20;

    private static readonly CsvColumn Name = new("name", "program", "program name", "hospital");
    private static readonly CsvColumn Code = new("nrmp_code", "code", "nrmp program code", "program code");
    private static readonly CsvColumn Acgme = new("acgme_id", "acgme program id", "acgme");
    private static readonly CsvColumn Specialty = new("specialty");
    private static readonly CsvColumn Track = new("track", "program type", "position type");
    private static readonly CsvColumn Setting = new("setting", "hospital type");
    private static readonly CsvColumn City = new("city");
    private static readonly CsvColumn State = new("state");
    private static readonly CsvColumn ImgPercent = new("img_percent", "img %", "img share", "percent img");
    private static readonly CsvColumn J1 = new("j1", "visa_j1", "j1 visa", "j1 sponsorship");
    private static readonly CsvColumn H1B = new("h1b", "visa_h1b", "h1b visa", "h1b sponsorship");
    private static readonly CsvColumn H1BNeedsStep3 = new("h1b_needs_step3", "step 3 for h1b");
    private static readonly CsvColumn MinStep2Ck = new("min_step2ck", "min step 2", "min step 2 ck", "step 2 ck minimum", "step 2 cutoff");
    private static readonly CsvColumn MaxYears = new("max_yog", "yog", "years since graduation", "yog cutoff");
    private static readonly CsvColumn MaxAttempts = new("max_attempts", "attempts", "attempt limit");
    private static readonly CsvColumn MinUsceMonths = new("min_usce_months", "usce", "usce months");
    private static readonly CsvColumn MinLetters = new("min_letters", "letters", "lors");
    private static readonly CsvColumn Ecfmg = new("ecfmg_required", "ecfmg", "ecfmg certificate required");

    private static readonly CsvColumn[] Columns =
    [
        Name, Code, Acgme, Specialty, Track, Setting, City, State, ImgPercent, J1, H1B, H1BNeedsStep3,
        MinStep2Ck, MaxYears, MaxAttempts, MinUsceMonths, MinLetters, Ecfmg,
    ];

    /// <summary>Reads a program list.</summary>
    /// <param name="utf8">The file, with or without byte-order mark; read to its end and closed.</param>
    /// <returns>The programs; or every problem with its line and column.</returns>
    public static OneOf<ProgramTable, InputProblems> Read(Stream utf8)
    {
        Guard.Against.Null(utf8);
        var log = new ProblemLog();
        var table = new CsvTable(Columns, log);
        var programs = new List<ResidencyProgram>();
        var lineOf = new Dictionary<NrmpProgramCode, int>();
        foreach (var row in table.Rows(utf8))
        {
            if (Program(row) is not { } program)
                continue;
            if (program.Code is { } code && !lineOf.TryAdd(code, row.Line))
                row.Problem(Code, string.Create(CultureInfo.InvariantCulture, $"stands on line {lineOf[code]} already"));
            programs.Add(program);
        }
        return log.IsEmpty ? new ProgramTable(programs.ToValueList(), table.IgnoredColumns) : new InputProblems(log.Problems);
    }

    private static ResidencyProgram? Program(CsvRow row)
    {
        var name = row.Text(Name);
        if (name is null)
            row.Problem(Name, "a program needs a name");
        var code = row.Read<NrmpProgramCode>(Code, NrmpProgramCode.TryParse, "an NRMP program code such as 1903140C0");
        var program = new ResidencyProgram
        {
            Name = name ?? "?",
            Code = code,
            AcgmeId = row.Text(Acgme),
            Specialty = row.Text(Specialty),
            Track = row.Word<ProgramTrack>(Track) ?? code?.Track ?? ProgramTrack.Unknown,
            Setting = row.Word<ProgramSetting>(Setting) ?? ProgramSetting.Unknown,
            City = row.Text(City),
            State = row.Text(State),
            ImgPresence = row.Whole(ImgPercent, 0, 100) is { } percent ? ImgPresence.Share(percent) : default,
            Visa = new VisaPolicy(Sponsors(row, J1), Sponsors(row, H1B), row.YesNo(H1BNeedsStep3)),
            Requirements = new ProgramRequirements
            {
                MinStep2Ck = Requires(row, MinStep2Ck, 1, ExamAttempt.HighestScore),
                MaxYearsSinceGraduation = Requires(row, MaxYears, 0, MostYears),
                MaxAttempts = Requires(row, MaxAttempts, 1, MostAttempts),
                MinUsceMonths = Requires(row, MinUsceMonths, 0, MostMonths),
                MinLetters = Requires(row, MinLetters, 0, MostLetters),
                EcfmgCertificate = RequiresCertificate(row),
            },
        };
        return name is null ? null : program;
    }

    private static Sponsorship Sponsors(CsvRow row, CsvColumn column) => row.YesNo(column) switch
    {
        true => Sponsorship.Sponsored,
        false => Sponsorship.NotSponsored,
        null => Sponsorship.Unknown,
    };

    private static Requirement<int> Requires(CsvRow row, CsvColumn column, int atLeast, int atMost)
    {
        if (row.Text(column) is not { } text)
            return default;
        var words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (words is ["none" or "None"])
            return Requirement.None<int>();
        if (words is not [var figure] && words is not [_, "preferred" or "strict"])
        {
            row.Problem(column, "must be a figure, a figure with 'preferred', or 'none'");
            return default;
        }
        if (row.Whole(column, words[0], atLeast, atMost) is not { } value)
            return default;
        return words is [_, "preferred"] ? Requirement.Preferred(value) : Requirement.Strict(value);
    }

    private static Requirement<bool> RequiresCertificate(CsvRow row)
    {
        if (string.Equals(row.Text(Ecfmg), "preferred", StringComparison.OrdinalIgnoreCase))
            return Requirement.Preferred(true);
        return row.YesNo(Ecfmg) switch
        {
            true => Requirement.Strict(true),
            false => Requirement.None<bool>(),
            null => default,
        };
    }
}
