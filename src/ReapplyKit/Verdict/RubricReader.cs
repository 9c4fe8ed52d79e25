namespace ReapplyKit;

/// <summary>Reads the <c>rubric</c> section of a pack.</summary>
internal static class RubricReader
{
    private const int MostLetters = 100;

    public static CompetitivenessRubric Read(JsonCursor at, RuleRegister rules, ProfileReading reading, RuleBook book)
    {
        at.Required().Knows("step1", "step2Ck", "yearsSinceGraduation", "usce", "letters");
        return new CompetitivenessRubric
        {
            Pack = book.Pack,
            Reading = reading,
            Step1 = Step1(at["step1"], rules),
            Step2Ck = Step2Ck(at["step2Ck"], rules),
            YearsSinceGraduation = Count(at["yearsSinceGraduation"], rules),
            Usce = Count(at["usce"], rules),
            Letters = Letters(at["letters"], rules),
            Book = book,
        };
    }

    private static Step1Criteria Step1(JsonCursor at, RuleRegister rules)
    {
        at.Required().Knows("longestOrdinaryGapMonths", "competitive", "borderline", "concerning", "unknown");
        return new Step1Criteria
        {
            LongestOrdinaryGapMonths = at["longestOrdinaryGapMonths"].Required()
                .Whole(0, BandTableReader.HighestCount, BandTableReader.WhyNoHigherCount) ?? 0,
            Competitive = rules.Read(at["competitive"]),
            Borderline = rules.Read(at["borderline"]),
            Concerning = rules.Read(at["concerning"]),
            Unknown = rules.Read(at["unknown"]),
        };
    }

    private static Step2CkCriteria Step2Ck(JsonCursor at, RuleRegister rules)
    {
        at.Required().Knows("scores", "severalAttempts", "failed", "unknown");
        return new Step2CkCriteria
        {
            Scores = BandTableReader.OfScores(at["scores"], rules),
            SeveralAttempts = rules.Read(at["severalAttempts"]),
            Failed = rules.Read(at["failed"]),
            Unknown = rules.Read(at["unknown"]),
        };
    }

    private static CountCriteria Count(JsonCursor at, RuleRegister rules)
    {
        at.Required().Knows("bands", "unknown");
        return new CountCriteria(BandTableReader.OfCounts(at["bands"], rules), rules.Read(at["unknown"]));
    }

    private static LetterCriteria Letters(JsonCursor at, RuleRegister rules)
    {
        at.Required().Knows("strongUsLetters", "competitive", "borderline", "concerning", "unknown");
        return new LetterCriteria
        {
            StrongUsLetters = at["strongUsLetters"].Required().Whole(1, MostLetters) ?? 1,
            Competitive = rules.Read(at["competitive"]),
            Borderline = rules.Read(at["borderline"]),
            Concerning = rules.Read(at["concerning"]),
            Unknown = rules.Read(at["unknown"]),
        };
    }
}
