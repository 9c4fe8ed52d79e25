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
    internal FeeSchedule(
        RulePackStamp pack, ValueList<SeasonFees> seasons, ValueList<ApplicationService> services, ValueList<OwnMatch> matches,
        SpecialtyFamilies specialties) => (Pack, Seasons, Services, Matches, Specialties) = (pack, seasons, services, matches, specialties);

    /// <summary>The names of specialties.</summary>
    internal SpecialtyFamilies Specialties { get; }

    /// <summary>The services other than ERAS.</summary>
    public ValueList<ApplicationService> Services { get; }

    /// <summary>The Matches other than that of NRMP.</summary>
    internal ValueList<OwnMatch> Matches { get; }

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

    /// <summary>The service by which a specialty takes applications where it is not ERAS.</summary>
    /// <param name="specialty">The specialty, by any of its names.</param>
    /// <param name="year">The Match year.</param>
    /// <returns>The service; null for ERAS.</returns>
    public ApplicationService? ServiceOf(string specialty, int year)
    {
        Guard.Against.Null(specialty);
        foreach (var service in Services)
        {
            if (service.Takes(specialty, year, Specialties))
                return service;
        }
        return null;
    }

    /// <summary>The Match of a specialty where it is not that of NRMP; null for NRMP.</summary>
    internal OwnMatch? MatchOf(string specialty, int year) => Matches.FirstOrDefault(m => m.Takes(specialty, year, Specialties));

    /// <summary>Whether NRMP matches nobody in any of some specialties; false where none is stated.</summary>
    internal bool AreWithoutNrmp(ValueList<string> specialties, int year) =>
        !specialties.IsEmpty && specialties.All(s => MatchOf(s, year) is not null);

    /// <summary>What so many applications to one specialty cost, at ERAS or at the service it uses.</summary>
    /// <param name="year">The Match year.</param>
    /// <param name="specialty">The specialty, by any of its names.</param>
    /// <param name="programs">How many programs of the specialty, 0 to 100,000.</param>
    /// <returns>Whole US dollars; null where the season's fees, or those for so many programs, are unknown.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The number of programs is outside the range.</exception>
    public int? Dollars(int year, string specialty, int programs)
    {
        Guard.Against.OutOfRange(programs, nameof(programs), 0, MostPrograms);
        return FeeOf(year, specialty)?.Dollars(programs);
    }

    private ErasFee? FeeOf(int year, string specialty) => ServiceOf(specialty, year) is { } service
        ? service.Seasons.FirstOrDefault(s => s.Year == year)?.Applications
        : For(year).ErasApplications;

    /// <summary>What a season costs an IMG.</summary>
    /// <param name="season">The season.</param>
    /// <param name="applications"> How many programs of each specialty. Names are compared without regard to case; programs of no stated
    /// specialty are priced as one more specialty.
    /// </param>
    /// <param name="ranks">How many program codes the rank list will hold; null where not stated, which leaves their fee unknown.</param>
    /// <param name="registersLate">Whether NRMP registration happens after its standard deadline.</param>
    /// <returns>The budget, with an item for every fee, known or not.</returns>
    /// <exception cref="ArgumentException">The ranks are negative, or a specialty has more than 100,000 programs.</exception>
    public Budget BudgetFor(Season season, IEnumerable<SpecialtyCount> applications, int? ranks = null, bool registersLate = false)
    {
        Guard.Against.Null(season);
        Guard.Against.Null(applications);
        Guard.Against.Negative(ranks ?? 0, nameof(ranks));
        var fees = For(season.Year);
        var counts = applications
            .GroupBy(a => SpecialtyCount.GroupOf(a.Specialty), a => a.Programs, Specialties.ByName)
            .Select(specialty => new SpecialtyCount(specialty.Key, specialty.Sum()))
            .ToList();
        var services = counts.Select(c => ServiceOf(c.Specialty!, season.Year)).OfType<ApplicationService>().Distinct().ToList();
        var usesEras = counts.Count == 0 || counts.Exists(c => ServiceOf(c.Specialty!, season.Year) is null);
        var lines = counts.Select(c => Applications(season.Year, c)).ToList();
        if (usesEras)
        {
            lines.Add(Once(season.Year, FeeKind.UsmleTranscript, "USMLE transcript", f => f.UsmleTranscript));
            lines.Add(Once(season.Year, FeeKind.ErasToken, "ERAS token", f => f.ErasToken));
        }
        lines.AddRange(services.Select(service => Transcript(season.Year, service)));
        lines.Add(Once(season.Year, FeeKind.NrmpRegistration, "NRMP registration", f => f.NrmpRegistration));
        if (registersLate)
            lines.Add(Once(season.Year, FeeKind.NrmpLateFee, "NRMP late registration", f => f.NrmpLateFee));
        return new Budget(Pack, season.Year, lines.Append(Ranks(fees.NrmpExtraRanks, season.Year, ranks)).ToValueList());
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
        var counts = new Dictionary<string, int>(Specialties.ByName);
        var left = dollars;
        for (var i = 0; i < specialtiesInOrder.Count; i++)
        {
            var specialty = SpecialtyCount.GroupOf(specialtiesInOrder[i]);
            var count = counts.GetValueOrDefault(specialty) + 1;
            if (Dollars(season.Year, specialty, count) is not { } price)
                return new FeesUnknown(season.Year, specialty, count, affordable: i);
            left -= price - Dollars(season.Year, specialty, count - 1)!.Value;
            if (left < 0)
                return i;
            counts[specialty] = count;
        }
        return specialtiesInOrder.Count;
    }

    private BudgetLine Applications(int year, SpecialtyCount count)
    {
        var (specialty, programs) = (count.Specialty!, count.Programs);
        var service = ServiceOf(specialty, year);
        var fee = FeeOf(year, specialty);
        var what = string.Create(CultureInfo.InvariantCulture, $"{specialty}, {programs} {(programs == 1 ? "program" : "programs")}")
            + (service is null ? "" : $", by {service.Name}");
        var kind = service is null ? FeeKind.ErasApplications : FeeKind.OtherService;
        var line = new BudgetLine(kind, what, fee?.Dollars(programs), fee?.Rule ?? service?.Rule)
        {
            AtLeastDollars = fee?.AtLeast(programs) ?? 0,
        };
        var earlier = service is null
            ? Seasons.Where(s => s.Year < year).Select(s => (s.Year, Dollars: s.ErasApplications?.Dollars(programs)))
            : service.Seasons.Where(s => s.Year < year).Select(s => (s.Year, Dollars: s.Applications.Dollars(programs)));
        return WithLastSeason(line, earlier);
    }

    private BudgetLine Once(int year, FeeKind kind, string what, Func<SeasonFees, Fee?> of) => WithLastSeason(
        new BudgetLine(kind, what, of(For(year))?.Dollars, of(For(year))?.Rule),
        Seasons.Where(s => s.Year < year).Select(s => (s.Year, of(s)?.Dollars)));

    private static BudgetLine Transcript(int year, ApplicationService service)
    {
        var season = service.Seasons.FirstOrDefault(s => s.Year == year);
        return WithLastSeason(
            new BudgetLine(
                FeeKind.OtherServiceTranscript, $"Transcript, by {service.Name}", season?.Transcript.Dollars,
                season?.Transcript.Rule ?? service.Rule),
            service.Seasons.Where(s => s.Year < year).Select(s => (s.Year, (int?)s.Transcript.Dollars)));
    }

    private BudgetLine Ranks(RankFee? fee, int year, int? ranks)
    {
        var what = ranks is { } stated
            ? string.Create(CultureInfo.InvariantCulture, $"{stated} {(stated == 1 ? "rank" : "ranks")}")
            : "ranks not stated";
        if (ranks > fee?.Most)
            what += string.Create(CultureInfo.InvariantCulture, $", more than the {fee.Most} that are allowed");
        var line = new BudgetLine(FeeKind.NrmpExtraRanks, what, ranks is { } known ? fee?.Dollars(known) : null, fee?.Rule)
        {
            IsOpen = ranks is null,
        };
        return ranks is not { } all
            ? line
            : WithLastSeason(line, Seasons.Where(s => s.Year < year).Select(s => (s.Year, s.NrmpExtraRanks?.Dollars(all))));
    }

    // The last fee that was published stands beside an amount that is not; it is never taken for it.
    private static BudgetLine WithLastSeason(BudgetLine line, IEnumerable<(int Year, int? Dollars)> earlier)
    {
        if (line.Dollars is not null)
            return line;
        var last = earlier.Where(e => e.Dollars is not null).OrderBy(e => e.Year).LastOrDefault();
        return last.Dollars is null ? line : line with { LastSeasonDollars = last.Dollars, LastSeason = last.Year };
    }
}
