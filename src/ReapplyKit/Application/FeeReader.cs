namespace ReapplyKit;

/// <summary>Reads the <c>fees</c> section of a pack.</summary>
internal static class FeeReader
{
    private const int HighestFee = 10_000;
    private const int MostRanks = 10_000;

    public static FeeSchedule Read(JsonCursor at, RuleRegister rules, RulePackStamp pack, SpecialtyFamilies families)
    {
        at.Required().Knows("seasons", "services", "matches");
        var years = new HashSet<int>();
        return new FeeSchedule(pack, at["seasons"].Required().Items().Select(season =>
        {
            season.Required().Knows(["year", .. Words.OfEach(typeof(FeeKind))[..^2]]);
            var year = season["year"].Required().Whole(SeasonCalendar.FirstYear, SeasonCalendar.LastYear);
            if (year is { } known && !years.Add(known))
                season["year"].Problem("stands twice");
            return new SeasonFees
            {
                Year = year ?? SeasonCalendar.FirstYear,
                ErasApplications = Eras(season[Words.Of(FeeKind.ErasApplications)], rules),
                UsmleTranscript = Once(season[Words.Of(FeeKind.UsmleTranscript)], rules),
                ErasToken = Once(season[Words.Of(FeeKind.ErasToken)], rules),
                NrmpRegistration = Once(season[Words.Of(FeeKind.NrmpRegistration)], rules),
                NrmpLateFee = Once(season[Words.Of(FeeKind.NrmpLateFee)], rules),
                NrmpExtraRanks = Ranks(season[Words.Of(FeeKind.NrmpExtraRanks)], rules),
            };
        }).ToValueList(),
            at["services"].Items().Select(service => Service(service, rules)).ToValueList(),
            at["matches"].Items().Select(match => Match(match, rules)).ToValueList(), families);
    }

    private static OwnMatch Match(JsonCursor at, RuleRegister rules) => new(
        at["name"].Required().Text() ?? "?", Specialties(at), rules.Read(at, "name", "specialties"));

    private static ValueList<ServiceSpecialty> Specialties(JsonCursor at) => at["specialties"].Required().Items().Select(s =>
    {
        s.Required().Knows("specialty", "from");
        return new ServiceSpecialty(
            s["specialty"].Required().Text() ?? "?",
            s["from"].Required().Whole(SeasonCalendar.FirstYear, SeasonCalendar.LastYear) ?? SeasonCalendar.FirstYear);
    }).ToValueList();

    private static ApplicationService Service(JsonCursor at, RuleRegister rules) => new()
    {
        Name = at["name"].Required().Text() ?? "?",
        Specialties = Specialties(at),
        Seasons = at["seasons"].Items().Select(season => ServiceSeason(season, rules)).OfType<ServiceSeason>().ToValueList(),
        Rule = rules.Read(at, "name", "specialties", "seasons"),
    };

    private static ServiceSeason? ServiceSeason(JsonCursor at, RuleRegister rules)
    {
        at.Required().Knows("year", "opens", "submissionOpens", "submissionCloses", "released", "applications", "transcript");
        var (applications, transcript) = (Eras(at["applications"].Required(), rules), Once(at["transcript"].Required(), rules));
        var year = at["year"].Required().Whole(SeasonCalendar.FirstYear, SeasonCalendar.LastYear);
        return applications is null || transcript is null ? null : new ServiceSeason
        {
            Year = year ?? SeasonCalendar.FirstYear,
            Opens = at["opens"].Required().Date() ?? default,
            SubmissionOpens = at["submissionOpens"].Required().Date() ?? default,
            SubmissionCloses = at["submissionCloses"].Required().Date() ?? default,
            Released = at["released"].Required().Date() ?? default,
            Applications = applications,
            Transcript = transcript,
        };
    }

    private static Fee? Once(JsonCursor at, RuleRegister rules) =>
        Sourced(at, rules, "dollars") is { } rule ? new Fee(Dollars(at["dollars"].Required()) ?? 0, rule) : null;

    private static RankFee? Ranks(JsonCursor at, RuleRegister rules)
    {
        if (Sourced(at, rules, "included", "each", "most") is not { } rule)
            return null;
        var included = at["included"].Required().Whole(0, MostRanks) ?? 0;
        var most = at["most"].Required().Whole(included, MostRanks) ?? included;
        return new RankFee(included, Dollars(at["each"].Required()) ?? 0, most, rule);
    }

    private static ErasFee? Eras(JsonCursor at, RuleRegister rules)
    {
        if (Sourced(at, rules, "tiers") is not { } rule)
            return null;
        var before = at.Log.Count;
        var tiers = at["tiers"].Required().Items().Select(Tier).ToValueList();
        if (at["tiers"].IsStated && tiers.IsEmpty)
            at["tiers"].Problem("at least one tier is needed");
        if (rules.IsChecked && at.Log.Count == before)
            CheckMeeting(at["tiers"], tiers);
        return new ErasFee(tiers, rule);
    }

    private static FeeTier Tier(JsonCursor at)
    {
        at.Required().Knows("from", "to", "each", "flat");
        var from = at["from"].Required().Whole(1, FeeSchedule.MostPrograms) ?? 1;
        var to = at["to"].Whole(from, FeeSchedule.MostPrograms);
        if (at["each"].IsStated == at["flat"].IsStated)
            at.Problem("a tier states what each program costs, or what all cost together: each or flat");
        var (each, flat) = (Dollars(at["each"]), Dollars(at["flat"]));
        return new FeeTier(from, to, flat ?? each ?? 0, flat is not null);
    }

    private static void CheckMeeting(JsonCursor at, ValueList<FeeTier> tiers)
    {
        int? expected = 1;
        foreach (var (tier, place) in tiers.Zip(at.Items()))
        {
            if (expected is not { } next)
                place["from"].Problem("overlap: the tier before has no end");
            else if (tier.From > next)
                place["from"].Problem($"gap: no tier holds {BandText.Of(next, tier.From - 1)}");
            else if (tier.From < next)
                place["from"].Problem($"overlap: two tiers hold {BandText.Of(tier.From, next - 1)}");
            expected = tier.To + 1;
        }
    }

    /// <summary>The rule of a fee, if one is stated. The text names no fee, so each says who does.</summary>
    private static RuleId? Sourced(JsonCursor at, RuleRegister rules, params string[] figures)
    {
        if (!at.IsStated)
            return null;
        var rule = rules.Read(at, figures);
        if (!at.IsObject)
            return null;
        at["source"].Required();
        return rule;
    }

    private static int? Dollars(JsonCursor at) => at.Whole(1, HighestFee);
}
