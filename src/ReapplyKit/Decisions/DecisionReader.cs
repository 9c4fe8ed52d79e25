namespace ReapplyKit;

/// <summary>Reads the <c>step3</c> and <c>timeBudget</c> sections of a pack.</summary>
internal static class DecisionReader
{
    private const int MostYears = 100;
    private const int WholePercent = 100;

    public static Step3Rules Step3(JsonCursor at, RuleRegister rules, RulePackStamp pack)
    {
        at.Required().Knows(
            "scoreBelow", "yearsAtLeast", "weakScore", "yearsOut", "neededForH1B", "opensH1B", "passed", "notYet", "failed", "noRule", "unknown");
        return new Step3Rules
        {
            Pack = pack,
            ScoreBelow = at["scoreBelow"].Required().Whole(1, Attempt.HighestScore) ?? 1,
            YearsAtLeast = at["yearsAtLeast"].Required().Whole(0, MostYears) ?? 0,
            WeakScore = rules.Read(at["weakScore"]),
            YearsOut = rules.Read(at["yearsOut"]),
            NeededForH1B = rules.Read(at["neededForH1B"]),
            OpensH1B = rules.Read(at["opensH1B"]),
            Passed = rules.Read(at["passed"]),
            NotYet = rules.Read(at["notYet"]),
            Failed = rules.Read(at["failed"]),
            NoRule = rules.Read(at["noRule"]),
            Unknown = rules.Read(at["unknown"]),
        };
    }

    public static TimeBudget TimeBudget(JsonCursor at, RuleRegister rules, RulePackStamp pack)
    {
        var rule = rules.Read(at, "research", "clinical", "examPrep", "admin");
        var budget = new TimeBudget
        {
            Pack = pack,
            Research = Percent(at["research"]),
            Clinical = Percent(at["clinical"]),
            ExamPrep = Percent(at["examPrep"]),
            Admin = Percent(at["admin"]),
            Rule = rule,
        };
        if (budget.Research + budget.Clinical + budget.ExamPrep + budget.Admin != WholePercent)
            at.Problem("the parts of the time budget must sum to 100 percent");
        return budget;
    }

    private static int Percent(JsonCursor at) => at.Required().Whole(0, WholePercent) ?? 0;
}
