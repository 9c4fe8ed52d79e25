namespace ReapplyKit;

/// <summary>Reads the <c>signals</c> section of a pack.</summary>
internal static class SignalRulesReader
{
    private const int MostSignals = 100;

    private static ValueList<bool> EitherWay => [true, false];

    public static SignalRules Read(
        JsonCursor at, RuleRegister rules, RulePackStamp pack, ValueList<ConnectionKind> connections, SpecialtyFamilies families)
    {
        at.Required().Knows("unmoved", "homeAndAway", "notHomeOrAway", "perInstitution", "neverRed",
            "visaNotListed", "unknown", "order", "allowances");
        return new SignalRules(
            Order(at["order"].Required(), rules),
            InSpecialties(at["notHomeOrAway"], rules),
            InSpecialties(at["perInstitution"], rules),
            families)
        {
            Pack = pack,
            Unmoved = rules.Read(at["unmoved"]),
            HomeAndAway = rules.Read(at["homeAndAway"]),
            NeverRed = rules.Read(at["neverRed"]),
            VisaNotListed = rules.Read(at["visaNotListed"]),
            Unknown = rules.Read(at["unknown"]),
            Connections = connections,
            Allowances = Allowances(at["allowances"].Required(), families),
        };
    }

    private static SpecialtyRule InSpecialties(JsonCursor at, RuleRegister rules)
    {
        var rule = rules.Read(at, "specialties");
        return new SpecialtyRule(at["specialties"].Required().Items().Select(s => s.Text()).OfType<string>().ToValueList(), rule);
    }

    private static ValueList<SignalOrderRow> Order(JsonCursor at, RuleRegister rules)
    {
        var rows = at.Items().Select(r => new SignalOrderRow(
            States<ProgramLabel>(r["labels"]),
            r["connection"].YesNo(),
            States<PresenceLevel>(r["presence"]),
            r["visaKnown"].YesNo(),
            rules.Read(r, "labels", "connection", "presence", "visaKnown"))).ToValueList();
        if (!rules.IsChecked)
            return rows;
        foreach (var row in rows)
        {
            if (!row.Labels.All(IsSignalled))
                at.Log.Add(at.Path, null, $"row {row.Rule} names a label that is never signalled; green and yellow are");
            if (row.Labels.IsEmpty || row.Presence.IsEmpty)
                at.Log.Add(at.Path, null, $"row {row.Rule} can never hold: a column is empty");
        }
        CheckCover(at, rows);
        return rows;
    }

    private static void CheckCover(JsonCursor at, ValueList<SignalOrderRow> rows)
    {
        var combinations =
            from label in Enum.GetValues<ProgramLabel>()
            where IsSignalled(label)
            from hasConnection in EitherWay
            from presence in Enum.GetValues<PresenceLevel>()
            from isVisaKnown in EitherWay
            select (label, hasConnection, presence, isVisaKnown);
        foreach (var (label, hasConnection, presence, isVisaKnown) in combinations)
        {
            var holding = rows.Where(r => r.Holds(label, hasConnection, presence, isVisaKnown)).Select(r => r.Rule).ToList();
            var combination = $"label {Words.Of(label)}, connection {YesNo(hasConnection)}, "
                + $"presence {Words.Of(presence)}, visa known {YesNo(isVisaKnown)}";
            if (holding.Count == 0)
                at.Log.Add(at.Path, null, $"gap: no row holds for {combination}");
            if (holding.Count > 1)
                at.Log.Add(at.Path, null, $"overlap: {string.Join(" and ", holding)} both hold for {combination}");
        }
    }

    private static ValueList<SignalAllowance> Allowances(JsonCursor at, SpecialtyFamilies families)
    {
        var allowances = new List<SignalAllowance>();
        foreach (var row in at.Items())
        {
            if (Allowance(row) is not { } allowance)
                continue;
            if (allowances.Any(a => a.IsOf(allowance.Specialty, allowance.Season, families)))
                row["specialty"].Problem("stands twice in one season");
            allowances.Add(allowance);
        }
        return allowances.ToValueList();
    }

    private static SignalAllowance? Allowance(JsonCursor at)
    {
        at.Knows("season", "specialty", "gold", "silver", "singleTier", "source", "confidence");
        var season = at["season"].Required().Whole(SeasonCalendar.FirstYear, SeasonCalendar.LastYear);
        var specialty = at["specialty"].Required().Text();
        var (gold, silver, singleTier) = (at["gold"], at["silver"], at["singleTier"]);
        if (gold.IsStated != silver.IsStated || gold.IsStated == singleTier.IsStated)
            at.Problem("states gold and silver, or a single tier, and never both");
        var (golds, silvers, singles) = (Count(gold), Count(silver), Count(singleTier));
        var source = SourceReader.Read(at, "weaker counts are left out, and so unknown");
        return season is { } year && specialty is not null
            ? new SignalAllowance(specialty, year, golds, silvers, singles, source ?? "")
            : null;
    }

    private static int Count(JsonCursor at) => at.Whole(0, MostSignals) ?? 0;

    private static ValueList<T> States<T>(JsonCursor at)
        where T : struct, Enum => at.Required().WordList<T>();

    private static bool IsSignalled(ProgramLabel label) => label is ProgramLabel.Green or ProgramLabel.Yellow;

    private static string YesNo(bool value) => value ? "yes" : "no";
}
