namespace ReapplyKit;

/// <summary>Reads the <c>outreach</c> section of a pack.</summary>
internal static class OutreachReader
{
    private const int MostSentences = 100;
    private const int MostLetters = 100;

    public static OutreachRules Read(JsonCursor at, RuleRegister rules, RulePackStamp pack)
    {
        at.Required().Knows("email", "letters", "statement");
        var (email, letters) = (at["email"], at["letters"]);
        var read = new OutreachRules
        {
            Pack = pack,
            FewestSentences = email["fewestSentences"].Required().Whole(1, MostSentences) ?? 1,
            MostSentences = email["mostSentences"].Required().Whole(1, MostSentences) ?? MostSentences,
            EmailContent = rules.ReadClauses(email["content"].Required()),
            Email = rules.Read(email, "fewestSentences", "mostSentences", "content"),
            MostLetters = letters["mostPerProgram"].Required().Whole(1, MostLetters) ?? 1,
            Letters = rules.Read(letters, "mostPerProgram"),
            Statement = rules.Read(at["statement"]),
        };
        if (read.MostSentences < read.FewestSentences)
            email["mostSentences"].Problem("lies below fewestSentences");
        return read;
    }
}
