using Ardalis.GuardClauses;

namespace ReapplyKit;

/// <summary>The file as it once stood, to hold the present one against.</summary>
/// <param name="Profile">The file.</param>
/// <param name="AsOf">The day it stood so; usually that of the last submission.</param>
public sealed record EarlierFile(ApplicantProfile Profile, LocalDate AsOf)
{
    /// <summary>The file.</summary>
    public ApplicantProfile Profile { get; init => field = Guard.Against.Null(value, nameof(Profile)); } = Guard.Against.Null(Profile, nameof(Profile));

    /// <summary>The day it stood so; usually that of the last submission.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The day lies outside 1900 to 2200.</exception>
    public LocalDate AsOf { get; init => field = Guard.Against.StatedDayOutOfRange(value, nameof(AsOf)); } = Guard.Against.StatedDayOutOfRange(AsOf, nameof(AsOf));

    /// <inheritdoc/>
    public override string ToString() => ShortText.Of($"The file of {AsOf}: {Profile}");
}
