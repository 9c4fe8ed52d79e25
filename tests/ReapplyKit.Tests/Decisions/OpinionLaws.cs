namespace ReapplyKit.Tests;

public sealed class OpinionLaws
{
    private static readonly OpinionRules Rules = RulePack.Default.Opinions;

    [Law]
    public bool The_order_of_opinions_does_not_matter(ValueList<OutsideOpinion> opinions, int pick, YearDecisions decisions) =>
        Assess(opinions.Reordered(pick), decisions) == Assess(opinions, decisions);

    [Law]
    public bool Their_order_does_not_matter_where_nothing_but_the_answers_tells_them_apart(ValueList<OutsideOpinion> opinions, int pick)
    {
        var alike = opinions.Select(o => o with { Adviser = AdviserKind.FacultyMentor, Specialty = null, Held = null }).ToValueList();

        return Assess(alike.Reordered(pick)) == Assess(alike);
    }

    [Law]
    public bool One_more_opinion_never_takes_away_a_forced_choice(
        ValueList<OutsideOpinion> opinions, OutsideOpinion another, YearDecisions decisions)
    {
        var (before, after) = (Assess(opinions, decisions), Assess([.. opinions, another], decisions));

        return after.Unrealistic >= before.Unrealistic && (before.Choice == SpecialtyQuestion.Open || after.Choice == before.Choice);
    }

    [Law]
    public bool One_more_opinion_never_leaves_more_voices_missing(ValueList<OutsideOpinion> opinions, OutsideOpinion another) =>
        Assess([.. opinions, another]).MissingVoices.All(Assess(opinions).MissingVoices.Contains);

    [Law]
    public bool A_later_day_never_takes_away_a_forced_choice(ValueList<OutsideOpinion> opinions, LocalDate one, LocalDate other) =>
        Rules.Assess(opinions, null, LocalDate.Min(one, other)).Choice == SpecialtyQuestion.Open
        || Rules.Assess(opinions, null, LocalDate.Max(one, other)).Choice == SpecialtyQuestion.ChoiceDue;

    [Law]
    public bool A_question_left_open_is_never_a_voice(ValueList<OutsideOpinion> opinions, YearDecisions decisions)
    {
        var silent = opinions.Select(o => o with { WouldSwitch = null }).ToValueList();

        return Assess(silent, decisions) is { Unrealistic: 0, Choice: SpecialtyQuestion.Open };
    }

    [Law]
    public bool What_was_decided_changes_nothing_but_the_choice(ValueList<OutsideOpinion> opinions, YearDecisions decisions)
    {
        var (open, decided) = (Assess(opinions), Assess(opinions, decisions));

        return decided with { Choice = open.Choice, Rule = open.Rule, Alternatives = open.Alternatives } == open;
    }

    [Law]
    public bool Every_opinion_heard_is_counted_once(ValueList<OutsideOpinion> opinions)
    {
        var heard = opinions.Count(o => o.Held is null || o.Held <= Iso.Day("2026-07-01"));
        var verdict = Assess(opinions);

        return verdict.Heard.Count == heard && verdict.Checks.Count(c => c.Rule == Rules.Session) == heard;
    }

    // In the middle of the days on which the opinions are held.
    private static OpinionVerdict Assess(ValueList<OutsideOpinion> opinions, YearDecisions? decisions = null) =>
        Rules.Assess(opinions, decisions?.Specialty, Iso.Day("2026-07-01"));
}
