namespace ReapplyKit.Tests;

/// <summary>
/// What an advisor would name first. Each row: who, the file, the cycle, the suspects in their order (a question mark marks what only the
/// text suspects), and what is also weak. Judged on 2026-03-25, after Match Day, unless the row says otherwise.
/// </summary>
public sealed class DiagnosisTable
{
    private static readonly string[] NoWords = [];

    public static TheoryData<string, string, string, string, string> Rows => new()
    {
        // Few interviews: something structural.
        { "failed Step 1, two interviews", "step1 failed then passed", "2 interviews", "step1", "" },
        { "failed Step 2 CK, never passed, and Step 1 34 months ago", "step2 failed", "0 interviews", "notEligible, step2Ck, step1", "" },
        { "Step 2 CK never taken, and Step 1 34 months ago", "step2 not taken", "0 interviews", "notEligible, step1", "" },
        { "Step 2 CK of 215", "step2 215", "1 interview", "step2Ck", "" },
        { "Step 2 CK of 231", "step2 231", "1 interview", "step2Ck", "" },
        { "six years out", "graduated 2019-06-15", "1 interview", "yearsSinceGraduation", "" },
        { "graduated in 2020: 5 or 6 years on any day", "graduated 2020", "1 interview", "yearsSinceGraduation", "" },
        { "graduated in 2023: 2 or 3 years is not weak for certain", "graduated 2023", "1 interview", "", "" },
        { "no US experience", "no usce", "1 interview", "usce", "" },
        { "one US rotation", "one rotation", "1 interview", "usce", "" },
        { "no letters", "no letters", "1 interview", "letters", "" },
        { "a weak score leads a borderline year", "step2 215, graduated 2021-06-15", "1 interview", "step2Ck, yearsSinceGraduation", "" },
        { "two Step 3 failures", "step3 failed twice", "0 interviews", "step3", "" },
        { "two Step 3 failures beside a weak score", "step2 215, step3 failed twice", "0 interviews", "step2Ck, step3", "" },
        { "Step 3 passed at the second attempt", "step3 failed then passed", "0 interviews", "step3", "" },
        { "Step 3 not taken is no fault", "", "0 interviews", "", "" },
        { "79 applications in internal medicine", "", "1 interview, 79 applications, in Internal Medicine", "applicationBreadth", "" },
        { "80 applications", "", "1 interview, 80 applications", "", "" },
        { "30 applications, specialty not stated", "", "1 interview, 30 applications", "applicationBreadth", "" },
        { "30 applications in neurology: the text gives no number", "", "1 interview, 30 applications, in Neurology", "", "" },
        { "30 applications in psychiatry", "", "1 interview, 30 applications, in Psychiatry", "applicationBreadth", "" },
        { "four states", "", "1 interview, 4 states", "geography", "" },
        { "sent on the first day", "", "1 interview, sent 2025-09-03", "", "" },
        { "sent on day 4: one date with the first day", "", "1 interview, sent 2025-09-06", "", "" },
        { "sent the day before programs review", "", "1 interview, sent 2025-09-23", "", "" },
        { "sent on the review day", "", "1 interview, sent 2025-09-24", "", "" },
        { "sent the day after", "", "1 interview, sent 2025-09-25", "lateSubmission", "" },
        { "sent in November", "", "0 interviews, sent 2025-11-05", "lateSubmission", "" },
        { "needs a J-1", "visa j1", "1 interview", "visaNeed", "" },
        { "needs a J-1, three years out: the file comes before the visa", "visa j1, graduated 2022-06-15", "1 interview",
            "yearsSinceGraduation, visaNeed", "" },
        { "only an H-1B will do, three years out: few programs can take this file", "visa h1B, graduated 2022-06-15", "0 interviews",
            "visaNeed, yearsSinceGraduation", "" },
        { "a J-1 or an H-1B", "visa j1OrH1B", "2 interviews", "visaNeed", "" },
        { "needs an H-1B, weak score", "visa h1B, step2 215", "0 interviews", "step2Ck, visaNeed", "" },
        { "a red flag of one's own comes last here", "visa j1, flag gap", "0 interviews", "visaNeed, gap", "" },
        { "everything at once", "step2 215, graduated 2021-06-15, visa j1, flag communication",
            "1 interview, 30 applications, 2 states, sent 2025-10-20",
            "step2Ck, applicationBreadth, lateSubmission, yearsSinceGraduation, geography, visaNeed, communication", "" },

        // Some interviews: skills, rank strategy, fit. Programs that interviewed knew the visa and had read the file.
        { "five interviews, all ranked", "", "5 interviews", "interviewSkills?, rankStrategy?, programFit?", "" },
        { "five interviews, three ranked", "", "5 interviews, 3 ranked", "rankStrategy, interviewSkills?, programFit?", "" },
        { "five interviews, a J-1", "visa j1", "5 interviews", "interviewSkills?, rankStrategy?, programFit?", "" },
        { "five interviews, 30 applications in 2 states, sent late", "", "5 interviews, 30 applications, 2 states, sent 2025-10-20",
            "interviewSkills?, rankStrategy?, programFit?", "" },
        { "five interviews, weak score", "step2 215", "5 interviews", "interviewSkills?, rankStrategy?, programFit?", "step2Ck" },
        { "five interviews, two Step 3 failures", "step3 failed twice", "5 interviews", "interviewSkills?, rankStrategy?, programFit?", "step3" },
        { "three interviews, weak communication stated, one not ranked", "flag communication", "3 interviews, 2 ranked",
            "rankStrategy, communication, interviewSkills?, programFit?", "" },
        { "seven interviews, borderline year", "graduated 2021-06-15", "7 interviews", "interviewSkills?, rankStrategy?, programFit?",
            "yearsSinceGraduation" },
        { "five interviews, no list entered", "", "5 interviews, 0 ranked", "noRankList, rankStrategy", "" },

        // Many interviews: a serious red flag.
        { "nine interviews, a remark about professionalism", "visa j1, flag professionalism", "9 interviews",
            "professionalism, communication?, attitude?, programFit?", "" },
        { "nine interviews, nothing stated", "", "9 interviews", "communication?, professionalism?, attitude?, programFit?", "" },
        { "nine interviews, six ranked", "", "9 interviews, 6 ranked",
            "rankStrategy, communication?, professionalism?, attitude?, programFit?", "" },
        { "nine interviews, a flag and six ranked", "flag attitude", "9 interviews, 6 ranked",
            "attitude, rankStrategy, communication?, professionalism?, programFit?", "" },
        { "26 interviews and a J-1: the visa explains nothing", "visa j1", "26 interviews",
            "communication?, professionalism?, attitude?, programFit?", "" },
        { "eight interviews, failed Step 1", "step1 failed then passed", "8 interviews",
            "communication?, professionalism?, attitude?, programFit?", "step1" },

        // What is procedural comes first in every band.
        { "not registered", "step2 215", "1 interview, not registered", "notRegistered, step2Ck", "" },
        { "withdrawn", "visa j1", "1 interview, withdrawn", "withdrawn, visaNeed", "" },
        { "ECFMG did not confirm", "", "5 interviews, not eligible", "notEligible", "" },
        { "list not certified", "", "9 interviews, list not certified", "noRankList", "" },
        { "one interview and no list entered", "", "1 interview, 0 ranked", "noRankList", "" },
        { "one interview and a list of one", "", "1 interview, 1 ranked", "", "" },
        { "an empty list that was certified all the same", "", "5 interviews, 0 ranked, list certified",
            "rankStrategy, interviewSkills?, programFit?", "" },
        { "no interviews, so no list: nothing procedural", "visa j1", "0 interviews, 0 ranked", "visaNeed", "" },
        { "a DO whose COMLEX is passed is eligible", "do", "0 interviews", "step2Ck", "" },
    };

    [Theory]
    [MemberData(nameof(Rows))]
    public void An_advisor_names_the_same_first(string who, string file, string cycle, string suspects, string alsoWeak)
    {
        var diagnosis = Diagnose(Cycle(cycle), File(file), SoundFile.AsOf);

        Assert.Equal((who, suspects, alsoWeak), (who, Text(diagnosis.Suspects), Text(diagnosis.AlsoWeak)));
        Assert.Equal(who + suspects.Length, who + (diagnosis.Ask.IsEmpty ? suspects.Length : 0));
    }

    [Theory]
    [InlineData("2027-03-14", DiagnosisKind.Running)]
    [InlineData("2026-11-26", DiagnosisKind.Running)]
    [InlineData("2027-03-15", DiagnosisKind.Structural)]
    [InlineData("2027-08-01", DiagnosisKind.Structural)]
    public void A_cycle_is_diagnosed_from_the_Monday_of_its_Match_Week(string asOf, DiagnosisKind kind)
    {
        var cycle = SoundFile.Cycle(0) with { Season = 2027, Submitted = Iso.Day("2026-09-02") };
        var (stated, inferred) = (Diagnose(cycle, File("visa j1"), Iso.Day(asOf)), Diagnose(cycle with { Season = null }, File("visa j1"), Iso.Day(asOf)));

        Assert.Equal((kind, kind), (stated.Kind, inferred.Kind));
        Assert.Equal(kind == DiagnosisKind.Running, stated.Suspects.IsEmpty);
        Assert.True(kind != DiagnosisKind.Running || (stated.AlsoWeak.IsEmpty && stated.Ask.IsEmpty && stated.Unchecked.IsEmpty));
    }

    [Fact]
    public void A_match_before_Match_Week_is_a_match() => Assert.Equal(
        DiagnosisKind.Matched,
        Diagnose(SoundFile.Cycle(3) with { Season = 2027, Submitted = null, Matched = true }, File(""), SoundFile.AsOf).Kind);

    [Fact]
    public void Where_nothing_is_shown_the_diagnosis_says_what_to_state_and_whom_to_ask()
    {
        var shown = Diagnose(SoundFile.Cycle(1), File(""), SoundFile.AsOf);
        var stated = Diagnose(new CycleOutcome { Interviews = 1, Matched = false }, new ApplicantProfile(), SoundFile.AsOf);

        Assert.Contains("program director", Assert.Single(shown.Ask.AsEnumerable()), StringComparison.Ordinal);
        Assert.StartsWith("State what could explain it: Step 1 result; ", stated.Ask[0], StringComparison.Ordinal);
        Assert.Equal(2, stated.Ask.Count);
    }

    [Fact]
    public void The_reason_of_a_suspect_is_its_rule_and_the_value_says_what_was_read()
    {
        var late = Diagnose(Cycle("1 interview, sent 2025-09-30"), File(""), SoundFile.AsOf).Suspects[0];

        Assert.Equal(
            ("suspect.late-submission", "submitted on 30 September 2025, 6 days after programs began to review", "before 24 September 2025"),
            (late.Rule.ToString(), late.Value, late.Threshold));
    }

    [Fact]
    public void An_open_component_is_suspected_by_its_bound() => Assert.Equal(
        ("5 to 6 years: borderline or concerning: graduation in 2020 is 5 or 6 years ago", "suspect.borderline-component"),
        Diagnose(Cycle("1 interview"), File("graduated 2020"), SoundFile.AsOf).Suspects.Select(s => (s.Value, s.Rule.ToString())).Single());

    [Law]
    public void No_failed_cycle_is_left_without_a_suspect_or_something_to_do(CycleOutcome cycle, ApplicantProfile profile, LocalDate asOf)
    {
        var diagnosis = Diagnose(cycle, profile, asOf);

        Assert.Equal(
            diagnosis.Kind is DiagnosisKind.Structural or DiagnosisKind.Conversion or DiagnosisKind.RedFlag,
            !diagnosis.Suspects.IsEmpty || !diagnosis.Ask.IsEmpty);
    }

    [Law]
    public void Visa_breadth_and_lateness_are_suspects_of_few_interviews_only(CycleOutcome cycle, ApplicantProfile profile, LocalDate asOf)
    {
        var diagnosis = Diagnose(cycle, profile, asOf);

        if (diagnosis.Kind != DiagnosisKind.Structural)
        {
            Assert.DoesNotContain(diagnosis.Suspects.Concat(diagnosis.AlsoWeak), s => s.Weakness is
                WeaknessKind.VisaNeed or WeaknessKind.ApplicationBreadth or WeaknessKind.LateSubmission);
        }
    }

    [Law]
    public void What_the_file_shows_comes_before_what_only_the_text_suspects(CycleOutcome cycle, ApplicantProfile profile, LocalDate asOf)
    {
        var suspects = Diagnose(cycle, profile, asOf).Suspects;

        Assert.Equal(suspects.OrderBy(s => s.Evidence).Select(s => s.Weakness), suspects.Select(s => s.Weakness));
    }

    private static string Text(ValueList<Suspect> suspects) =>
        string.Join(", ", suspects.Select(s => Words.Of(s.Weakness) + (s.Evidence == Evidence.Supposed ? "?" : "")));

    private static Diagnosis Diagnose(CycleOutcome cycle, ApplicantProfile profile, LocalDate asOf) =>
        RulePack.Default.Interviews.Diagnose(cycle, RulePack.Default.Rubric.Assess(profile, asOf));

    private static string[] Parts(string text) => text.Length == 0 ? NoWords : text.Split(", ");

    private static ApplicantProfile File(string text) => Parts(text).Aggregate(SoundFile.Profile, (file, what) => what switch
    {
        "step1 failed then passed" => file with
        {
            Step1 = ExamHistory.Of(
                new Attempt { Result = ExamResult.Failed, Date = Iso.On("2022-11-01") },
                new Attempt { Result = ExamResult.Passed, Date = Iso.On("2023-05-10") }),
        },
        "step2 failed" => file with { EcfmgCertified = null, Step2Ck = ExamHistory.Of(new Attempt { Result = ExamResult.Failed, Score = 205 }) },
        "step2 not taken" => file with { EcfmgCertified = null, Step2Ck = ExamHistory.NotTaken },
        "step2 215" => file with { Step2Ck = ExamHistory.PassedAtFirst(date: Iso.On("2024-02-20"), score: 215) },
        "step2 231" => file with { Step2Ck = ExamHistory.PassedAtFirst(date: Iso.On("2024-02-20"), score: 231) },
        "step3 failed twice" => file with
        {
            Step3 = ExamHistory.Of(
                new Attempt { Result = ExamResult.Failed, Date = Iso.On("2025-02-10") },
                new Attempt { Result = ExamResult.Failed, Date = Iso.On("2025-08-15") }),
        },
        "step3 failed then passed" => file with
        {
            Step3 = ExamHistory.Of(
                new Attempt { Result = ExamResult.Failed, Date = Iso.On("2025-02-10") },
                new Attempt { Result = ExamResult.Passed, Date = Iso.On("2025-08-15") }),
        },
        "no usce" => file with { Usce = UsceHistory.None },
        "one rotation" => file with { Usce = UsceHistory.Of(SoundFile.Rotation("2025-01-31")) },
        "no letters" => file with { Letters = [] },
        "do" => file with
        {
            Type = ApplicantType.UsDo,
            EcfmgCertified = null,
            Step1 = ExamHistory.NotTaken,
            Step2Ck = ExamHistory.NotTaken,
            Comlex =
            [
                new ComlexAttempt { Level = ComlexLevel.Level1, Result = ExamResult.Passed },
                new ComlexAttempt { Level = ComlexLevel.Level2Ce, Result = ExamResult.Failed },
                new ComlexAttempt { Level = ComlexLevel.Level2Ce, Result = ExamResult.Passed },
            ],
        },
        _ when what.StartsWith("graduated ", StringComparison.Ordinal) => file with { Graduation = Iso.Partial(what[10..]) },
        _ when what.StartsWith("visa ", StringComparison.Ordinal) => file with { Visa = (VisaNeed)Words.Read(typeof(VisaNeed), what[5..])! },
        _ when what.StartsWith("flag ", StringComparison.Ordinal) =>
            file with { RedFlags = [new RedFlag((WeaknessKind)Words.Read(typeof(WeaknessKind), what[5..])!)] },
        _ => throw new ArgumentException(what, nameof(text)),
    });

    private static CycleOutcome Cycle(string text)
    {
        var parts = Parts(text);
        return parts.Skip(1).Aggregate(SoundFile.Cycle(Number(parts[0])), (cycle, what) => what switch
        {
            "not registered" => cycle with { Registered = false },
            "withdrawn" => cycle with { Withdrawn = true },
            "not eligible" => cycle with { Eligible = false },
            "list certified" => cycle with { RankListCertified = true },
            "list not certified" => cycle with { RankListCertified = false },
            _ when what.StartsWith("sent ", StringComparison.Ordinal) => cycle with { Submitted = Iso.Day(what[5..]) },
            _ when what.StartsWith("in ", StringComparison.Ordinal) => cycle with { Specialty = what[3..] },
            _ when what.EndsWith(" applications", StringComparison.Ordinal) => cycle with { Applications = Number(what) },
            _ when what.EndsWith(" states", StringComparison.Ordinal) => cycle with { States = Number(what) },
            _ when what.EndsWith(" ranked", StringComparison.Ordinal) => cycle with { Ranked = Number(what) },
            _ => throw new ArgumentException(what, nameof(text)),
        });
    }

    private static int Number(string text) => int.Parse(text.Split(' ')[0], System.Globalization.CultureInfo.InvariantCulture);
}
