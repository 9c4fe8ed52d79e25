namespace ReapplyKit;

/// <summary>
/// The knowledge of the countdown text as one versioned value: clauses and rules, rubric, diagnosis, seasons, countdown, program rules
/// and fees. Everything the library does starts here.
/// </summary>
/// <example><code>
/// RulePack rules = RulePack.Default;
/// TierSet tiers = rules.Rubric.Assess(new ApplicantFacts { Step2Ck = ExamFacts.Passed(score: 245, attempts: 1) });
/// </code></example>
public sealed record RulePack
{
    internal RulePack()
    {
    }

    private static readonly Lazy<RulePack> Embedded = new(RulePackReader.ReadEmbedded);

    /// <summary>The pack the library carries.</summary>
    public static RulePack Default => Embedded.Value;

    /// <summary>The pack's name, version and first day.</summary>
    public required RulePackStamp Stamp { get; init; }

    /// <summary>All clauses and rules, to look up a citation.</summary>
    public required RuleBook Book { get; init; }

    /// <summary>The competitiveness rubric.</summary>
    public required CompetitivenessRubric Rubric { get; init; }

    /// <summary>The diagnosis by interviews.</summary>
    public required InterviewBands Interviews { get; init; }

    /// <summary>The season calendars.</summary>
    public required SeasonCalendar Seasons { get; init; }

    /// <summary>The countdown.</summary>
    public required CountdownTemplate Countdown { get; init; }

    /// <summary>Labels and lists of programs.</summary>
    public required ProgramRules Programs { get; init; }

    /// <summary>How the list answers what is weak.</summary>
    public required ListPolicy ListPolicy { get; init; }

    /// <summary>Program signals.</summary>
    public required SignalRules Signals { get; init; }

    /// <summary>When Step 3 is worth sitting.</summary>
    public required Step3Rules Step3 { get; init; }

    /// <summary>How working time is split.</summary>
    public required TimeBudget TimeBudget { get; init; }

    /// <summary>How Step 3 and a retake of Step 2 CK are planned.</summary>
    public required ExamRules Exams { get; init; }

    /// <summary>What goes to each program: e-mails, letters, statement versions.</summary>
    public required OutreachRules Outreach { get; init; }

    /// <summary>What a season costs.</summary>
    public required FeeSchedule Fees { get; init; }

    /// <summary>What outside opinions come to.</summary>
    public required OpinionRules Opinions { get; init; }

    /// <summary>What the main activity of the year entails.</summary>
    public required ActivityRules Activities { get; init; }

    /// <summary>The measurable targets of the year.</summary>
    public required TargetRules Targets { get; init; }

    /// <summary>US clinical experience in the year.</summary>
    public required UsceRules Usce { get; init; }

    /// <summary>Letters: when to ask, and the portfolio.</summary>
    public required LetterRules Letters { get; init; }

    /// <summary>Which projects fit into the year.</summary>
    public required ResearchRules Research { get; init; }

    /// <summary>Interview practice.</summary>
    public required PracticeRules Practice { get; init; }

    /// <summary>When an application is ready.</summary>
    public required ApplicationRules Application { get; init; }

    /// <summary>What would change what.</summary>
    public required WhatIfRules WhatIf { get; init; }

    /// <summary>Proof of change between two files.</summary>
    public required ProofRules Proof { get; init; }

    /// <summary>
    /// Reads a pack from JSON. The sections <c>clauses</c>, <c>countdown</c> and <c>seasons</c>, where left out, are those the library
    /// carries; with <c>"extends": "countdown-article"</c> so is every other section. The pack is checked: bands and labels without gap or
    /// overlap, percentages that sum, prerequisites that exist and form no cycle, unique names, citations that exist. Where <c>format</c>
    /// is stated, it is the version of the document's form, 1; a newer one is refused.
    /// </summary>
    /// <param name="utf8">The document in UTF-8, with or without byte-order mark.</param>
    /// <returns>The pack, or all its problems.</returns>
    public static OneOf<RulePack, RulePackProblems> Parse(ReadOnlyMemory<byte> utf8) => RulePackReader.Read(utf8);
}
