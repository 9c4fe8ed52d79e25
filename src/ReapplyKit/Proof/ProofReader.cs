namespace ReapplyKit;

/// <summary>Reads the <c>proof</c> section of a pack. It is read last, since it names rules of every other section.</summary>
internal static class ProofReader
{
    public static ProofRules Read(
        JsonCursor at, RuleRegister rules, RulePackStamp pack, SuspicionThresholds thresholds, SeasonCalendar seasons)
    {
        at.Required().Knows("facts", "breadth", "geography", "submissionDay", "answered");
        at["facts"].Required().Knows("step3", "ecfmgCertificate", "visaNeed", "connections", "redFlags");
        var read = new ProofRules(
            new ProofFactRules(
                rules.Read(at["facts"]["step3"]),
                rules.Read(at["facts"]["ecfmgCertificate"]),
                rules.Read(at["facts"]["visaNeed"]),
                rules.Read(at["facts"]["connections"]),
                rules.Read(at["facts"]["redFlags"])),
            at["answered"]["by"].Required().Items().Select(Answer).ToValueList())
        {
            Pack = pack,
            Breadth = rules.Read(at["breadth"]),
            Geography = rules.Read(at["geography"]),
            SubmissionDay = rules.Read(at["submissionDay"]),
            Answered = rules.Read(at["answered"], "by"),
            Thresholds = thresholds,
            Seasons = seasons,
        };
        Check(at["answered"]["by"], rules);
        return read;
    }

    private static WeaknessAnswer Answer(JsonCursor at)
    {
        at.Knows("weakness", "rules");
        var problems = at.Log.Count;
        var named = at["rules"].Required().Items().Select(RuleAt).OfType<RuleId>().ToValueList();
        if (at["rules"].IsStated && named.IsEmpty && at.Log.Count == problems)
            at["rules"].Problem("at least one rule is named");
        return new WeaknessAnswer(at["weakness"].Required().Word<WeaknessKind>() ?? default, named);
    }

    private static RuleId? RuleAt(JsonCursor at) => at.Required().Read<RuleId>(RuleId.TryParse, "a rule name such as proof.breadth");

    // A rule elsewhere that could not be read is reported there; that it is missing here would only be said twice.
    private static void Check(JsonCursor by, RuleRegister rules)
    {
        if (!by.Log.IsEmpty || rules.Citations is not { } citations)
            return;
        var answered = new HashSet<WeaknessKind>();
        foreach (var item in by.Items())
        {
            var weakness = item["weakness"].Word<WeaknessKind>()!.Value;
            if (Enum.GetValues<RubricComponent>().Any(c => c.AsWeakness() == weakness))
                item["weakness"].Problem("is a component of the rubric, which its tier answers");
            if (!answered.Add(weakness))
                item["weakness"].Problem("stands twice");
            foreach (var rule in item["rules"].Items())
            {
                if (!citations.Rules.Contains(RuleAt(rule)!))
                    rule.Problem("names a rule that does not exist");
            }
        }
    }
}
