namespace ReapplyKit;

/// <summary>Reads the <c>opinions</c> section of a pack.</summary>
internal static class OpinionReader
{
    // Each is tried with every set of the other levers an applicant can pull.
    private const int MostAlternatives = 5;
    private const int MostVoices = 100;
    private const int MostMinutes = 600;

    public static OpinionRules Read(JsonCursor at, RuleRegister rules, RulePackStamp pack)
    {
        at.Required().Knows(
            "voices", "session", "mentor", "director", "matchedImg", "wouldInterview", "clearYes", "wouldSwitch",
            "open", "choiceDue", "riskAccepted", "pivot", "alternatives");
        var (voices, session) = (at["voices"], at["session"]);
        var fewest = Whole(session["atLeast"], 1, MostMinutes);
        return new OpinionRules
        {
            Pack = pack,
            VoicesNeeded = Whole(voices["atLeast"], 1, MostVoices),
            Experienced = Experienced(voices["experienced"], rules),
            Voices = rules.Read(voices, "atLeast", "experienced"),
            FewestMinutes = fewest,
            MostMinutes = Whole(session["atMost"], fewest, MostMinutes),
            Session = rules.Read(session, "atLeast", "atMost"),
            Mentor = rules.Read(at["mentor"]),
            Director = rules.Read(at["director"]),
            MatchedImg = rules.Read(at["matchedImg"]),
            WouldInterview = rules.Read(at["wouldInterview"]),
            ClearYes = rules.Read(at["clearYes"]),
            WouldSwitch = rules.Read(at["wouldSwitch"]),
            Open = rules.Read(at["open"]),
            ChoiceDue = rules.Read(at["choiceDue"]),
            RiskAccepted = rules.Read(at["riskAccepted"]),
            Pivot = rules.Read(at["pivot"]),
            Alternatives = Alternatives(at["alternatives"], rules),
        };
    }

    private static ValueList<AdviserKind> Experienced(JsonCursor at, RuleRegister rules)
    {
        var kinds = at.Required().WordList<AdviserKind>();
        if (rules.IsChecked && at.IsStated && (kinds.IsEmpty || kinds.Distinct().Count() < kinds.Count))
            at.Problem("one kind of adviser or more is listed, none of them twice");
        return kinds;
    }

    private static ValueList<AlternativeSpecialty> Alternatives(JsonCursor at, RuleRegister rules)
    {
        var (rule, specialties) = (rules.Read(at, "specialties"), at["specialties"]);
        var read = specialties.Required().Items().Select(item =>
        {
            item.Required().Knows("name", "note");
            return new AlternativeSpecialty(item["name"].Required().Text() ?? "", item["note"].Text(), rule);
        }).ToValueList();
        if (rules.IsChecked && specialties.IsStated && (read.Count is 0 or > MostAlternatives
            || read.DistinctBy(s => s.Specialty, StringComparer.OrdinalIgnoreCase).Count() < read.Count))
            specialties.Problem($"one specialty or more is listed, {MostAlternatives} at most, none of them twice");
        return read;
    }

    private static int Whole(JsonCursor at, int atLeast, int atMost) => at.Required().Whole(atLeast, atMost) ?? atLeast;
}
