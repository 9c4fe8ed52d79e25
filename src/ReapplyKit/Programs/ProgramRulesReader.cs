namespace ReapplyKit;

/// <summary>Reads the <c>programs</c> section of a pack.</summary>
internal static class ProgramRulesReader
{
    private const int MostPrograms = 10_000;
    private const int MostLetters = 100;

    public static ProgramRules Read(JsonCursor at, RuleRegister rules, CompetitivenessRubric rubric)
    {
        at.Required().Knows("mix", "total", "reds", "policy", "strongPresencePercent", "mostLettersPerProgram", "liftingConnections",
            "exclusion", "factors", "labels", "charges", "exams", "notes");
        var (factors, labels) = (Factors(at, rules), Labels(at["labels"].Required(), rules)!);
        return new ProgramRules(Mix(at["mix"], rules))
        {
            Pack = rubric.Pack,
            Factors = factors,
            Labels = labels,
            Exams = Exams(at["exams"], rules),
            Charges = rules.Read(at["charges"]),
            Notes = Notes(at["notes"], rules),
            DefaultTarget = Target(at, rules),
            Rubric = rubric,
            Policy = Policy(at["policy"], rules, rubric.Pack),
        };
    }

    private static FactorRules Factors(JsonCursor at, RuleRegister rules)
    {
        return new FactorRules
        {
            Rules = rules.ReadEach<ProgramFactor>(at["factors"]),
            Exclusion = rules.Read(at["exclusion"]),
            StrongPresencePercent = at["strongPresencePercent"].Required().Whole(0, 100) ?? 0,
            LiftingConnections = at["liftingConnections"].Required().WordList<ConnectionKind>(),
            MostLettersPerProgram = at["mostLettersPerProgram"].Required().Whole(1, MostLetters) ?? 1,
        };
    }

    private static LabelTable? Labels(JsonCursor at, RuleRegister rules)
    {
        var rows = at.Items().Select(r => new LabelRow(
            r["label"].Required().Word<ProgramLabel>() ?? ProgramLabel.Red,
            States<ChargeCount>(r["charges"]),
            States<PresenceLevel>(r["presence"]),
            States<VisaOffer>(r["visa"]),
            rules.Read(r, "label", "charges", "presence", "visa"))).ToValueList();
        return LabelTable.Create(rows, message => at.Log.Add(at.Path, null, message));
    }

    private static ListNoteRules Notes(JsonCursor at, RuleRegister rules)
    {
        at.Required().Knows("order", "reds", "specialty");
        return new ListNoteRules(rules.Read(at["order"]), rules.Read(at["reds"]), rules.Read(at["specialty"]));
    }

    private static ExamCaps Exams(JsonCursor at, RuleRegister rules)
    {
        at.Required().Knows("failed", "notPassed", "notCertified", "ifPassed");
        return new ExamCaps(Cap(at["failed"]), Cap(at["notPassed"]), Cap(at["notCertified"]), Cap(at["ifPassed"]));

        LabelCap Cap(JsonCursor cap) => new(cap["best"].Required().Word<ProgramLabel>() ?? ProgramLabel.Red, rules.Read(cap, "best"));
    }

    private static ValueList<T> States<T>(JsonCursor at)
        where T : struct, Enum => at.Required().WordList<T>();

    private static SettingMix Mix(JsonCursor at, RuleRegister rules)
    {
        var rule = rules.Read(at, "academic", "communityTeaching", "community");
        var (academic, teaching, community) = (Parts(at["academic"]), Parts(at["communityTeaching"]), Parts(at["community"]));
        if (academic + teaching + community == 0)
            at.Problem("the parts of the mix must not all be 0");
        return new SettingMix(academic, teaching, community, rule);
    }

    private static int Parts(JsonCursor at) => at.Required().Whole(0, MostPrograms) ?? 0;

    private static ListTarget Target(JsonCursor at, RuleRegister rules)
    {
        rules.Read(at["total"], "default");
        rules.Read(at["reds"], "percent");
        return new ListTarget
        {
            Total = at["total"]["default"].Required().Whole(1, MostPrograms) ?? 1,
            RedPercent = at["reds"]["percent"].Required().Whole(0, 100) ?? 0,
        };
    }

    private static ListPolicy Policy(JsonCursor at, RuleRegister rules, RulePackStamp pack) => new()
    {
        Pack = pack,
        Rows = at.Required().Items().Select(r => new ListPolicyRow(
            r["weakness"].Required().Word<WeaknessKind>() ?? default,
            r["total"].Whole(1, MostPrograms),
            r["redPercent"].Whole(0, 100),
            rules.Read(r, "weakness", "total", "redPercent"))).ToValueList(),
    };
}
