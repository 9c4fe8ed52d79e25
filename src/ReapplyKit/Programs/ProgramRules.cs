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

    /// <summary>The names of specialties, and which count for which.</summary>
    internal SpecialtyFamilies Specialties => Rubric.Reading.Specialties;

    /// <summary>How the list answers what is weak.</summary>
    public required ListPolicy Policy { get; init; }

    /// <summary>The best labels while an exam that the application needs is not passed.</summary>
    public required ExamCaps Exams { get; init; }

    /// <summary>The rule that says what is charged.</summary>
    public required RuleId Charges { get; init; }

    /// <summary>The rules behind what is told of a list as a whole.</summary>
    public required ListNoteRules Notes { get; init; }

    /// <summary>Assesses one program for one applicant.</summary>
    /// <param name="facts">The applicant's facts.</param>
    /// <param name="program">The program.</param>
    /// <returns>Exactly one label, with all that led to it.</returns>
    public ProgramAssessment Assess(in ApplicantFacts facts, ResidencyProgram program)
    {
        Guard.Against.Null(program);
        return new ProgramAssessing(this, facts).Assess(program);
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
        var open = OpenPointsOf(facts);
        return Decide(new GateReading(Factors, facts, open, program), Exams.Today(open.Exams)).Label;
    }

    /// <summary>Assesses programs for one applicant and builds a list to a target.</summary>
    /// <param name="facts">The applicant's facts.</param>
    /// <param name="programs">
    /// The programs, in any order. One that is described twice is listed once: equal descriptions are one, others are joined as
    /// <see cref="ResidencyProgram.JoinedWith"/> does, and what they disagree on is unknown.
    /// </param>
    /// <param name="target">What the list should look like.</param>
    /// <returns>The list; where it falls short, the shortfall is named.</returns>
    public ProgramList BuildList(ApplicantFacts facts, IEnumerable<ResidencyProgram> programs, ListTarget target) =>
        BuildList(facts, ofSpecialty: null, programs, target);

    /// <summary>The same, where each program reads the facts that count for its own specialty.</summary>
    internal ProgramList BuildList(
        ApplicantFacts facts, Func<string, ApplicantFacts>? ofSpecialty, IEnumerable<ResidencyProgram> programs, ListTarget target)
    {
        Guard.Against.Null(programs);
        Guard.Against.Null(target);
        var assessing = new BySpecialty<ProgramAssessing>(
            new ProgramAssessing(this, facts), ofSpecialty is null ? null : s => new ProgramAssessing(this, ofSpecialty(s)), Specialties);
        return new ListBuilding(this, target).Build(ProgramMerge.Once(programs).Select(p => assessing.For(p).Assess(p)));
    }

    internal OpenPoints OpenPointsOf(in ApplicantFacts facts) => new(Rubric, facts, Rubric.Assess(facts));

    internal LabelDecision Decide(in GateReading reading, LabelCap? cap) =>
        Decide(reading.Outcomes, reading.Charges, reading.Presence, reading.Visa, reading.HasLift, cap);

    /// <summary>
    /// The label by the table, lifted by a connection where there is one, and no better than the exams allow. Never is a program lifted to
    /// green over a visa that is not listed, a preference that is missed or a strict requirement that cannot be told,
    /// nor lifted at all where only another visa is listed.
    /// </summary>
    internal LabelDecision Decide(
        FactorOutcome outcomes, ChargeCount charges, PresenceLevel presence, VisaOffer visa, bool hasLift, LabelCap? cap)
    {
        if (visa == VisaOffer.Refused || (outcomes & FactorOutcome.Missed) != 0)
            return new LabelDecision(ProgramLabel.Excluded, Factors.Exclusion, IsLifted: false);
        var row = Labels.Holding(charges, presence, visa);
        var best = cap?.Best ?? ProgramLabel.Green;
        if (hasLift && row.Label > best && row.Label > BestLifted(outcomes, visa))
            return new LabelDecision(OneStepBetter(row.Label), row.Rule, IsLifted: true);
        return row.Label < best ? new LabelDecision(best, cap!.Rule, IsLifted: false) : new LabelDecision(row.Label, row.Rule, false);
    }

    private static ProgramLabel OneStepBetter(ProgramLabel label) => label switch
    {
        ProgramLabel.Excluded => ProgramLabel.Red,
        ProgramLabel.Red => ProgramLabel.Yellow,
        ProgramLabel.Yellow => ProgramLabel.Green,
        _ => throw new ArgumentOutOfRangeException(nameof(label)),
    };

    private static ProgramLabel BestLifted(FactorOutcome outcomes, VisaOffer visa) => visa switch
    {
        VisaOffer.OnlyJ1Listed => ProgramLabel.Red,
        VisaOffer.Listed when (outcomes & (FactorOutcome.PreferenceMissed | FactorOutcome.Unknown)) == 0 => ProgramLabel.Green,
        _ => ProgramLabel.Yellow,
    };
}
