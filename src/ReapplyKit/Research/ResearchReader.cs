namespace ReapplyKit;

/// <summary>Reads the <c>research</c> section of a pack.</summary>
internal static class ResearchReader
{
    private const int MostMonths = 120;
    private const int MostProjects = 100;

    public static ResearchRules Read(JsonCursor at, RuleRegister rules, RulePackStamp pack, SpecialtyFamilies specialties)
    {
        at.Required().Knows(
            "months", "beforeSubmission", "designs", "otherDesign", "seniorAuthor", "role", "abstractDeadline", "journal", "authorPlace",
            "joined", "inProcess", "submitted");
        var (months, joined, inProcess) = (at["months"], at["joined"], at["inProcess"]);
        var fewest = Whole(months["atLeast"], 1, MostMonths);
        return new ResearchRules(
            Designs(at["designs"], rules),
            new ResearchTerms(
                rules.Read(at["role"]), rules.Read(at["abstractDeadline"]), rules.Read(at["journal"]), rules.Read(at["authorPlace"])))
        {
            Pack = pack,
            Months = Quantity.Between(fewest, Whole(months["atMost"], fewest, MostMonths)),
            MonthsRule = rules.Read(months, "atLeast", "atMost"),
            BeforeSubmission = rules.Read(at["beforeSubmission"]),
            OtherDesign = rules.Read(at["otherDesign"]),
            SeniorAuthor = rules.Read(at["seniorAuthor"]),
            FewestJoined = Whole(joined["atLeast"], 1, MostProjects),
            Joined = rules.Read(joined, "atLeast"),
            FewestInProcess = Whole(inProcess["atLeast"], 1, MostProjects),
            InProcess = rules.Read(inProcess, "atLeast"),
            Submitted = rules.Read(at["submitted"]),
            Specialties = specialties,
        };
    }

    private static ValueList<ProjectDesign> Designs(JsonCursor at, RuleRegister rules)
    {
        var designs = new List<ProjectDesign>();
        foreach (var row in at.Required().Items())
        {
            var kind = row["kind"].Required().Word<ProjectKind>();
            if (kind == ProjectKind.Unknown)
                row["kind"].Problem("a design that is not stated is judged by none");
            if (kind is not null && designs.Any(d => d.Kind == kind))
                row["kind"].Problem("a design stands once");
            var isPortable = row["portable"].Required().YesNo() == true;
            designs.Add(new ProjectDesign(kind ?? default, isPortable, rules.Read(row, "kind", "portable")));
        }
        return designs.ToValueList();
    }

    private static int Whole(JsonCursor at, int atLeast, int atMost) => at.Required().Whole(atLeast, atMost) ?? atLeast;
}
