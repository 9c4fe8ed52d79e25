namespace ReapplyKit.Tests;

/// <summary>Opinions to weigh on one day; tests change one thing at a time.</summary>
internal static class Advised
{
    public static readonly LocalDate AsOf = Iso.Day("2027-04-10");

    /// <summary>Everybody the text wants, for 45 minutes each, with an answer to every question and nobody against the specialty.</summary>
    public static ValueList<OutsideOpinion> Sound { get; } =
    [
        Answered(AdviserKind.FacultyMentor) with { Specialty = "Neurology" },
        Answered(AdviserKind.ProgramDirector),
        Answered(AdviserKind.MatchedImg),
    ];

    public static OutsideOpinion Answered(AdviserKind adviser) =>
        new() { Adviser = adviser, Minutes = 45, WouldInterview = true, ClearYes = "A publication", WouldSwitch = false };

    public static OutsideOpinion Against(AdviserKind adviser = AdviserKind.FacultyMentor) => Answered(adviser) with { WouldSwitch = true };

    public static ValueList<OutsideOpinion> AllAgainst(int voices) => Enumerable.Repeat(Against(), voices).ToValueList();

    public static OpinionVerdict Assess(ValueList<OutsideOpinion> opinions, SpecialtyChoice? decided = null) =>
        RulePack.Default.Opinions.Assess(opinions, decided, AsOf);

    /// <summary>The one check of a rule.</summary>
    public static Check Checked(this OpinionVerdict verdict, string rule) =>
        Assert.Single(verdict.Checks.AsEnumerable(), check => check.Rule == RuleId.Parse(rule));
}
