using System.Runtime.CompilerServices;
using Ardalis.GuardClauses;

namespace ReapplyKit;

/// <summary>What a program asks of applicants, requirement by requirement; each is unknown until somebody has read it.</summary>
/// <remarks>Default: everything unknown.</remarks>
public readonly record struct ProgramRequirements
{
    internal const int MostYears = 60;
    internal const int FirstGraduation = 1950;
    internal const int LastGraduation = 2100;
    internal const int MostAttempts = 20;
    internal const int MostUsceMonths = 60;
    internal const int MostLetters = 20;

    /// <summary>Lowest Step 2 CK score, 1 to 300.</summary>
    public Requirement<int> MinStep2Ck { get; init => field = Within(1, Attempt.HighestScore, value); }

    /// <summary>Most whole years since graduation (YOG), 0 to 60.</summary>
    public Requirement<int> MaxYearsSinceGraduation { get; init => field = Within(0, MostYears, value); }

    /// <summary>
    /// Earliest year of graduation, 1950 to 2100, such as 2021 for "2021 or later"; the other way in which programs limit the time since graduation.
    /// Unknown asks for nothing; where both are stated, both must be met.
    /// </summary>
    public Requirement<int> EarliestGraduationYear { get; init => field = Within(FirstGraduation, LastGraduation, value); }

    /// <summary>Most attempts at any one of Step 1 and Step 2 CK, 1 to 20.</summary>
    public Requirement<int> MaxAttempts { get; init => field = Within(1, MostAttempts, value); }

    /// <summary>Fewest months of US clinical experience; a rotation of four weeks is a month; 0 to 60.</summary>
    public Requirement<int> MinUsceMonths { get; init => field = Within(0, MostUsceMonths, value); }

    /// <summary>Whether those months must be hands-on work, so that observerships do not count.</summary>
    public bool HandsOnUsce { get; init; }

    /// <summary>Fewest letters of recommendation, 0 to 20.</summary>
    public Requirement<int> MinLetters { get; init => field = Within(0, MostLetters, value); }

    /// <summary>ECFMG certificate at the time of application; the value is always true.</summary>
    public Requirement<bool> EcfmgCertificate { get; init; }

    /// <summary>Whether it is known how the time since graduation is limited, in either way, or that it is not.</summary>
    internal bool LimitsGraduation => (MaxYearsSinceGraduation.Kind, EarliestGraduationYear.Kind) != default;

    /// <inheritdoc/>
    public override string ToString() => ShortText.Of(
        $"Step 2 CK {MinStep2Ck}; years {MaxYearsSinceGraduation}{Earliest}; attempts {MaxAttempts}; USCE months {MinUsceMonths}; letters {MinLetters}");

    private static Requirement<int> Within(int lowest, int highest, Requirement<int> requirement, [CallerMemberName] string name = "")
    {
        if (requirement.Value is { } value)
            Guard.Against.OutOfRange(value, name, lowest, highest);
        return requirement;
    }

    private string Earliest => EarliestGraduationYear.Kind == RequirementKind.Unknown ? "" : $"; graduated from {EarliestGraduationYear}";
}
