namespace ReapplyKit;

/// <summary>Reads the <c>reading</c> section of a pack.</summary>
internal static class ProfileReadingReader
{
    public static ProfileReading Read(JsonCursor at, RuleRegister rules)
    {
        at.Required().Knows("step1", "step2Ck", "step3", "usce", "specialties");
        rules.Read(at["usce"], "counts", "handsOn", "stayDays");
        return new ProfileReading
        {
            Step1 = Standards(at["step1"], rules),
            Step2Ck = Standards(at["step2Ck"], rules),
            Step3 = Standards(at["step3"], rules),
            CountingRotations = at["usce"]["counts"].Required().WordList<RotationKind>(),
            HandsOnRotations = at["usce"]["handsOn"].Required().WordList<RotationKind>(),
            Specialties = Families(at["specialties"], rules),
            FewestDaysOfAStay = at["usce"]["stayDays"].Required().Whole(1, ProfileReading.DaysOfAMonth) ?? 1,
        };
    }

    private static SpecialtyFamilies Families(JsonCursor at, RuleRegister rules)
    {
        var rule = rules.Read(at.Required(), "names", "families");
        var names = new List<SpecialtyRow>();
        foreach (var row in at["names"].Required().Items())
        {
            row.Knows("name", "others");
            names.Add(new(row["name"].Required().Text() ?? "", Texts(row["others"])));
        }
        var families = new List<SpecialtyRow>();
        foreach (var row in at["families"].Required().Items())
        {
            row.Knows("specialty", "counts", "any");
            families.Add(new(row["specialty"].Required().Text() ?? "", row["any"].YesNo() == true ? null : Texts(row["counts"])));
        }
        return new SpecialtyFamilies(rule, names, families);
    }

    private static string[] Texts(JsonCursor at) => at.Items().Select(t => t.Text()).OfType<string>().ToArray();

    private static PassingStandards Standards(JsonCursor at, RuleRegister rules)
    {
        rules.Read(at, "passing", "lowerStandardsExisted");
        var rows = new List<PassingStandard>();
        foreach (var row in at["passing"].Required().Items())
        {
            row.Knows("from", "score");
            var from = row["from"].Date();
            if (rows.Count == 0 == from is not null)
                row["from"].Problem("the first standard has no first day, and every other has one");
            if (rules.IsChecked && rows.Count > 0 && from <= rows[^1].From)
                row["from"].Problem("standards stand in order of their first day");
            rows.Add(new PassingStandard(from, row["score"].Required().Whole(1, Attempt.HighestScore) ?? 1));
        }
        if (rows.Count == 0)
            at["passing"].Problem("at least one standard is needed");
        return new PassingStandards(rows.ToValueList(), at["lowerStandardsExisted"].YesNo() == true);
    }
}
