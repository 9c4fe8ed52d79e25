using NodaTime;
using ReapplyKit;
using Samples.Shared;
using static Mcp.Argument;

namespace Mcp;

/// <summary>The tools, each a question to the library.</summary>
internal static class Tools
{
    private const string NoProbability = " Every verdict names its rule and clauses; nothing in it is a probability.";

    public static IEnumerable<CitingTool> All(RulePack rules, TimeProvider clock)
    {
        LocalDate Today() => LocalDate.FromDateTime(clock.GetLocalNow().DateTime);

        yield return new CitingTool(
            "assess",
            "How competitive a file is, component by component: Step 1, Step 2 CK, years since graduation, US clinical experience, letters."
                + NoProbability,
            [Case, AsOf],
            call => Question.Assess.Answer(rules, call.ToAsked(rules), Today()));
        yield return new CitingTool(
            "diagnose",
            "What the interviews of last cycle say went wrong, and which facts are the suspects. The case must state its cycle."
                + NoProbability,
            [Case, AsOf],
            call => Question.Diagnose.Answer(rules, call.ToAsked(rules), Today()));
        yield return new CitingTool(
            "plan",
            "What matters most first: where the applicant stands, the season that is running, the next deadline. Then the dated plan until the "
                + "next submission day, a line for each milestone, or what does not fit and why. With the plan so far it plans on from there. "
                + "Any part of it in full, such as schedule, step3, targets or letters, on request." + NoProbability,
            [CaseInDetail with { IsRequired = false }, Programs, Since, Done, Parts, AsOf],
            call => call.Plan(Question.Plan, rules, Today()).MapT0(planned => PlanAnswer.Of(planned, rules, call.Words(Parts))));
        yield return new CitingTool(
            "what_if",
            "What the applicant could still change by the season, how long each change takes, what it would lift or turn green, and what "
                + "nothing changes." + NoProbability,
            [Case, Programs, AsOf],
            call => call.Plan(Question.Plan, rules, Today())
                .MapT0(planned => PlanAnswer.Of(planned, rules, Question.Plan with { Parts = ["whatIf"] })));
        yield return new CitingTool(
            "replan",
            "Plans on from the plan so far: what is done stays, the rest moves as little as it must, and changes says what moved. The plan so "
                + "far is enough where it holds its case, as the part keep of the tool plan does." + NoProbability,
            [Since with { IsRequired = true }, Case with { IsRequired = false }, Programs, Done, Parts, AsOf],
            call => call.Plan(Question.Replan, rules, Today()).MapT0(planned => PlanAnswer.Of(planned, rules, call.Words(Parts))));
        yield return new CitingTool(
            "why",
            "Why a program is on the list for this file, or is not: one sentence, and what led to it." + NoProbability,
            [Case, Programs, Argument.Program, AsOf],
            call => ProgramReason.Of(rules, call, Today()));
        yield return new CitingTool(
            "compare_plans",
            "What came in, went out and moved from one plan to a later one; each is the part keep or schedule of an answer of the tool plan.",
            [Since with { IsRequired = true }, Later],
            call => call.NoPlans.IsEmpty ? Comparison.Make(call.ToAsked(rules)) : call.Problems);
        yield return new CitingTool(
            "label_programs",
            "Labels every program of a list green, yellow, red or excluded for this file, and builds the list to apply to. "
                + "Names what speaks against each and what to ask it; all reasons of a program on request." + NoProbability,
            [Case, Programs, InFull, AsOf],
            call => call.Plan(Question.Label, rules, Today()).MapT0(planned => PlanAnswer.Of(
                planned, rules, Question.Label with { Parts = ["list", "listPolicy"] }, list => BriefList.Write(list, call.Words(InFull) ?? []))));
        yield return new CitingTool(
            "look_up",
            "The text of a rule such as rubric.step2-ck.borderline, of a clause such as M12.11, with what it or what else rests on it, or of a "
                + "milestone such as opinions.book, with the clauses it carries out.",
            [Id],
            call => Citation.Of(rules, call));
    }
}
