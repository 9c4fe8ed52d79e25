namespace ReapplyKit;

/// <summary>The sections of a pack. Each is read when it is first touched, after those that it builds on.</summary>
internal sealed class RulePackSections
{
    private readonly Func<string, JsonCursor> _section;
    private readonly PackCitations? _citations;
    private readonly List<RuleSection> _all = [];
    private readonly RuleSection
        _reading, _rubric, _seasons, _interviews, _step3, _timeBudget, _exams, _programs, _fees, _signals, _outreach, _opinions, _activities,
        _usce, _letters, _research, _practice, _application, _levers, _countdown, _targets, _proof;

    private readonly Lazy<WhatIfRules> _whatIf;

    /// <param name="pack">The stamp of the pack.</param>
    /// <param name="section">Finds a section by its name.</param>
    /// <param name="clauses">Reads the clauses.</param>
    /// <param name="citations">What the pack may cite; null where it is known to be sound.</param>
    /// <param name="ownTargets">Whether the document states its targets itself. Those that it takes over are not held against a countdown
    /// of its own.</param>
    public RulePackSections(
        RulePackStamp pack, Func<string, JsonCursor> section, Func<Clause[]> clauses, PackCitations? citations, bool ownTargets)
    {
        (_section, _citations) = (section, citations);
        Book = new RuleBook(pack, clauses, _all);
        _reading = Add("reading", ProfileReadingReader.Read);
        _rubric = Add("rubric", (at, rules) => RubricReader.Read(at, rules, Reading, Book));
        _seasons = Add("seasons", (at, rules) => SeasonReader.Read(at, rules, Exams.DaysToResult, Exams.Result.Days));
        _interviews = Add("interviews", (at, rules) => InterviewReader.Read(at, rules, Book, Seasons, Reading.Specialties));
        _step3 = Add("step3", (at, rules) => DecisionReader.Step3(at, rules, pack));
        _timeBudget = Add("timeBudget", (at, rules) => DecisionReader.TimeBudget(at, rules, pack));
        _exams = Add("exams", (at, rules) => ExamRulesReader.Read(at, rules, pack, Reading));
        _programs = Add("programs", (at, rules) => ProgramRulesReader.Read(at, rules, Rubric));
        _fees = Add("fees", (at, rules) => FeeReader.Read(at, rules, pack, Reading.Specialties));
        _signals = Add("signals", (at, rules) => SignalRulesReader.Read(
            at, rules, pack, Programs.Factors.LiftingConnections, Programs.Specialties));
        _outreach = Add("outreach", (at, rules) => OutreachReader.Read(at, rules, pack));
        _opinions = Add("opinions", (at, rules) => OpinionReader.Read(at, rules, pack));
        _activities = Add("activities", (at, rules) => ActivityReader.Read(at, rules, pack));
        _usce = Add("usce", (at, rules) => UsceReader.Read(at, rules, pack, Reading));
        _letters = Add("letters", (at, rules) =>
            LetterReader.Read(at, rules, pack, Rubric, Outreach.MostLetters, Outreach.Letters));
        _research = Add("research", (at, rules) => ResearchReader.Read(at, rules, pack, Reading.Specialties));
        _practice = Add("practice", (at, rules) => PracticeReader.Read(at, rules, pack));
        _application = Add("application", (at, rules) =>
            ApplicationReader.Read(at, rules, pack, Outreach.MostLetters, Interviews.Thresholds.LastEarlyDay));
        _levers = Add("levers", (at, rules) =>
            WhatIfReader.Read(at, rules, Opinions.Alternatives.Select(a => a.Specialty).ToValueList(),
                Research.Months.AtLeast));
        _countdown = Add("countdown", (at, rules) => CountdownReader.Read(at, rules, Seasons));
        _targets = Add("targets", (at, rules) =>
            TargetReader.Read(at, rules, pack, Exams, Rubric.Step2Ck.Scores, Countdown, ownTargets));
        _proof = Add("proof", (at, rules) => ProofReader.Read(at, rules, pack, Interviews.Thresholds, Seasons));
        _whatIf = new(() => new WhatIfRules((LeverRules)_levers.Value!) { Pack = pack, Exams = Exams, Programs = Programs });
    }

    public RuleBook Book { get; }

    private ProfileReading Reading => (ProfileReading)_reading.Value!;

    // Asked for each of many files: kept at hand.
    public CompetitivenessRubric Rubric => field ??= (CompetitivenessRubric)_rubric.Value!;

    public InterviewBands Interviews => (InterviewBands)_interviews.Value!;

    public SeasonCalendar Seasons => (SeasonCalendar)_seasons.Value!;

    public CountdownTemplate? Countdown => (CountdownTemplate?)_countdown.Value;

    public ProgramRules Programs => (ProgramRules)_programs.Value!;

    public SignalRules Signals => (SignalRules)_signals.Value!;

    public Step3Rules Step3 => (Step3Rules)_step3.Value!;

    public TimeBudget TimeBudget => (TimeBudget)_timeBudget.Value!;

    public ExamRules Exams => (ExamRules)_exams.Value!;

    public OutreachRules Outreach => (OutreachRules)_outreach.Value!;

    public FeeSchedule Fees => (FeeSchedule)_fees.Value!;

    public OpinionRules Opinions => (OpinionRules)_opinions.Value!;

    public ActivityRules Activities => (ActivityRules)_activities.Value!;

    public TargetRules Targets => (TargetRules)_targets.Value!;

    public UsceRules Usce => (UsceRules)_usce.Value!;

    public LetterRules Letters => (LetterRules)_letters.Value!;

    public ResearchRules Research => (ResearchRules)_research.Value!;

    public PracticeRules Practice => (PracticeRules)_practice.Value!;

    public ApplicationRules Application => (ApplicationRules)_application.Value!;

    public WhatIfRules WhatIf => _whatIf.Value;

    public ProofRules Proof => (ProofRules)_proof.Value!;

    /// <summary>Reads every section, so that every problem is found.</summary>
    public void ReadAll(ProblemLog log)
    {
        _all.ForEach(section => section.Read());
        if (log.IsEmpty)
            _all.ForEach(section => section.CheckTexts());
    }

    private RuleSection Add(string name, Func<JsonCursor, RuleRegister, object?> read)
    {
        var register = new RuleRegister(_citations);
        var section = new RuleSection(register, () => read(_section(name), register));
        _all.Add(section);
        return section;
    }
}
