using System.Text;
using Ardalis.GuardClauses;

namespace ReapplyKit;

/// <summary>One residency program as its sources describe it. What they do not say stays unknown.</summary>
public sealed record ResidencyProgram
{
    /// <summary>How many facts of a program matter to its label: two visas, six requirements, IMG share and setting.</summary>
    public const int FactCount = 10;

    /// <summary>Its name.</summary>
    /// <exception cref="ArgumentException">The name is blank.</exception>
    public required string Name { get; init => field = Guard.Against.NullOrWhiteSpace(value, nameof(Name)); }

    /// <summary>Its NRMP code; null where not stated.</summary>
    public NrmpProgramCode? Code { get; init; }

    /// <summary>Its ten-digit ACGME number; null where not stated.</summary>
    public string? AcgmeId { get; init; }

    /// <summary>Its specialty; null where not stated.</summary>
    public string? Specialty { get; init; }

    /// <summary>Its track.</summary>
    public ProgramTrack Track { get; init => field = Guard.Against.Undefined(value, nameof(Track)); }

    /// <summary>Its setting.</summary>
    public ProgramSetting Setting { get; init => field = Guard.Against.Undefined(value, nameof(Setting)); }

    /// <summary>Its city; null where not stated.</summary>
    public string? City { get; init; }

    /// <summary>Its state, such as <c>NY</c>, which <c>New York</c> becomes; null where not stated.</summary>
    public string? State { get; init => field = value is null ? null : UsStates.Of(value); }

    /// <summary>Its region, as the source names it; null where not stated.</summary>
    public string? Region { get; init; }

    /// <summary>How many positions it offers, 0 to 1,000; null where not stated.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is outside the range.</exception>
    public int? Positions { get; init => field = value is { } positions ? Guard.Against.OutOfRange(positions, nameof(Positions), 0, ImgPresence.MostResidents) : null; }

    /// <summary>How many of its residents are IMGs.</summary>
    public ImgPresence ImgPresence { get; init; }

    /// <summary>Its visa policy.</summary>
    public VisaPolicy Visa { get; init; }

    /// <summary>What it asks of applicants.</summary>
    public ProgramRequirements Requirements { get; init; }

    /// <summary>Where the application there stands, in your own words, such as "applied" or "invited"; null where not stated.</summary>
    public string? Status { get; init; }

    /// <summary>Whatever you note about it; no verdict reads it. Null where not stated.</summary>
    public string? Notes { get; init; }

    /// <summary>Where all this was read; empty where not stated.</summary>
    public ValueList<ProgramSource> Sources { get; init; }

    /// <summary>Where its sources disagree; each such fact is unknown.</summary>
    public ValueList<FactConflict> Conflicts { get; init; }

    /// <summary>How many of the <see cref="FactCount"/> facts its sources state.</summary>
    public int FactsKnown =>
        Known(Visa.J1) + Known(Visa.H1B)
        + Known(Requirements.MinStep2Ck.Kind) + Known(Requirements.LimitsGraduation) + Known(Requirements.MaxAttempts.Kind)
        + Known(Requirements.MinUsceMonths.Kind) + Known(Requirements.MinLetters.Kind) + Known(Requirements.EcfmgCertificate.Kind)
        + Known(ImgPresence.Percent is not null) + Known(Setting != ProgramSetting.Unknown);

    /// <summary>What identifies it: its NRMP code, else its ACGME number, else name, city and state joined by <c>|</c>.</summary>
    public string Key => Code?.ToString() ?? AcgmeId ?? $"{Name}|{City}|{State}";

    /// <summary>
    /// Joins what another source says of the same program: what one leaves out the other may state, and where they disagree the fact is
    /// unknown and the conflict is kept.
    /// </summary>
    /// <param name="other">The other description, with its source.</param>
    /// <returns>The program as both describe it.</returns>
    /// <exception cref="ArgumentException">They describe different programs, or one has no source.</exception>
    public ResidencyProgram JoinedWith(ResidencyProgram other) => ProgramMerge.Join(this, Guard.Against.Null(other));

    /// <summary>All that is stated, as a text that orders two descriptions of one program.</summary>
    internal string Content()
    {
        var text = new StringBuilder();
        PrintMembers(text);
        return text.ToString();
    }

    /// <summary>Whether its key reads so, without making the key.</summary>
    internal bool HasKey(string key) => (Code?.ToString() ?? AcgmeId) is { } number
        ? string.Equals(number, key, StringComparison.Ordinal)
        : IsNameCityState(key);

    /// <summary>All that it may be called by: its key, which is its code where it has one, its name and its ACGME number.</summary>
    internal IEnumerable<string> Names => AcgmeId is { } number ? [Key, Name, number] : [Key, Name];

    /// <summary>Whether somebody who writes this means the program, by any of its <see cref="Names"/>, without making the key.</summary>
    internal bool IsCalled(string text) =>
        string.Equals(Name, text, StringComparison.OrdinalIgnoreCase)
        || string.Equals(Code?.ToString(), text, StringComparison.OrdinalIgnoreCase)
        || string.Equals(AcgmeId, text, StringComparison.Ordinal)
        || HasKey(text);

    private bool IsNameCityState(ReadOnlySpan<char> key)
    {
        var city = City.AsSpan();
        var state = State.AsSpan();
        return key.Length == Name.Length + city.Length + state.Length + 2
            && key.StartsWith(Name)
            && key[Name.Length] == '|'
            && key[(Name.Length + 1)..].StartsWith(city)
            && key[^(state.Length + 1)] == '|'
            && key.EndsWith(state);
    }

    private static int Known(bool isKnown) => isKnown ? 1 : 0;

    // What a list leaves out is still to be asked.
    private static int Known(Sponsorship sponsorship) => Known(sponsorship is Sponsorship.Sponsored or Sponsorship.NotSponsored);

    private static int Known(RequirementKind kind) => Known(kind != RequirementKind.Unknown);

    /// <inheritdoc/>
    public override string ToString() => ShortText.Of(
        $"{Name}{(Specialty is null ? "" : $", {Specialty}")}{(State is null ? "" : $", {State}")}");
}

/// <summary>Where facts about a program were read, and when.</summary>
/// <param name="Name">The source, such as the program's website.</param>
/// <param name="Seen">The day it was read; null where not stated.</param>
public sealed record ProgramSource(string Name, LocalDate? Seen = null)
{
    /// <summary>The source, such as the program's website.</summary>
    public string Name { get; init => field = Guard.Against.Null(value, nameof(Name)); } = Guard.Against.Null(Name, nameof(Name));

    /// <summary>The day it was read; null where not stated.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The day lies outside 1900 to 2200.</exception>
    public LocalDate? Seen { get; init => field = Guard.Against.StatedDayOutOfRange(value, nameof(Seen)); } = Guard.Against.StatedDayOutOfRange(Seen, nameof(Seen));

    /// <summary>The source for people.</summary>
    /// <returns>A text such as <c>website, seen 2026-10-01</c>.</returns>
    public override string ToString() => Seen is { } day ? $"{Name}, seen {DayText.Of(day)}" : Name;
}

/// <summary>What kind of hospital a program lives in (clause M4.10).</summary>
public enum ProgramSetting
{
    /// <summary>Not stated.</summary>
    Unknown,

    /// <summary>University.</summary>
    Academic,

    /// <summary>Community hospital with a university affiliation and teaching.</summary>
    CommunityTeaching,

    /// <summary>Community hospital.</summary>
    Community,
}
