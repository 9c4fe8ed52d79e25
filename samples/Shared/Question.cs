using System.Buffers;
using NodaTime;
using OneOf;
using ReapplyKit;
using ReapplyKit.Interchange;

namespace Samples.Shared;

/// <summary>A question about a case. Every answer is a part of the same plan document, so that no two answers can disagree.</summary>
internal sealed record Question
{
    private Question()
    {
    }

    /// <summary>How competitive is the file?</summary>
    public static Question Assess { get; } = new() { Parts = ["report"] };

    /// <summary>What do last cycle's interviews say went wrong?</summary>
    public static Question Diagnose { get; } = new() { Parts = ["doubts", "report", "diagnosis", "weaknesses"], NeedsCycle = true };

    /// <summary>What is to be done, by when?</summary>
    public static Question Plan { get; } = new();

    /// <summary>What would change the verdict and the list, and what would not?</summary>
    public static Question WhatIf { get; } = new() { Parts = ["brief", "canReachMatch", "doubts", "report", "whatIf"] };

    /// <summary>What is to be done from here, now that some of it is done?</summary>
    public static Question Replan { get; } = new() { Parts = ["brief", "changes", "schedule"], NeedsPlanSoFar = true };

    /// <summary>Which programs to apply to?</summary>
    public static Question Label { get; } = new() { Parts = ["brief", "canReachMatch", "list", "listPolicy"], NeedsPrograms = true };

    /// <summary>The parts of the plan document that answer it; empty for the whole document.</summary>
    public ValueList<string> Parts { get; init; }

    /// <summary>Whether the case must state how last cycle went.</summary>
    public bool NeedsCycle { get; private init; }

    /// <summary>Whether a plan so far must be given.</summary>
    public bool NeedsPlanSoFar { get; private init; }

    /// <summary>Whether a program list must be given.</summary>
    public bool NeedsPrograms { get; private init; }

    /// <summary>Answers from what a caller brings.</summary>
    /// <param name="rules">The pack to judge by.</param>
    /// <param name="asked">What the caller brings.</param>
    /// <param name="today">The day of judgement where the caller states none.</param>
    /// <returns>A JSON document, or every problem of every input.</returns>
    public OneOf<byte[], ValueList<Problem>> Answer(RulePack rules, Asked asked, LocalDate today) =>
        Planning.Make(this, rules, asked, today).MapT0(planned => Write(planned, rules));

    /// <summary>Writes what answers it to where it goes; a whole plan makes no array of itself.</summary>
    public void Write(Planned planned, RulePack rules, IBufferWriter<byte> to)
    {
        if (Parts.IsEmpty)
            PlanJson.Write(planned.Plan, rules, to);
        else
            to.Write(Write(planned, rules));
    }

    /// <summary>Writes what answers it.</summary>
    public byte[] Write(Planned planned, RulePack rules)
    {
        var document = PlanJson.Write(planned.Plan, rules);
        return Parts.IsEmpty ? document : PlanParts.Write(document, Parts, NeedsPrograms ? planned.Programs : null);
    }
}
