namespace ReapplyKit;

/// <summary>The sections of a pack. Each is read when it is first touched, after those that it builds on.</summary>
internal sealed class RulePackSections
{
    private readonly Func<string, JsonCursor> _section;
    private readonly PackCitations? _citations;
    private readonly List<RuleSection> _all = [];
    private readonly RuleSection<FileReading> _reading;
    private readonly RuleSection<LeverRules> _levers;

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
        _reading = Add("reading", FileReadingReader.Read);
        Rubric = Add("rubric", (at, rules) => RubricReader.Read(at, rules, _reading.Value, Book));
        Seasons = Add("seasons", (at, rules) => SeasonReader.Read(at, rules, Exams!.Value.DaysToResult, Exams.Value.Result.Days));
        Interviews = Add("interviews", (at, rules) => InterviewReader.Read(at, rules, Book, Seasons.Value, _reading.Value.Specialties));
        Step3 = Add("step3", (at, rules) => DecisionReader.Step3(at, rules, pack));
        TimeBudget = Add("timeBudget", (at, rules) => DecisionReader.TimeBudget(at, rules, pack));
        Exams = Add("exams", (at, rules) => ExamRulesReader.Read(at, rules, pack, _reading.Value));
        Programs = Add("programs", (at, rules) => ProgramRulesReader.Read(at, rules, Rubric.Value));
        Fees = Add("fees", (at, rules) => FeeReader.Read(at, rules, pack, _reading.Value.Specialties));
        Signals = Add("signals", (at, rules) => SignalRulesReader.Read(
            at, rules, pack, Programs.Value.Factors.LiftingConnections, Programs.Value.Specialties));
        Outreach = Add("outreach", (at, rules) => OutreachReader.Read(at, rules, pack));
        Opinions = Add("opinions", (at, rules) => OpinionReader.Read(at, rules, pack));
        Activities = Add("activities", (at, rules) => ActivityReader.Read(at, rules, pack));
        Usce = Add("usce", (at, rules) => UsceReader.Read(at, rules, pack, _reading.Value));
        Letters = Add("letters", (at, rules) =>
            LetterReader.Read(at, rules, pack, Rubric.Value, Outreach.Value.MostLetters, Outreach.Value.Letters));
        Research = Add("research", (at, rules) => ResearchReader.Read(at, rules, pack, _reading.Value.Specialties));
        Practice = Add("practice", (at, rules) => PracticeReader.Read(at, rules, pack));
        Application = Add("application", (at, rules) =>
            ApplicationReader.Read(at, rules, pack, Outreach.Value.MostLetters, Interviews.Value.Thresholds.LastEarlyDay));
        _levers = Add("levers", (at, rules) =>
            WhatIfReader.Read(at, rules, Opinions.Value.Alternatives.Select(a => a.Specialty).ToValueList(),
                Research.Value.Months.AtLeast));
        Countdown = Add("countdown", (at, rules) => CountdownReader.Read(at, rules, Seasons.Value));
        Targets = Add("targets", (at, rules) =>
            TargetReader.Read(at, rules, pack, Exams.Value, Rubric.Value.Step2Ck.Scores, Countdown.Value, ownTargets));
        Proof = Add("proof", (at, rules) => ProofReader.Read(at, rules, pack, Interviews.Value.Thresholds, Seasons.Value));
        WhatIf = new(() => new WhatIfRules(_levers.Value) { Pack = pack, Exams = Exams.Value, Programs = Programs.Value });
    }

    public RuleBook Book { get; }

    public RuleSection<CompetitivenessRubric> Rubric { get; }

    public RuleSection<InterviewBands> Interviews { get; }

    public RuleSection<SeasonCalendar> Seasons { get; }

    public RuleSection<CountdownTemplate?> Countdown { get; }

    public RuleSection<ProgramRules> Programs { get; }

    public RuleSection<SignalRules> Signals { get; }

    public RuleSection<Step3Rules> Step3 { get; }

    public RuleSection<TimeBudget> TimeBudget { get; }

    public RuleSection<ExamRules> Exams { get; }

    public RuleSection<OutreachRules> Outreach { get; }

    public RuleSection<FeeSchedule> Fees { get; }

    public RuleSection<OpinionRules> Opinions { get; }

    public RuleSection<ActivityRules> Activities { get; }

    public RuleSection<TargetRules> Targets { get; }

    public RuleSection<UsceRules> Usce { get; }

    public RuleSection<LetterRules> Letters { get; }

    public RuleSection<ResearchRules> Research { get; }

    public RuleSection<PracticeRules> Practice { get; }

    public RuleSection<ApplicationRules> Application { get; }

    public Lazy<WhatIfRules> WhatIf { get; }

    public RuleSection<ProofRules> Proof { get; }

    /// <summary>Reads every section, so that every problem is found.</summary>
    public void ReadAll(ProblemLog log)
    {
        _all.ForEach(section => section.Read());
        if (log.IsEmpty)
            _all.ForEach(section => section.CheckTexts());
    }

    private RuleSection<T> Add<T>(string name, Func<JsonCursor, RuleRegister, T> read)
        where T : class?
    {
        var section = new RuleSection<T>(new RuleRegister(_citations), rules => read(_section(name), rules));
        _all.Add(section);
        return section;
    }
}
