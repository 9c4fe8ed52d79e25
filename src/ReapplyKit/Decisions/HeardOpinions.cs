using static System.FormattableString;

namespace ReapplyKit;

/// <summary>The opinions held by a day, in an order of their own, and what they come to one by one.</summary>
internal sealed class HeardOpinions(OpinionRules rules, ValueList<OutsideOpinion> opinions, LocalDate asOf)
{
    private const string OneOrMore = "1 or more";
    private const string WhereAccessAllows = "1 or more where access allows";
    private const string EachAdviser = "answered by each adviser";

    private static readonly AdviserKind[] Wanted = [AdviserKind.FacultyMentor, AdviserKind.ProgramDirector, AdviserKind.MatchedImg];

    // Every property orders, so that no verdict depends on the order given.
    public ValueList<OutsideOpinion> Opinions { get; } = opinions
        .Where(o => o.Held is not { } held || held <= asOf)
        .OrderBy(o => o.Adviser == AdviserKind.Other)
        .ThenBy(o => o.Adviser)
        .ThenBy(o => o.Held)
        .ThenBy(o => o.Specialty, StringComparer.Ordinal)
        .ThenBy(o => o.Minutes)
        .ThenBy(o => o.WouldInterview)
        .ThenBy(o => o.ClearYes, StringComparer.Ordinal)
        .ThenBy(o => o.WouldSwitch)
        .ToValueList();

    public int Unrealistic => Experienced.Count(o => o.WouldSwitch == true);

    public ValueList<AdviserKind> MissingVoices => Wanted.Where(kind => Count(kind) == 0).ToValueList();

    public IEnumerable<Check> Checks =>
    [
        .. Opinions.Select(Session),
        Heard(AdviserKind.FacultyMentor, rules.Mentor),
        Director,
        Heard(AdviserKind.MatchedImg, rules.MatchedImg),
        Question("would they interview", o => o.WouldInterview is not null, rules.WouldInterview),
        Question("what would be a clear yes", SaysWhatIsMissing, rules.ClearYes),
        Question("would they advise another specialty", o => o.WouldSwitch is not null, rules.WouldSwitch),
        Voices,
    ];

    public IEnumerable<CitedValue> Notes
    {
        get
        {
            foreach (var mentor in Opinions.Where(o => o.Adviser == AdviserKind.FacultyMentor))
                yield return new CitedValue($"{AdviserText.Of(mentor)}: specialty {mentor.Specialty ?? Check.NotStated}", rules.Mentor);
            if (Count(AdviserKind.ProgramDirector) == 0)
                yield return new CitedValue("no program director heard; wanted where access allows", rules.Director);
        }
    }

    private IEnumerable<OutsideOpinion> Experienced => Opinions.Where(o => rules.Experienced.Contains(o.Adviser));

    private Check Director => Count(AdviserKind.ProgramDirector) > 0
        ? Heard(AdviserKind.ProgramDirector, rules.Director)
        : Check.Of(AdviserText.Kind(AdviserKind.ProgramDirector), null, "0, access not stated", WhereAccessAllows, rules.Director);

    // Too few asked is a miss; enough asked, but too few answers, is not known.
    private Check Voices
    {
        get
        {
            var (asked, answered, needed) = (Experienced.Count(), Experienced.Count(o => o.WouldSwitch is not null), rules.VoicesNeeded);
            bool? isMet = answered >= needed ? true : asked >= needed ? null : false;
            var value = Invariant($"{answered} of {asked} answered");
            return Check.Of("experienced voices on the specialty", isMet, value, Invariant($"{needed} or more"), rules.Voices);
        }
    }

    private static bool SaysWhatIsMissing(OutsideOpinion opinion) => !string.IsNullOrWhiteSpace(opinion.ClearYes);

    private int Count(AdviserKind kind) => Opinions.Count(o => o.Adviser == kind);

    private Check Session(OutsideOpinion opinion)
    {
        var (fewest, most) = (rules.FewestMinutes, rules.MostMinutes);
        bool? isMet = opinion.Minutes is { } minutes ? minutes >= fewest && minutes <= most : null;
        var value = isMet is null ? null : Invariant($"{opinion.Minutes} minutes");
        return Check.Of($"session with {AdviserText.Of(opinion)}", isMet, value, Invariant($"{fewest} to {most} minutes"), rules.Session);
    }

    private Check Heard(AdviserKind kind, RuleId rule) =>
        Check.Of(AdviserText.Kind(kind), Count(kind) > 0, Invariant($"{Count(kind)}"), OneOrMore, rule);

    private Check Question(string question, Func<OutsideOpinion, bool> isAnswered, RuleId rule)
    {
        if (Opinions.IsEmpty)
            return Check.Of(question, null, "nobody heard", EachAdviser, rule);
        var open = Opinions.Where(o => !isAnswered(o)).Select(AdviserText.Of).ToArray();
        var value = open.Length == 0 ? Invariant($"all {Opinions.Count}") : $"not by {string.Join(", ", open)}";
        return Check.Of(question, open.Length == 0, value, EachAdviser, rule);
    }
}
