using Ardalis.GuardClauses;

namespace ReapplyKit.Rules;

/// <summary>Program signals: how many each specialty gives in a season, what binds them, and in which order a list is signalled.</summary>
public sealed class SignalRules : RulePackPart
{
    internal SignalRules(
        ValueList<SignalOrderRow> order, SpecialtyRule notHomeOrAway, SpecialtyRule perInstitution, SpecialtyFamilies specialties) =>
        (Order, NotHomeOrAway, PerInstitution, Specialties) = (order, notHomeOrAway, perInstitution, specialties);

    /// <summary>The names of specialties.</summary>
    internal SpecialtyFamilies Specialties { get; }

    /// <summary>The published counts, season by season. A specialty that is not among them is unknown, not zero.</summary>
    public required ValueList<SignalAllowance> Allowances { get; init; }

    /// <summary>The order in which programs are signalled. Every program that is green or yellow stands in exactly one row.</summary>
    internal ValueList<SignalOrderRow> Order { get; }

    /// <summary>The connections the order looks at: those that lift a label.</summary>
    public required ValueList<ConnectionKind> Connections { get; init; }

    /// <summary>The rule that a signal once sent cannot be moved.</summary>
    public required RuleId Unmoved { get; init; }

    /// <summary>The rule that home and away programs are signalled too.</summary>
    public required RuleId HomeAndAway { get; init; }

    /// <summary>Where home and away programs are not signalled: those with USCE by the applicant.</summary>
    internal SpecialtyRule NotHomeOrAway { get; }

    /// <summary>Where one signal speaks to a whole institution.</summary>
    internal SpecialtyRule PerInstitution { get; }

    /// <summary>The rule that red programs are never signalled.</summary>
    public required RuleId NeverRed { get; init; }

    /// <summary>The rule that no signal goes to a list without the visa before the program was asked.</summary>
    public required RuleId VisaNotListed { get; init; }

    /// <summary>The rule that what is not in the table is unknown.</summary>
    public required RuleId Unknown { get; init; }

    /// <summary>How many signals a specialty gives in a season.</summary>
    /// <param name="specialty">The specialty, by any of its names, such as <c>IM</c>.</param>
    /// <param name="season">The season.</param>
    /// <returns>The counts, or null where nobody knows them; a specialty that takes no signals has counts of 0.</returns>
    public SignalAllowance? Allowance(string specialty, Season season)
    {
        Guard.Against.Null(specialty);
        Guard.Against.Null(season);
        return Allowances.FirstOrDefault(a => a.IsOf(specialty, season.Year, Specialties));
    }

    /// <summary>Allocates a season's signals over a list, specialty by specialty.</summary>
    /// <param name="list">The list, in its own order.</param>
    /// <param name="season">The season they are sent in.</param>
    /// <returns>Who is signalled and why, who is not and why, and which counts nobody knows.</returns>
    public SignalPlan Allocate(ProgramList list, Season season)
    {
        Guard.Against.Null(list);
        Guard.Against.Null(season);
        return new SignalAllocation(this, season).Allocate(list);
    }
}
