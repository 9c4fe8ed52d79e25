using Ardalis.GuardClauses;

namespace ReapplyKit;

/// <summary>
/// One applicant's file, as stated. What is not stated stays unknown: null, an unknown word, or <see cref="ExamHistory.NotStated"/>. It
/// carries no date of its own; every verdict on it names the day it is judged by.
/// </summary>
/// <remarks>An empty profile is one of which nothing is known.</remarks>
public sealed record ApplicantProfile
{
    /// <summary>A name or number by which the file is known to its owner; null where there is none.</summary>
    public string? Reference { get; init; }

    /// <summary>When the medical degree was conferred, as far as known.</summary>
    public PartialDate? Graduation { get; init; }

    /// <summary>Citizenship or residence.</summary>
    public Citizenship Citizenship { get; init => field = Guard.Against.Undefined(value, nameof(Citizenship)); }

    /// <summary>Which visa is needed.</summary>
    public VisaNeed Visa { get; init => field = Guard.Against.Undefined(value, nameof(Visa)); }

    /// <summary>Whether the ECFMG certificate is issued; null where not stated.</summary>
    public bool? EcfmgCertified { get; init; }

    /// <summary>Until when that certificate is valid; null where not stated.</summary>
    public CertificateExpiry? EcfmgExpires { get; init; }

    /// <summary>IMG, US MD or DO; unknown unless stated.</summary>
    public ApplicantType Type { get; init => field = Guard.Against.Undefined(value, nameof(Type)); }

    /// <summary>USMLE Step 1.</summary>
    public ExamHistory Step1 { get; init => field = Guard.Against.Null(value, nameof(Step1)); } = ExamHistory.NotStated;

    /// <summary>USMLE Step 2 CK.</summary>
    public ExamHistory Step2Ck { get; init => field = Guard.Against.Null(value, nameof(Step2Ck)); } = ExamHistory.NotStated;

    /// <summary>USMLE Step 3.</summary>
    public ExamHistory Step3 { get; init => field = Guard.Against.Null(value, nameof(Step3)); } = ExamHistory.NotStated;

    /// <summary>COMLEX-USA sittings; kept, never converted.</summary>
    public ValueList<ComlexAttempt> Comlex { get; init; }

    /// <summary>The sittings of a COMLEX level whose result is awaited on a day.</summary>
    internal IEnumerable<ComlexAttempt> AwaitedAsOf(ComlexLevel level, LocalDate asOf) =>
        Comlex.Where(a => a.Level == level && a.Result == ExamResult.Pending && !(a.Date?.Earliest > asOf));

    /// <summary>US clinical experience; null where not stated.</summary>
    public UsceHistory? Usce { get; init; }

    /// <summary>Letters of recommendation; null where not stated, empty where there are none.</summary>
    public ValueList<Letter>? Letters { get; init; }

    /// <summary>Red flags the applicant states; null where not stated, empty where there are none.</summary>
    public ValueList<RedFlag>? RedFlags { get; init; }

    /// <summary>Ties to programs.</summary>
    public ValueList<ProgramConnection> Connections { get; init; }

    /// <inheritdoc/>
    public override string ToString() => ShortText.Of(
        $"{Reference ?? "Applicant"}: Step 1 {Step1}; Step 2 CK {Step2Ck}; graduation {Graduation}; visa {Visa}");
}

/// <summary>
/// Citizenship or residence. Citizens and permanent residents need no visa; of anybody else it says nothing about the visa. Permanent
/// residents who graduated abroad count as non-US IMGs in NRMP's tables.
/// </summary>
public enum Citizenship
{
    /// <summary>Not stated.</summary>
    Unknown,

    /// <summary>Citizen of the United States.</summary>
    UsCitizen,

    /// <summary>Permanent resident of the United States.</summary>
    UsPermanentResident,

    /// <summary>Neither.</summary>
    Other,
}

/// <summary>A red flag the applicant states of their own file or conduct (clause M12.17 and the practice questions of Month 7).</summary>
/// <param name="Kind">What it touches; communication, professionalism, attitude, program fit or a gap.</param>
/// <param name="Note">What happened, in the applicant's words; null where nothing is said.</param>
public sealed record RedFlag(WeaknessKind Kind, string? Note = null)
{
    /// <summary>What it touches; communication, professionalism, attitude, program fit or a gap.</summary>
    public WeaknessKind Kind { get; init => field = Guard.Against.Undefined(value, nameof(Kind)); } = Guard.Against.Undefined(Kind, nameof(Kind));

    /// <summary>What happened, in the applicant's words; null where nothing is said.</summary>
    public string? Note { get; init; } = Note;

    /// <inheritdoc/>
    public override string ToString() => ShortText.Of($"{Kind}{(Note is null ? "" : $": {Note}")}");
}
