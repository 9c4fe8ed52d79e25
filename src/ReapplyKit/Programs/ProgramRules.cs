using Ardalis.GuardClauses;

namespace ReapplyKit;

/// <summary>How programs are labelled and listed: gates first, then the label table, then the mix.</summary>
/// <remarks>Equality: by content. Order: none. Default: impossible (a class); it comes with its pack.</remarks>
public sealed record ProgramRules
{
    internal ProgramRules()
    {
    }

    /// <summary>The pack it belongs to.</summary>
    public required RulePackStamp Pack { get; init; }

    /// <summary>The rule of each factor.</summary>
    public required FactorRules Factors { get; init; }

    /// <summary>The label table.</summary>
    public required LabelTable Labels { get; init; }

    /// <summary>The mix of settings.</summary>
    public required SettingMix Mix { get; init; }

    /// <summary>The list the text advises a typical re-applicant to build.</summary>
    public required ListTarget DefaultTarget { get; init; }

    /// <summary>The rubric that tells the applicant's standing.</summary>
    public required CompetitivenessRubric Rubric { get; init; }

    /// <summary>Judges one program for one applicant.</summary>
    /// <param name="facts">The applicant's facts.</param>
    /// <param name="program">The program.</param>
    /// <returns>Exactly one label, with all that led to it.</returns>
    public ProgramAssessment Assess(in ApplicantFacts facts, ResidencyProgram program)
    {
        Guard.Against.Null(program);
        return Assess(facts, StandingOf(facts), program);
    }

    /// <summary>Judges programs for one applicant and builds a list to a target.</summary>
    /// <param name="facts">The applicant's facts.</param>
    /// <param name="programs">The programs, in any order.</param>
    /// <param name="target">What the list should look like.</param>
    /// <returns>The list; where it falls short, the shortfall is named.</returns>
    public ProgramList BuildList(ApplicantFacts facts, IEnumerable<ResidencyProgram> programs, ListTarget target)
    {
        Guard.Against.Null(programs);
        Guard.Against.Null(target);
        var standing = StandingOf(facts);
        return new ListBuilding(this, target).Build(programs.Select(p => Assess(facts, standing, p)));
    }

    private Standing StandingOf(in ApplicantFacts facts)
    {
        var tiers = Rubric.Assess(facts);
        return (Standing)Math.Min(tiers.Count(Tier.Concerning) + tiers.Count(Tier.Unknown), (int)Standing.SeveralOpenPoints);
    }

    private ProgramAssessment Assess(in ApplicantFacts facts, Standing standing, ResidencyProgram program)
    {
        var gates = new Gates(Factors, facts, program).Check();
        var isExcluded = gates.Strict == GateState.Missed;
        var row = isExcluded ? null : Labels[gates.Strict, gates.Preferred, gates.Presence, standing];
        var label = row?.Label ?? ProgramLabel.Excluded;
        var best = gates.Strict == GateState.Met ? ProgramLabel.Green : ProgramLabel.Yellow;
        var isLifted = gates.HasLift && !isExcluded && label > best;
        return new ProgramAssessment
        {
            Pack = Pack,
            Program = program,
            Label = isLifted ? label - 1 : label,
            Rule = row?.Rule ?? Factors.Exclusion,
            LiftedBy = isLifted ? Factors.RuleOf(ProgramFactor.Connection) : null,
            Blockers = gates.Blockers,
            Cautions = gates.Cautions,
            Strengths = gates.Strengths,
            Unknowns = gates.Unknowns,
        };
    }
}
