namespace ReapplyKit.Tests;

public class AssessmentLaws
{
    private static readonly RulePack Pack = RulePack.Default;
    private static readonly ProgramRules Programs = Pack.Programs;
    private static readonly HashSet<RuleId> Rules = [.. Pack.Book.Rules.Select(r => r.Id)];

    [Law]
    public bool Every_program_has_one_label_and_is_excluded_exactly_where_something_blocks(ApplicantFacts facts, ResidencyProgram program)
    {
        var assessment = Programs.Assess(facts, program);
        return Enum.IsDefined(assessment.Label) && (assessment.Label == ProgramLabel.Excluded) == !assessment.Blockers.IsEmpty;
    }

    [Law]
    public void Every_verdict_and_finding_cites_a_rule_of_the_book(ApplicantFacts facts, ResidencyProgram program)
    {
        var a = Programs.Assess(facts, program);
        Assert.Contains(a.Rule, Rules);
        Assert.All([.. a.Blockers, .. a.Cautions, .. a.Strengths, .. a.Unknowns], f => Assert.Contains(f.Rule, Rules));
    }

    [Law]
    public void No_factor_but_a_connection_is_found_twice(ApplicantFacts facts, ResidencyProgram program)
    {
        var a = Programs.Assess(facts, program);
        ValueList<ProgramFinding> all = [.. a.Blockers, .. a.Cautions, .. a.Strengths, .. a.Unknowns];
        Assert.Distinct(all.Select(f => f.Factor).Where(f => f != ProgramFactor.Connection));
    }

    [Law]
    public void A_strict_requirement_missed_blocks_and_a_preferred_one_never_does(ApplicantFacts facts, ResidencyProgram program)
    {
        var a = Programs.Assess(facts, program);
        Assert.All(a.Blockers.Where(b => b.Factor.IsRequirement()), b => Assert.Contains(RequirementKind.Strict, program.KindsAsked(b.Factor)));
        Assert.All(a.Cautions.Where(c => c.Factor.IsRequirement()), c => Assert.Contains(RequirementKind.Preferred, program.KindsAsked(c.Factor)));
    }

    [Law]
    public bool A_program_is_lifted_by_a_connection_of_a_lifting_kind_only_and_by_one_step(ApplicantFacts facts, ResidencyProgram program)
    {
        var lifted = Programs.Assess(facts, program);
        var alone = Programs.Assess(facts with { Connections = [] }, program);
        var isTied = facts.Connections.Any(c => c.Program == program.Key && c.Kind != ConnectionKind.Geography);
        return lifted.LiftedBy is null ? lifted.Label == alone.Label : isTied && lifted.Label == alone.Label - 1;
    }

    [Law]
    public bool A_new_connection_never_harms(ApplicantFacts facts, ResidencyProgram program, ConnectionKind kind)
    {
        var tied = facts with { Connections = [.. facts.Connections, new ProgramConnection(program.Key, kind)] };
        return Programs.Assess(tied, program).Label <= Programs.Assess(facts, program).Label;
    }
}
