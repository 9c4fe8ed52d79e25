using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using Ardalis.GuardClauses;

namespace ReapplyKit.Rules;

/// <summary>
/// The fees of each season, as published: what a list of programs costs, and how long a list a sum allows. A fee that nobody has verified
/// for a season is unknown there, whatever it was the year before.
/// </summary>
public sealed class FeeSchedule : RulePackPart
{
    internal const int MostPrograms = 100_000;

    [SetsRequiredMembers]
    internal FeeSchedule(RulePackStamp pack, ValueList<SeasonFees> seasons) => (Pack, Seasons) = (pack, seasons);

    /// <summary>The seasons of which a fee is known.</summary>
    public ValueList<SeasonFees> Seasons { get; }

    /// <summary>The fees of a season.</summary>
    /// <param name="year">The Match year.</param>
    /// <returns>The fees; all unknown where the pack has none for that year.</returns>
    public SeasonFees For(int year) => Seasons.FirstOrDefault(season => season.Year == year) ?? new SeasonFees { Year = year };

    /// <summary>What ERAS asks for the applications to one specialty.</summary>
    /// <param name="year">The Match year.</param>
    /// <param name="programs">How many programs of the specialty, 0 to 100,000.</param>
    /// <returns>Whole US dollars; null where the season's fees, or those for so many programs, are unknown.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The number of programs is outside the range.</exception>
    public int? ErasDollars(int year, int programs)
    {
        Guard.Against.OutOfRange(programs, nameof(programs), 0, MostPrograms);
        return For(year).ErasApplications?.Dollars(programs);
    }

    /// <summary>What a season costs an IMG.</summary>
    /// <param name="season">The season.</param>
    /// <param name="applications"> How many programs of each specialty. Names are compared without regard to case; programs of no stated
    /// specialty are priced as one more specialty.
    /// </param>
    /// <param name="ranks">How many program codes the rank list will hold; null where not stated, which leaves their fee unknown.</param>
    /// <param name="registersLate">Whether NRMP registration happens after its standard deadline.</param>
    /// <returns>The budget, with an item for every fee, known or not.</returns>
    /// <exception cref="ArgumentException">The ranks are negative, or a specialty has more than 100,000 programs.</exception>
    public Budget Of(Season season, IEnumerable<SpecialtyCount> applications, int? ranks = null, bool registersLate = false)
    {
        Guard.Against.Null(season);
        Guard.Against.Null(applications);
        Guard.Against.Negative(ranks ?? 0, nameof(ranks));
        var fees = For(season.Year);
        var lines = applications
            .GroupBy(a => SpecialtyCount.GroupOf(a.Specialty), a => a.Programs, StringComparer.OrdinalIgnoreCase)
            .Select(specialty => Eras(fees, specialty.Key, specialty.Sum()))
            .Append(Once(FeeKind.UsmleTranscript, "USMLE transcript", fees.UsmleTranscript))
            .Append(Once(FeeKind.ErasToken, "ERAS token", fees.ErasToken))
            .Append(Once(FeeKind.NrmpRegistration, "NRMP registration", fees.NrmpRegistration));
        if (registersLate)
            lines = lines.Append(Once(FeeKind.NrmpLateFee, "NRMP late registration", fees.NrmpLateFee));
        return new Budget(Pack, season.Year, lines.Append(Ranks(fees.NrmpExtraRanks, ranks)).ToValueList());
    }

    /// <summary>
    /// How many programs of a list a sum allows, ERAS applications alone: the longest beginning of the list that costs no more.
    /// </summary>
    /// <param name="season">The season.</param>
    /// <param name="specialtiesInOrder">The specialty of each program, the most wanted program first; null where it is not stated.</param>
    /// <param name="dollars">The sum in whole US dollars, 0 or more.</param>
    /// <returns>How many programs, or the first whose price would decide and is unknown.</returns>
    /// <exception cref="ArgumentException">The sum is negative, or the list holds more than 100,000 programs.</exception>
    public OneOf<int, FeesUnknown> Affordable(Season season, IReadOnlyList<string?> specialtiesInOrder, int dollars)
    {
        Guard.Against.Null(season);
        Guard.Against.OutOfRange(Guard.Against.Null(specialtiesInOrder).Count, nameof(specialtiesInOrder), 0, MostPrograms);
        Guard.Against.Negative(dollars);
        var fees = For(season.Year);
        var counts = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        var left = dollars;
        for (var i = 0; i < specialtiesInOrder.Count; i++)
        {
            var specialty = SpecialtyCount.GroupOf(specialtiesInOrder[i]);
            var count = counts.GetValueOrDefault(specialty) + 1;
            if (fees.ErasApplications?.Dollars(count) is not { } price)
                return new FeesUnknown(season.Year, specialty, count, affordable: i);
            left -= price - fees.ErasApplications.Dollars(count - 1)!.Value;
            if (left < 0)
                return i;
            counts[specialty] = count;
        }
        return specialtiesInOrder.Count;
    }

    private static BudgetLine Eras(SeasonFees fees, string specialty, int programs)
    {
        Guard.Against.OutOfRange(programs, nameof(programs), 0, MostPrograms);
        var what = string.Create(CultureInfo.InvariantCulture, $"{specialty}, {programs} {(programs == 1 ? "program" : "programs")}");
        return new BudgetLine(FeeKind.ErasApplications, what, fees.ErasApplications?.Dollars(programs), fees.ErasApplications?.Rule);
    }

    private static BudgetLine Once(FeeKind kind, string what, Fee? fee) => new(kind, what, fee?.Dollars, fee?.Rule);

    private static BudgetLine Ranks(RankFee? fee, int? ranks)
    {
        var what = ranks is { } stated
            ? string.Create(CultureInfo.InvariantCulture, $"{stated} {(stated == 1 ? "rank" : "ranks")}")
            : "ranks not stated";
        if (ranks > fee?.Most)
            what += string.Create(CultureInfo.InvariantCulture, $", more than the {fee.Most} that are allowed");
        return new BudgetLine(FeeKind.NrmpExtraRanks, what, ranks is { } known ? fee?.Dollars(known) : null, fee?.Rule);
    }
}
