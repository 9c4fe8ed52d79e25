namespace ReapplyKit.Rules;

/// <summary>A service other than ERAS by which specialties take applications: which, since when, and its dates and fees.</summary>
public sealed record ApplicationService
{
    internal ApplicationService()
    {
    }

    /// <summary>Its name, such as <c>ResidencyCAS</c>.</summary>
    public required string Name { get; init; }

    /// <summary>The specialties that use it.</summary>
    public required ValueList<ServiceSpecialty> Specialties { get; init; }

    /// <summary>The seasons whose dates and fees are published; empty where none are.</summary>
    public required ValueList<ServiceSeason> Seasons { get; init; }

    /// <summary>The rule that states it, with its source.</summary>
    public required RuleId Rule { get; init; }

    internal bool Takes(string specialty, int year, SpecialtyFamilies families) =>
        Specialties.Any(s => s.Is(specialty, year, families));

    /// <inheritdoc/>
    public override string ToString() => ShortText.Of($"{Name} ({Rule})");
}

/// <summary>A specialty that takes applications by another service than ERAS.</summary>
/// <param name="Specialty">The specialty.</param>
/// <param name="From">The first Match year for which it does.</param>
public sealed record ServiceSpecialty(string Specialty, int From)
{
    internal bool Is(string specialty, int year, SpecialtyFamilies families) => year >= From && families.AreSame(Specialty, specialty);

    /// <inheritdoc/>
    public override string ToString() => ShortText.Of($"{Specialty} from {From}");
}

/// <summary>The dates and fees of a service in one season, as published.</summary>
public sealed record ServiceSeason
{
    internal ServiceSeason()
    {
    }

    /// <summary>The Match year.</summary>
    public required int Year { get; init; }

    /// <summary>The day it opens.</summary>
    public required LocalDate Opens { get; init; }

    /// <summary>The first day of submission.</summary>
    public required LocalDate SubmissionOpens { get; init; }

    /// <summary>The last day of submission before programs see applications.</summary>
    public required LocalDate SubmissionCloses { get; init; }

    /// <summary>The day programs see applications.</summary>
    public required LocalDate Released { get; init; }

    /// <summary>What applications cost.</summary>
    internal ErasFee Applications { get; init; } = null!;

    /// <summary>What a transcript costs, once.</summary>
    public required Fee Transcript { get; init; }

    /// <inheritdoc/>
    public override string ToString() => ShortText.Of($"{Year}: opens {Opens}, submission {SubmissionOpens} to {SubmissionCloses}");
}
