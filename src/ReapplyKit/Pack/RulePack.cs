using System.Text;
using Ardalis.GuardClauses;

namespace ReapplyKit;

/// <summary>
/// The knowledge of the countdown text as one versioned value: clauses and rules, rubric, diagnosis, seasons, countdown, program rules
/// and fees. Everything the library does starts here.
/// </summary>
/// <example><code>
/// RulePack rules = RulePack.Default;
/// TierSet tiers = rules.Rubric.Assess(new ApplicantFacts { Step2Ck = ExamFacts.Passed(score: 245, attempts: 1) });
/// </code></example>
public sealed class RulePack : IEquatable<RulePack>
{
    private static readonly Lazy<RulePack> BuiltIn = new(RulePackReader.OfSeeds);
    private readonly Lazy<RulePackContent> _content;
    private readonly RulePackSections _sections;

    internal RulePack(Lazy<RulePackContent> content, RulePackStamp stamp, RulePackSections sections) =>
        (_content, Stamp, _sections) = (content, stamp, sections);

    /// <summary>The pack the library carries.</summary>
    public static RulePack Default => BuiltIn.Value;

    /// <summary>The pack's name, version and first day.</summary>
    public RulePackStamp Stamp { get; }

    /// <summary>All clauses and rules, to look up a citation.</summary>
    public RuleBook Book => _sections.Book;

    /// <summary>The competitiveness rubric.</summary>
    public CompetitivenessRubric Rubric => _sections.Rubric;

    /// <summary>The diagnosis by interviews.</summary>
    public InterviewBands Interviews => _sections.Interviews;

    /// <summary>The season calendars.</summary>
    public SeasonCalendar Seasons => _sections.Seasons;

    /// <summary>The countdown.</summary>
    public CountdownTemplate Countdown => _sections.Countdown!;

    /// <summary>Labels and lists of programs.</summary>
    public ProgramRules Programs => _sections.Programs;

    /// <summary>How the list answers what is weak.</summary>
    public ListPolicy ListPolicy => Programs.Policy;

    /// <summary>Program signals.</summary>
    public SignalRules Signals => _sections.Signals;

    /// <summary>When Step 3 is worth sitting.</summary>
    public Step3Rules Step3 => _sections.Step3;

    /// <summary>How working time is split.</summary>
    public TimeBudget TimeBudget => _sections.TimeBudget;

    /// <summary>How Step 3 and a retake of Step 2 CK are planned.</summary>
    public ExamRules Exams => _sections.Exams;

    /// <summary>What goes to each program: e-mails, letters, statement versions.</summary>
    public OutreachRules Outreach => _sections.Outreach;

    /// <summary>What a season costs.</summary>
    public FeeSchedule Fees => _sections.Fees;

    /// <summary>What outside opinions come to.</summary>
    public OpinionRules Opinions => _sections.Opinions;

    /// <summary>What the main activity of the year entails.</summary>
    public ActivityRules Activities => _sections.Activities;

    /// <summary>The measurable targets of the year.</summary>
    public TargetRules Targets => _sections.Targets;

    /// <summary>US clinical experience in the year.</summary>
    public UsceRules Usce => _sections.Usce;

    /// <summary>Letters: when to ask, and the portfolio.</summary>
    public LetterRules Letters => _sections.Letters;

    /// <summary>Which projects fit into the year.</summary>
    public ResearchRules Research => _sections.Research;

    /// <summary>Interview practice.</summary>
    public PracticeRules Practice => _sections.Practice;

    /// <summary>When an application is ready.</summary>
    public ApplicationRules Application => _sections.Application;

    /// <summary>What would change what.</summary>
    public WhatIfRules WhatIf => _sections.WhatIf;

    /// <summary>Proof of change between two files.</summary>
    public ProofRules Proof => _sections.Proof;

    /// <summary>All that the pack states, as one document.</summary>
    internal RulePackContent Content => _content.Value;

    /// <summary>
    /// Reads a pack from JSON. With <c>"extends": "countdown-article"</c> the document is a patch of <see cref="Default"/>, as
    /// <see cref="Patch(ReadOnlyMemory{byte})"/> reads it. Without, it states every section itself; only <c>clauses</c>,
    /// <c>countdown</c> and <c>seasons</c>, where left out, are those the library carries. The pack is checked: bands and labels without gap
    /// or overlap, percentages that sum,
    /// prerequisites that exist and form no cycle, unique names, citations that exist. Where <c>format</c> is stated, it is the version of
    /// the document's form, 1; a newer one is refused.
    /// </summary>
    /// <param name="utf8">The document in UTF-8, with or without byte-order mark.</param>
    /// <returns>The pack, or all its problems.</returns>
    public static OneOf<RulePack, RulePackProblems> Parse(ReadOnlyMemory<byte> utf8) => RulePackReader.Read(utf8);

    /// <summary>
    /// A pack that differs from this one in what a patch states. Objects merge, <c>null</c> removes, and everything else replaces (JSON
    /// merge patch, RFC 7396). The entries of a list with names of their own merge by name: milestones and clauses by <c>id</c>, bands by
    /// <c>tier</c>, rules by <c>rule</c>, seasons by <c>year</c>; an entry with a new name is added. Such a list may also be written as an
    /// object by name, where <c>null</c> removes an entry. When one end of a band moves, the band next to it follows.
    /// </summary>
    /// <example><code>
    /// RulePack stricter = RulePack.Default.Patch("""
    ///     { "id": "my-clinic", "version": "1", "effective": "2026-12-01",
    ///       "rubric": { "step2Ck": { "scores": { "competitive": { "atLeast": 245 } } } } }
    ///     """).AsT0;
    /// </code></example>
    /// <param name="utf8">The patch in UTF-8. It states its own <c>id</c>, <c>version</c> and <c>effective</c>.</param>
    /// <returns>The pack, checked as a whole, or all its problems.</returns>
    public OneOf<RulePack, RulePackProblems> Patch(ReadOnlyMemory<byte> utf8) => RulePackReader.Patch(this, utf8);

    /// <inheritdoc cref="Patch(ReadOnlyMemory{byte})"/>
    /// <param name="json">The patch as text. It states its own <c>id</c>, <c>version</c> and <c>effective</c>.</param>
    public OneOf<RulePack, RulePackProblems> Patch(string json) => Patch(Encoding.UTF8.GetBytes(Guard.Against.Null(json)));

    /// <summary>Whether two packs have the same name, version and content.</summary>
    /// <param name="other">The other pack.</param>
    public bool Equals(RulePack? other) => other is not null && Stamp == other.Stamp;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as RulePack);

    /// <inheritdoc/>
    public override int GetHashCode() => Stamp.GetHashCode();

    /// <inheritdoc/>
    public override string ToString() => Stamp.ToString();
}
