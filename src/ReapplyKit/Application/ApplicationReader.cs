namespace ReapplyKit;

/// <summary>Reads the <c>application</c> section of a pack.</summary>
internal static class ApplicationReader
{
    private const int MostNumber = 100;
    private const int MostLength = 1_000_000;

    /// <param name="at">The section.</param>
    /// <param name="rules">Where its rules are noted.</param>
    /// <param name="pack">The pack it belongs to.</param>
    /// <param name="mostLetters">The most letters for a program, from the <c>outreach</c> section.</param>
    /// <param name="lastEarlyDay">The last early day of submission, from the <c>interviews</c> section.</param>
    public static ApplicationRules Read(JsonCursor at, RuleRegister rules, RulePackStamp pack, int mostLetters, int lastEarlyDay)
    {
        at.Required().Knows("statements", "experiences", "items", "assignments", "reviews", "submission");
        return new ApplicationRules(
            Statements(at["statements"], rules),
            Experiences(at["experiences"], rules),
            Assignments(at["assignments"], rules, mostLetters),
            Reviews(at["reviews"], rules),
            new SubmissionRules { LastEarlyDay = lastEarlyDay, Rule = rules.Read(at["submission"]) })
        {
            Pack = pack,
            Items = rules.ReadEach<ReadinessItem>(at["items"]),
        };
    }

    private static StatementRules Statements(JsonCursor at, RuleRegister rules)
    {
        at.Required().Knows("versions", "core", "variant", "length", "redFlag");
        var fewest = Figure(at["redFlag"]["fewestSentences"], 1, MostNumber);
        return new StatementRules
        {
            FewestVersions = Figure(at["versions"]["fewest"], 1, MostNumber),
            Versions = rules.Read(at["versions"], "fewest"),
            Core = rules.Read(at["core"]),
            Variant = rules.Read(at["variant"]),
            MostCharacters = Figure(at["length"]["mostCharacters"], 1, MostLength),
            Length = rules.Read(at["length"], "mostCharacters"),
            FewestSentences = fewest,
            MostSentences = Figure(at["redFlag"]["mostSentences"], fewest, MostNumber),
            RedFlag = rules.Read(at["redFlag"], "fewestSentences", "mostSentences"),
        };
    }

    private static ExperienceRules Experiences(JsonCursor at, RuleRegister rules)
    {
        at.Required().Knows("number", "described", "length", "meaningful", "meaningfulLength");
        return new ExperienceRules
        {
            Most = Figure(at["number"]["most"], 1, MostNumber),
            Number = rules.Read(at["number"], "most"),
            Described = rules.Read(at["described"]),
            MostCharacters = Figure(at["length"]["mostCharacters"], 1, MostLength),
            Length = rules.Read(at["length"], "mostCharacters"),
            MostMeaningful = Figure(at["meaningful"]["most"], 1, MostNumber),
            Meaningful = rules.Read(at["meaningful"], "most"),
            MostMeaningfulCharacters = Figure(at["meaningfulLength"]["mostCharacters"], 1, MostLength),
            MeaningfulLength = rules.Read(at["meaningfulLength"], "mostCharacters"),
        };
    }

    private static AssignmentRules Assignments(JsonCursor at, RuleRegister rules, int mostLetters)
    {
        at.Required().Knows("statement", "letters");
        var fewest = Figure(at["letters"]["fewest"], 0, MostNumber);
        if (fewest > mostLetters)
            at["letters"]["fewest"].Problem("is more than can be assigned to a program");
        return new AssignmentRules
        {
            Statement = rules.Read(at["statement"]),
            FewestLetters = fewest,
            MostLetters = mostLetters,
            Letters = rules.Read(at["letters"], "fewest"),
        };
    }

    private static ReviewRules Reviews(JsonCursor at, RuleRegister rules)
    {
        at.Required().Knows("reviewers", "kinds", "worry", "generic", "mended");
        return new ReviewRules
        {
            Fewest = Figure(at["reviewers"]["fewest"], 1, MostNumber),
            Number = rules.Read(at["reviewers"], "fewest"),
            Kinds = rules.Read(at["kinds"]),
            Worry = rules.Read(at["worry"]),
            Generic = rules.Read(at["generic"]),
            Mended = rules.Read(at["mended"]),
        };
    }

    private static int Figure(JsonCursor at, int atLeast, int atMost) => at.Required().Whole(atLeast, atMost) ?? atLeast;
}
