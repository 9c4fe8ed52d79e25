using Ardalis.GuardClauses;

namespace ReapplyKit;

/// <summary>A program list cut to a budget: built anew with fewer seats until its ERAS fees fit, so that mix and red cap hold.</summary>
public sealed record BudgetedList
{
    private BudgetedList(ProgramList list, int seatsWanted, int budgetDollars, int erasDollars) =>
        (List, SeatsWanted, BudgetDollars, ErasDollars) = (list, seatsWanted, budgetDollars, erasDollars);

    /// <summary>The list; its target's seats are those the budget pays for.</summary>
    public ProgramList List { get; }

    /// <summary>The seats asked for before the budget was looked at.</summary>
    public int SeatsWanted { get; }

    /// <summary>The budget for ERAS applications, in dollars.</summary>
    public int BudgetDollars { get; }

    /// <summary>What the list costs at ERAS, in dollars; never more than the budget.</summary>
    public int ErasDollars { get; }

    /// <summary>Seats the budget does not pay for.</summary>
    public int SeatsUnpaid => SeatsWanted - List.Target.Seats;

    /// <summary>Builds the longest list that a budget allows.</summary>
    /// <param name="rules">How programs are labelled and listed.</param>
    /// <param name="fees">The fees.</param>
    /// <param name="season">The season whose fees hold.</param>
    /// <param name="facts">The applicant's facts.</param>
    /// <param name="programs">The programs, in any order.</param>
    /// <param name="target">What the list should look like, with one total over all specialties.</param>
    /// <param name="dollars">The budget for ERAS applications, enough for one program at least.</param>
    /// <returns>The list; or which fees are not known, so that nothing can be said.</returns>
    /// <exception cref="ArgumentException">The budget does not pay for one program, or the target has seats for each specialty.</exception>
    public static OneOf<BudgetedList, FeesUnknown> Build(
        ProgramRules rules,
        FeeSchedule fees,
        Season season,
        ApplicantFacts facts,
        IReadOnlyCollection<ResidencyProgram> programs,
        ListTarget target,
        int dollars)
    {
        Guard.Against.Null(rules);
        Guard.Against.Null(fees);
        Guard.Against.Null(season);
        Guard.Against.Null(programs);
        Guard.Against.Null(target);
        Guard.Against.InvalidInput(target, nameof(target), t => t.PerSpecialty.IsEmpty,
            "A budget is shared by one total over all specialties.");
        Guard.Against.InvalidInput(dollars, nameof(dollars), d => !(d < fees.ErasDollars(season.Year, 1)),
            "The budget does not pay for one program.");
        for (var seats = target.Total; ; seats--)
        {
            var list = rules.BuildList(facts, programs, target with { Total = seats });
            var specialties = list.Programs.Select(p => p.Assessment.Program.Specialty).ToList();
            if (fees.Affordable(season, specialties, dollars).TryPickT1(out var unknown, out var affordable))
                return unknown;
            if (affordable == specialties.Count)
                return new BudgetedList(list, target.Total, dollars, Cost(fees, season, specialties));
            seats = Math.Min(seats, affordable + 1);
        }
    }

    private static int Cost(FeeSchedule fees, Season season, List<string?> specialties) =>
        fees.BudgetFor(season, specialties.Select(s => new SpecialtyCount(s, 1))).Lines
            .Where(l => l.Kind is FeeKind.ErasApplications or FeeKind.OtherService)
            .Sum(l => l.Dollars ?? 0);

    /// <inheritdoc/>
    public override string ToString() => ShortText.Of(
        $"{List.Programs.Count} programs for {BudgetDollars} dollars, {SeatsUnpaid} seats unpaid");
}

/// <summary>How many programs a sum allows cannot be told: the price of the next one is unknown.</summary>
public sealed record FeesUnknown
{
    internal FeesUnknown(int season, string specialty, int programs, int affordable) =>
        (Season, Specialty, Programs, Affordable) = (season, specialty, programs, affordable);

    /// <summary>The Match year.</summary>
    public int Season { get; internal init; }

    /// <summary>The specialty of the program whose price is unknown; <c>not stated</c> where it has none.</summary>
    public string Specialty { get; internal init; }

    /// <summary>Which program of that specialty it is, counted from 1.</summary>
    public int Programs { get; internal init; }

    /// <summary>How many programs of the list are known to be affordable: those before it.</summary>
    public int Affordable { get; internal init; }

    /// <inheritdoc/>
    public override string ToString() => ShortText.Of($"The fees of {Season} for {Specialty} are not known");
}
