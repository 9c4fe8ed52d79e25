using FsCheck;
using FsCheck.Fluent;

namespace ReapplyKit.Tests;

/// <summary>Checks by the rules that answer a suspect, and by others.</summary>
internal static class CheckArbitrary
{
    private static readonly RuleId[] Rules =
    [
        .. RulePack.Default.Proof.AnsweredBy.SelectMany(a => a.Rules.AsEnumerable()), RuleId.Parse("rubric.usce.competitive"),
    ];

    private static readonly Gen<Check> Any =
        from subject in Gen.Elements("programs", "states")
        from state in Draw.Of<CheckState>()
        from rule in Gen.Elements(Rules)
        select new Check(subject, state, "as read", "as asked", rule);

    public static Arbitrary<ValueList<Check>> Checks() => Arb.From(Draw.ListOf(Any, 6), all => Shrink.List(all, Simpler));

    private static IEnumerable<Check> Simpler(Check c) => Shrink.To(c, c with { State = CheckState.Unknown }, c with { Subject = "programs" });
}
