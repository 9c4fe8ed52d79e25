using ReapplyKit.Batch;

namespace ReapplyKit.Tests;

/// <summary>The reasons of a pair are the factors that its verdict names as blockers, cautions or unknowns.</summary>
[Trait("Speed", "Slow")]
public sealed class LabelReasonLaws
{
    private static readonly ProgramRules Rules = RulePack.Default.Programs;

    [Law(MaxTest = 25)]
    internal void Every_pair_is_explained_as_its_verdict_explains_it(LabelCase pairs)
    {
        var matrix = pairs.MatrixOf(Rules);
        var expected = pairs.Applicants.SelectMany(facts => pairs.Programs.Select(program => Reasons(Rules.Assess(facts, program)))).ToArray();
        var reasons = new LabelReasons[expected.Length];
        matrix.Explain(0, pairs.Applicants.Count, reasons);

        Assert.Equal(expected, reasons);
        Assert.Equal(expected, RowByRow.Reasons(matrix));
    }

    [Law(MaxTest = 25)]
    internal void So_is_every_lift_under_every_pack_that_loads(LabelFigures figures, LabelCase pairs)
    {
        var rules = figures.Rules;
        var reasons = new LabelReasons[pairs.Applicants.Count * pairs.Programs.Count];
        pairs.MatrixOf(rules).Explain(0, pairs.Applicants.Count, reasons);
        var isLifted = pairs.Applicants.SelectMany(facts => pairs.Programs.Select(p => rules.Assess(facts, p).LiftedBy is not null));

        Assert.Equal(isLifted, reasons.Select(r => r.HasFlag(LabelReasons.Lifted)));
    }

    private static LabelReasons Reasons(ProgramAssessment verdict) => verdict.Blockers.Concat(verdict.Cautions).Concat(verdict.Unknowns)
        .Aggregate(verdict.LiftedBy is null ? LabelReasons.None : LabelReasons.Lifted, (all, finding) => all | Reason(finding.Factor));

    private static LabelReasons Reason(ProgramFactor factor) => factor switch
    {
        ProgramFactor.Visa or ProgramFactor.Step3ForH1B => LabelReasons.Visa,
        ProgramFactor.Step2Ck => LabelReasons.Step2Ck,
        ProgramFactor.YearsSinceGraduation => LabelReasons.YearsSinceGraduation,
        ProgramFactor.Attempts => LabelReasons.Attempts,
        ProgramFactor.Usce => LabelReasons.Usce,
        ProgramFactor.Letters => LabelReasons.Letters,
        ProgramFactor.EcfmgCertificate => LabelReasons.EcfmgCertificate,
        _ => LabelReasons.None,
    };
}
