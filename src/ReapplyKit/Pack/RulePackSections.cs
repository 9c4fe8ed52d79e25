namespace ReapplyKit;

/// <summary>Reads the sections of a pack, those that others build on first, and puts the pack together.</summary>
internal static class RulePackSections
{
    /// <param name="root">The document.</param>
    /// <param name="section">Where each section is read from.</param>
    /// <param name="article">The rules of the library's own pack; null while that pack itself is read.</param>
    /// <returns>The pack, or null where anything is wrong; the log then says what.</returns>
    public static RulePack? Read(JsonCursor root, Func<string, JsonCursor> section, RuleBook? article)
    {
        var stamp = new RulePackStamp(
            root["id"].Required().Text() ?? "",
            root["version"].Required().Text() ?? "",
            root["effective"].Required().Date() ?? default);
        var clauses = ClauseReader.Read(section("clauses"));
        var register = new RuleRegister(clauses.Select(c => c.Id).ToHashSet(), article);
        var reading = FileReadingReader.Read(section("reading"), register);
        var (step1, step2Ck, years, rotations, referees) = RubricReader.Read(section("rubric"), register);
        var (bands, matched, thresholds) = InterviewReader.Read(section("interviews"), register);
        var step3 = DecisionReader.Step3(section("step3"), register);
        var timeBudget = DecisionReader.TimeBudget(section("timeBudget"), register);
        var exams = ExamRulesReader.Read(section("exams"), register, stamp, reading);
        var (factors, labels, mix, target, policy) = ProgramRulesReader.Read(section("programs"), register);
        var fees = FeeReader.Read(section("fees"), register);
        var signals = SignalRulesReader.Read(section("signals"), register, stamp, factors.LiftingConnections);
        var outreach = OutreachReader.Read(section("outreach"), register);
        var opinions = OpinionReader.Read(section("opinions"), register, stamp);
        var activities = ActivityReader.Read(section("activities"), register, stamp);
        var usce = UsceReader.Read(section("usce"), register, stamp, reading);
        var letters = LetterReader.Read(section("letters"), register, stamp, referees, outreach.MostLetters, outreach.Letters);
        var research = ResearchReader.Read(section("research"), register, stamp);
        var practice = PracticeReader.Read(section("practice"), register, stamp);
        var application = ApplicationReader.Read(section("application"), register, stamp, outreach.MostLetters, thresholds.LastEarlyDay);
        var levers = WhatIfReader.Read(section("levers"), register, opinions.Alternatives.Select(a => a.Specialty).ToValueList(),
            research.Months.AtLeast);
        var seasons = SeasonReader.Read(section("seasons"));
        var countdown = CountdownReader.Read(section("countdown"), register, seasons);
        var targets = TargetReader.Read(section("targets"), register, stamp, exams, step2Ck.Scores, countdown,
            isOwn: root["targets"].IsStated);
        var proof = ProofReader.Read(section("proof"), register, stamp, thresholds, seasons);
        if (root.Log.IsEmpty)
            register.CheckTexts();
        if (!root.Log.IsEmpty)
            return null;

        var book = new RuleBook(clauses, register.Rules);
        var rubric = new CompetitivenessRubric
        {
            Pack = stamp,
            Reading = reading,
            Step1 = step1,
            Step2Ck = step2Ck,
            YearsSinceGraduation = years,
            Usce = rotations,
            Letters = referees,
            Book = book,
        };
        var programs = new ProgramRules
        {
            Pack = stamp,
            Factors = factors,
            Labels = labels!,
            Mix = mix,
            DefaultTarget = target,
            Rubric = rubric,
        };
        return new RulePack
        {
            Stamp = stamp,
            Book = book,
            Rubric = rubric,
            Interviews = new InterviewBands
            {
                Structural = bands[0],
                Conversion = bands[1],
                RedFlag = bands[2],
                Matched = matched,
                Thresholds = thresholds,
                Book = book,
                Seasons = seasons,
            },
            Seasons = seasons,
            Countdown = countdown!,
            Programs = programs,
            ListPolicy = policy,
            Signals = signals,
            Outreach = outreach,
            Step3 = step3,
            TimeBudget = timeBudget,
            Exams = exams,
            Fees = new FeeSchedule(stamp, fees),
            Opinions = opinions,
            Activities = activities,
            Targets = targets,
            Usce = usce,
            Letters = letters,
            Research = research,
            Practice = practice,
            Application = application,
            WhatIf = new WhatIfRules { Pack = stamp, Levers = levers, Exams = exams, Programs = programs, Policy = policy },
            Proof = proof,
        };
    }
}
