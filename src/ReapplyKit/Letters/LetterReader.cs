namespace ReapplyKit;

/// <summary>Reads the <c>letters</c> section of a pack; strength is the rubric's, and how many letters can be assigned ERAS's.</summary>
internal static class LetterReader
{
    private const int MostLetters = 100;
    private const int MostMonths = 120;
    private const int MostWeeks = 52;
    private const int FirstMonth = 12;
    private const int LastMonth = 2;

    public static LetterRules Read(
        JsonCursor at, RuleRegister rules, RulePackStamp pack, CompetitivenessRubric rubric, int mostPerProgram, RuleId perProgram)
    {
        at.Required().Knows("recent", "directCare", "specialty", "ask", "askLate", "handOver", "remind", "harvest");
        var (recent, directCare, specialty) = (at["recent"], at["directCare"], at["specialty"]);
        var (fewest, most) = Range(recent, "atLeast", "atMost", 1, MostLetters);
        var (months, oldest) = Range(recent, "recentMonths", "oldestMonths", 1, MostMonths);
        return new LetterRules(Ask(at["ask"], at["askLate"], rules), Timing(at["handOver"], at["remind"], at["harvest"], rules))
        {
            Pack = pack,
            Specialties = rubric.Reading.Specialties,
            Standards = new LetterStandards
            {
                FewestLetters = fewest,
                MostLetters = most,
                RecentMonths = months,
                OldestMonths = oldest,
                Recent = rules.Read(recent, "atLeast", "atMost", "recentMonths", "oldestMonths"),
                FewestDirectCare = Whole(directCare["atLeast"], 1, MostLetters),
                DirectCare = rules.Read(directCare, "atLeast"),
                FewestStrongUs = rubric.Letters.StrongUsLetters,
                StrongUs = rubric.Letters.Competitive,
                FewestInSpecialty = Whole(specialty["atLeast"], 1, MostLetters),
                InSpecialty = rules.Read(specialty, "atLeast"),
                MostPerProgram = mostPerProgram,
                PerProgram = perProgram,
            },
        };
    }

    private static LetterRequestWeeks Ask(JsonCursor ask, JsonCursor late, RuleRegister rules)
    {
        var (first, last) = Range(ask, "fromWeek", "toWeek", 1, MostWeeks);
        var rule = rules.Read(ask, "fromWeek", "toWeek");
        return new LetterRequestWeeks(first, last, rule, Whole(late["weeks"], 0, MostWeeks), rules.Read(late, "weeks"));
    }

    private static LetterTiming Timing(JsonCursor handOver, JsonCursor remind, JsonCursor harvest, RuleRegister rules)
    {
        var (last, first) = Range(harvest, "toMonth", "fromMonth", LastMonth, FirstMonth);
        return new LetterTiming
        {
            HandOver = rules.ReadClauses(handOver["content"].Required()),
            HandOverRule = rules.Read(handOver, "content"),
            RemindMonth = Whole(remind["month"], LastMonth, FirstMonth),
            RemindWith = rules.ReadClauses(remind["content"].Required()),
            RequestForms = rules.ReadClause(remind["requestForms"])!,
            Remind = rules.Read(remind, "month", "requestForms", "content"),
            HarvestFromMonth = first,
            HarvestToMonth = last,
            Harvest = rules.Read(harvest, "fromMonth", "toMonth"),
        };
    }

    private static (int Low, int High) Range(JsonCursor at, string low, string high, int atLeast, int atMost)
    {
        var lower = Whole(at[low], atLeast, atMost);
        return (lower, Whole(at[high], lower, atMost));
    }

    private static int Whole(JsonCursor at, int atLeast, int atMost) => at.Required().Whole(atLeast, atMost) ?? atLeast;
}
