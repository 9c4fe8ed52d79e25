using NodaTime;
using ReapplyKit;
using Samples.Shared;
using static Mcp.Argument;

namespace Mcp;

/// <summary>The tools, each a question to the library.</summary>
internal static class Tools
{
    private const string NoProbability = " Every verdict names its rule and clauses; nothing in it is a probability.";

    private static readonly string[] ShortPlan = ["report", "diagnosis", "weaknesses", "schedule", "changes"];

    public static IEnumerable<CitingTool> All(RulePack rules, TimeProvider clock)
    {
        LocalDate Today() => LocalDate.FromDateTime(clock.GetLocalNow().DateTime);

        yield return new CitingTool(
            "assess",
            "How competitive a file is, component by component: Step 1, Step 2 CK, years since graduation, US clinical experience, letters."
                + NoProbability,
            [Case, AsOf],
            call => Question.Assess.Answer(rules, call.ToAsked(), Today()));
        yield return new CitingTool(
            "diagnose",
            "What the interviews of last cycle say went wrong, and which facts are the suspects. The case must state its cycle."
                + NoProbability,
            [Case, AsOf],
            call => Question.Diagnose.Answer(rules, call.ToAsked(), Today()));
        yield return new CitingTool(
            "plan",
            "The dated plan until the next submission day: milestones with slack and what each mends, or what does not fit and why. "
                + "With the plan so far it plans on from there. "
                + "Other parts of it, such as step3, targets, letters or whatIf, on request." + NoProbability,
            [CaseInDetail, Programs, Since, Done, Parts, AsOf],
            call => (Question.Plan with { Parts = call.Words(Parts) ?? ShortPlan.ToValueList() }).Answer(rules, call.ToAsked(), Today()));
        yield return new CitingTool(
            "compare_plans",
            "What came in, went out and moved from one plan to a later one; each is an answer of the tool plan, or its schedule.",
            [Since with { IsRequired = true }, Later],
            call => Comparison.Make(call.ToAsked()));
        yield return new CitingTool(
            "label_programs",
            "Labels every program of a list green, yellow, red or excluded for this file, and builds the list to apply to. "
                + "Names what speaks against each and what to ask it; all reasons of a program on request." + NoProbability,
            [Case, Programs with { IsRequired = true }, InFull, AsOf],
            call => Question.Label.Answer(rules, call.ToAsked(), Today()).MapT0(list => BriefList.Write(list, call.Words(InFull) ?? [])));
        yield return new CitingTool(
            "look_up",
            "The text of a rule such as rubric.step2-ck.borderline, or of a clause such as M12.11, with what it or what else rests on it.",
            [Id],
            call => Citation.Of(rules.Book, call));
    }
}
