using static ReapplyKit.Interchange.DocumentValues;

namespace ReapplyKit.Interchange;

/// <summary>Writes a program list: what is on it, what is left out, and why.</summary>
internal sealed class ProgramListWriter(RuleWriter rules)
{
    public ProgramListDocument List(ProgramList list, ValueList<RuleId> policy) => new(
        Pack(list.Pack),
        list.Target.Total,
        list.Target.RedCap,
        policy.Select(rules.Rule),
        list.Shortfalls.Select(s => new ShortfallDocument(Words.Of(s.Setting), s.Wanted, s.Found, s.StandIns, s.Empty)),
        list.Programs.Select(p => Program(p.Assessment, p.IsStandIn ? Words.Of(p.Seat) : null, null)),
        list.LeftOut.Select(p => Program(p.Assessment, null, Words.Of(p.Reason))));

    private ListedProgramDocument Program(ProgramAssessment a, string? standsInFor, string? leftOut) => new(
        a.Program.Key,
        a.Program.Name,
        a.Program.Specialty,
        Words.Of(a.Program.Track),
        Words.Of(a.Program.Setting),
        a.Program.City,
        a.Program.State,
        Words.Of(a.Label),
        rules.Rule(a.Rule),
        a.LiftedBy?.ToString(),
        standsInFor,
        leftOut,
        Findings(a.Blockers),
        Findings(a.Cautions),
        Findings(a.Strengths),
        Findings(a.Unknowns));

    private static IEnumerable<ProgramFindingDocument> Findings(ValueList<ProgramFinding> findings) =>
        findings.Select(f => new ProgramFindingDocument(Words.Of(f.Factor), f.Applicant, f.Program, Text(f.Rule)));
}
