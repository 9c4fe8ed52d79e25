using System.Globalization;

namespace ReapplyKit.Interchange;

/// <summary>Reads one program off its row. A cell that could mean two things is left unknown and noted as ambiguous.</summary>
internal sealed class ProgramRow(CsvRow row, ProblemLog ambiguous)
{
    public ResidencyProgram? Read()
    {
        var name = FreeText(ProgramCsvColumns.Name);
        if (name is null)
            row.Problem(ProgramCsvColumns.Name, "a program needs a name");
        var code = NrmpProgramCode.TryParse(row.Text(ProgramCsvColumns.Code), out var read) ? read : null;
        if (code is null && row.Text(ProgramCsvColumns.Code) is { } text)
            row.Problem(ProgramCsvColumns.Code, "is no NRMP program code such as 1903140C0: " + NrmpProgramCode.WhyNot(text));
        var program = new ResidencyProgram
        {
            Name = name ?? "?",
            Code = code,
            AcgmeId = FreeText(ProgramCsvColumns.Acgme),
            Specialty = FreeText(ProgramCsvColumns.Specialty),
            Track = row.Word<ProgramTrack>(ProgramCsvColumns.Track) ?? code?.Track ?? ProgramTrack.Unknown,
            Setting = row.Word<ProgramSetting>(ProgramCsvColumns.Setting) ?? ProgramSetting.Unknown,
            City = FreeText(ProgramCsvColumns.City),
            State = FreeText(ProgramCsvColumns.State),
            Region = FreeText(ProgramCsvColumns.Region),
            Positions = row.Whole(ProgramCsvColumns.Positions, 0, ProgramBounds.Residents),
            ImgPresence = Presence(),
            Visa = new VisaCells(row, ambiguous).Read(),
            Requirements = new ProgramRequirements
            {
                MinStep2Ck = Requires(ProgramCsvColumns.MinStep2Ck, 1, ExamAttempt.HighestScore),
                MaxYearsSinceGraduation = Requires(ProgramCsvColumns.MaxYears, 0, ProgramBounds.Years),
                MaxAttempts = Requires(ProgramCsvColumns.MaxAttempts, 1, ProgramBounds.Attempts),
                MinUsceMonths = Requires(ProgramCsvColumns.MinUsceMonths, 0, ProgramBounds.UsceMonths),
                MinLetters = Requires(ProgramCsvColumns.MinLetters, 0, ProgramBounds.Letters),
                EcfmgCertificate = RequiresCertificate(),
            },
            Sources = FreeText(ProgramCsvColumns.Source) is { } source ? [new ProgramSource(source, row.Date(ProgramCsvColumns.Seen))] : [],
        };
        return name is null ? null : program;
    }

    // Only where any text is welcome is it given back as it was before a writer neutralised it.
    private string? FreeText(CsvColumn column) => row.Text(column) is { } text ? CsvCell.Text(text) : null;

    private ImgPresence Presence()
    {
        if (Percent(ProgramCsvColumns.ImgPercent, isPercentByHeader: true) is { } percent)
            return ImgPresence.Share(percent);
        if (Percent(ProgramCsvColumns.ImgShare, isPercentByHeader: false) is { } share)
            return ImgPresence.Share(share);
        return row.Whole(ProgramCsvColumns.ImgResidents, 0, ProgramBounds.Residents) is { } residents
            ? ImgPresence.Count(residents)
            : default;
    }

    /// <summary>
    /// A share as <c>12%</c>, <c>12</c> or <c>0.12</c>. Under a header that says percent a fraction is ambiguous; under one that does not, a plain 1 is.
    /// </summary>
    private int? Percent(CsvColumn column, bool isPercentByHeader)
    {
        if (row.Text(column) is not { } text)
            return null;
        var saysPercent = text.EndsWith('%');
        if (!decimal.TryParse(text.TrimEnd('%', ' '), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value) || value > 100)
        {
            row.Problem(column, "must be a share such as 12%, 12 or 0.12");
            return null;
        }
        var isFraction = value is > 0 and < 1;
        if (saysPercent || value == 0 || (isPercentByHeader ? !isFraction : value > 1))
            return (int)decimal.Round(value, MidpointRounding.AwayFromZero);
        if (isFraction && !isPercentByHeader)
            return (int)decimal.Round(value * 100, MidpointRounding.AwayFromZero);
        row.Note(ambiguous, column, isFraction ? "could be a fraction or a percentage below 1; write 12% or 12" : "could be 1 % or all of them; write 1% or 100%");
        return null;
    }

    private Requirement<int> Requires(CsvColumn column, int atLeast, int atMost)
    {
        if (row.Text(column) is not { } text)
            return default;
        var words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (words is [var none] && string.Equals(none, "none", StringComparison.OrdinalIgnoreCase))
            return Requirement.None<int>();
        if (words is not ([_] or [_, "preferred" or "strict"]))
        {
            row.Problem(column, "must be a figure, a figure with 'preferred', or 'none'");
            return default;
        }
        if (row.SaysYesOrNo(column))
        {
            row.Note(ambiguous, column, "says neither how much nor that there is none; write a figure or 'none'");
            return default;
        }
        if (row.Whole(column, words[0], atLeast, atMost) is not { } value)
            return default;
        return words is [_, "preferred"] ? Requirement.Preferred(value) : Requirement.Strict(value);
    }

    private Requirement<bool> RequiresCertificate()
    {
        if (string.Equals(row.Text(ProgramCsvColumns.Ecfmg), "preferred", StringComparison.OrdinalIgnoreCase))
            return Requirement.Preferred(true);
        return row.YesNo(ProgramCsvColumns.Ecfmg) switch
        {
            true => Requirement.Strict(true),
            false => Requirement.None<bool>(),
            null => default,
        };
    }
}
