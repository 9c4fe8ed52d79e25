using Ardalis.GuardClauses;

namespace ReapplyKit.Rules;

/// <summary>How programs are labelled and listed: gates first, then the label table, then the mix.</summary>
public sealed class ProgramRules : RulePackPart
{
    internal ProgramRules(SettingMix mix) =>
        Mix = mix;

    /// <summary>The rule of each factor.</summary>
    public required FactorRules Factors { get; init; }

    /// <summary>The label table.</summary>
    public required LabelTable Labels { get; init; }

    /// <summary>The mix of settings.</summary>
    internal SettingMix Mix { get; }

    /// <summary>The list the text advises a typical re-applicant to build.</summary>
    public required ListTarget DefaultTarget { get; init; }

    /// <summary>The rubric that tells the applicant's standing.</summary>
    public required CompetitivenessRubric Rubric { get; init; }

    /// <summary>How the list answers what is weak.</summary>
    public required ListPolicy Policy { get; init; }

    /// <summary>Assesses one program for one applicant.</summary>
    /// <param name="facts">The applicant's facts.</param>
    /// <param name="program">The program.</param>
    /// <returns>Exactly one label, with all that led to it.</returns>
    public ProgramAssessment Assess(in ApplicantFacts facts, ResidencyProgram program)
    {
        Guard.Against.Null(program);
        return Assess(facts, StandingOf(facts), program);
    }

    /// <summary>
    /// Labels one program for one applicant (clause M4.17): the label of <see cref="Assess(in ApplicantFacts, ResidencyProgram)"/>, without
    /// the reasons and without allocating.
    /// </summary>
    /// <param name="facts">The applicant's facts.</param>
    /// <param name="program">The program.</param>
    /// <returns>Exactly one label.</returns>
    public ProgramLabel Label(in ApplicantFacts facts, ResidencyProgram program)
    {
        Guard.Against.Null(program);
        return Decide(new GateReading(Factors, facts, program), StandingOf(facts)).Label;
    }

    /// <summary>Labels many programs for one applicant, whose standing is looked up once.</summary>
    /// <param name="facts">The applicant's facts.</param>
    /// <param name="programs">The programs.</param>
    /// <param name="labels">Where the label of each program goes, in the same order.</param>
    internal void Label(in ApplicantFacts facts, ReadOnlySpan<ResidencyProgram> programs, Span<ProgramLabel> labels)
    {
        var standing = StandingOf(facts);
        for (var i = 0; i < programs.Length; i++)
            labels[i] = Decide(new GateReading(Factors, facts, programs[i]), standing).Label;
    }

    /// <summary>Assesses programs for one applicant and builds a list to a target.</summary>
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

    internal static Standing StandingOf(TierSet tiers) =>
        (tiers.Count(Tier.Concerning) + tiers.Count(Tier.Unknown)) switch
        {
            0 => Standing.Sound,
            1 => Standing.OneOpenPoint,
            _ => Standing.SeveralOpenPoints,
        };

    internal LabelDecision Decide(GateState strict, GateState preferred, PresenceLevel presence, Standing standing, bool hasLift)
    {
        if (strict == GateState.Missed)
            return new LabelDecision(null, ProgramLabel.Excluded, IsLifted: false);
        var row = Labels[strict, preferred, presence, standing];
        var best = strict == GateState.Met ? ProgramLabel.Green : ProgramLabel.Yellow;
        var isLifted = hasLift && row.Label > best;
        return new LabelDecision(row, isLifted ? OneStepBetter(row.Label) : row.Label, isLifted);
    }

    private static ProgramLabel OneStepBetter(ProgramLabel label) => label switch
    {
        ProgramLabel.Excluded => ProgramLabel.Red,
        ProgramLabel.Red => ProgramLabel.Yellow,
        ProgramLabel.Yellow or ProgramLabel.Green => ProgramLabel.Green,
        _ => throw new ArgumentOutOfRangeException(nameof(label)),
    };

    private Standing StandingOf(in ApplicantFacts facts) => StandingOf(Rubric.Assess(facts));

    private ProgramAssessment Assess(in ApplicantFacts facts, Standing standing, ResidencyProgram program)
    {
        var reading = new GateReading(Factors, facts, program);
        var decision = Decide(reading, standing);
        var gates = new Gates(Factors, facts, program).Write(reading);
        return new ProgramAssessment
        {
            Pack = Pack,
            Program = program,
            Label = decision.Label,
            Rule = decision.Row?.Rule ?? Factors.Exclusion,
            LiftedBy = decision.IsLifted ? Factors.Rules[ProgramFactor.Connection] : null,
            Blockers = gates.Blockers,
            Cautions = gates.Cautions,
            Strengths = gates.Strengths,
            Unknowns = gates.Unknowns,
        };
    }

    private LabelDecision Decide(in GateReading reading, Standing standing) =>
        Decide(reading.Strict, reading.Preferred, reading.Presence, standing, reading.HasLift);
}
