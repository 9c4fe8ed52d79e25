namespace ReapplyKit;

/// <summary>Assesses programs for one applicant, whose file is read once.</summary>
internal sealed class ProgramAssessing
{
    private readonly ProgramRules _rules;
    private readonly ApplicantFacts _facts;
    private readonly Gates _gates;
    private readonly ChargeWriter _charges;
    private readonly OpenPoints _open;
    private readonly ApplicantFacts _ifPassed;
    private readonly OpenPoints _openIfPassed;

    public ProgramAssessing(ProgramRules rules, in ApplicantFacts facts)
    {
        (_rules, _facts) = (rules, facts);
        var tiers = rules.Rubric.Assess(facts);
        (_gates, _charges) = (new Gates(rules.Factors, facts), new ChargeWriter(tiers));
        _open = new OpenPoints(rules.Rubric, facts, tiers);
        if (!IsExamMissing)
            return;
        _ifPassed = facts.IfExamsPassed();
        _openIfPassed = rules.OpenPointsOf(_ifPassed);
    }

    private bool IsExamMissing => _open.Exams is ExamsNeeded.NotPassed or ExamsNeeded.Failed;

    public ProgramAssessment Assess(ResidencyProgram program)
    {
        var reading = new GateReading(_rules.Factors, _facts, _open, program);
        var decision = _rules.Decide(reading, _rules.Exams.Today(_open.Exams));
        var gates = _gates.Write(reading, program);
        return new ProgramAssessment
        {
            Pack = _rules.Pack,
            Program = program,
            Label = decision.Label,
            LabelIfPassed = LabelIfPassed(program),
            Rule = decision.Rule,
            LiftedBy = decision.IsLifted ? _rules.Factors.Rules[ProgramFactor.Connection] : null,
            Visa = reading.Visa,
            Presence = reading.Presence,
            HasTie = reading.HasLift,
            Charges = _charges.Write(reading),
            Blockers = gates.Blockers,
            Cautions = gates.Cautions,
            Strengths = gates.Strengths,
            Unknowns = gates.Unknowns,
        };
    }

    private ProgramLabel? LabelIfPassed(ResidencyProgram program) => !IsExamMissing
        ? null
        : _rules.Decide(new GateReading(_rules.Factors, _ifPassed, _openIfPassed, program), _rules.Exams.IfPassed).Label;
}
