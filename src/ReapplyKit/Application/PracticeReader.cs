namespace ReapplyKit;

/// <summary>Reads the <c>practice</c> section of a pack.</summary>
internal static class PracticeReader
{
    private const int MostWordsPerMinute = 1000;
    private const int MostSeconds = 3600;
    private const int MostMocks = 100;

    public static PracticeRules Read(JsonCursor at, RuleRegister rules, RulePackStamp pack)
    {
        at.Required().Knows(
            "questions", "recorded", "pace", "explanation", "explanations", "otherExplanation", "story", "mocks", "listening");
        var (pace, length, mocks) = (at["pace"], at["explanation"], at["mocks"]);
        var (slowest, fastest) = Range(pace, "slowest", "fastest", MostWordsPerMinute);
        var (fewest, most) = Range(length, "fewestSeconds", "mostSeconds", MostSeconds);
        return new PracticeRules(
            new SpeakingPace(slowest, fastest, rules.Read(pace, "slowest", "fastest")),
            Explanations(at["explanations"], rules))
        {
            Pack = pack,
            Questions = rules.ReadEach<PracticeQuestion>(at["questions"]),
            Recorded = rules.Read(at["recorded"]),
            FewestSeconds = fewest,
            MostSeconds = most,
            Length = rules.Read(length, "fewestSeconds", "mostSeconds"),
            OtherExplanation = rules.Read(at["otherExplanation"]),
            Story = rules.ReadEach<StoryPart>(at["story"]),
            FewestMocks = mocks["fewest"].Required().Whole(1, MostMocks) ?? 1,
            Mocks = rules.Read(mocks, "fewest"),
            Listening = at["listening"].Required().Items().Select(l => rules.Read(l)).ToValueList(),
        };
    }

    private static ValueList<ExplanationRule> Explanations(JsonCursor at, RuleRegister rules)
    {
        var explained = new HashSet<string>();
        var read = new List<ExplanationRule>();
        foreach (var explanation in at.Required().Items())
        {
            var kinds = new List<WeaknessKind>();
            foreach (var word in explanation["kinds"].Required().Items())
            {
                if (word.Word<WeaknessKind>() is not { } kind)
                    continue;
                if (!explained.Add(Words.Of(kind)))
                    word.Problem("is explained by two rules");
                kinds.Add(kind);
            }
            read.Add(new ExplanationRule(kinds.ToValueList(), rules.Read(explanation, "kinds")));
        }
        return read.ToValueList();
    }

    private static (int Low, int High) Range(JsonCursor at, string low, string high, int most)
    {
        var lower = at[low].Required().Whole(1, most) ?? 1;
        return (lower, at[high].Required().Whole(lower, most) ?? most);
    }
}
