using System.Text.RegularExpressions;

namespace ReapplyKit.Tests;

/// <summary>
/// Labels as an advisor would give them, row by row: who, at what program, which label and why. The file is sound and needs a J-1 unless
/// the row says otherwise; the program publishes nothing but what the row says.
/// </summary>
public sealed class LabelDecisionTests
{
    private static readonly ProgramRules Programs = RulePack.Default.Programs;

    private static readonly ApplicantFacts Sound = new()
    {
        Step1 = ExamFacts.Passed(attempts: 1),
        Step1GapMonths = 12,
        Step2Ck = ExamFacts.Passed(score: 245, attempts: 1),
        Step3 = ExamFacts.NotTaken,
        YearsSinceGraduation = 2,
        UsceRotations = 3,
        UsceMonths = 3,
        HandsOnMonths = 3,
        Letters = new LetterFacts(total: 3, strongUs: 3, weak: 0),
        EcfmgCertified = true,
        Visa = VisaNeed.J1,
    };

    [Theory]
    // Visa and presence alone, for a sound file.
    [InlineData("sound", "60 % J-1", "green", "many IMGs, the visa listed, nothing against the file")]
    [InlineData("sound", "40 % J-1", "green", "40 % is many")]
    [InlineData("sound", "39 % J-1", "yellow", "39 % is few")]
    [InlineData("sound", "?  % J-1", "yellow", "nobody states how many IMGs there are")]
    [InlineData("sound", "10 % J-1", "yellow", "few IMGs make a reach")]
    [InlineData("sound", "60 % visa unknown", "yellow", "nobody states the visa: ask")]
    [InlineData("sound", "?  % visa unknown", "yellow", "neither is stated, the file is sound")]
    [InlineData("sound", "10 % visa unknown", "yellow", "the file is sound, and the visa is not ruled out")]
    [InlineData("sound", "60 % H-1B listed", "yellow", "its list leaves the J-1 out, but IMGs are many")]
    [InlineData("sound", "?  % H-1B listed", "yellow", "its list leaves the J-1 out, presence not stated")]
    [InlineData("sound", "10 % H-1B listed", "red", "its list leaves the J-1 out, and IMGs are few")]
    [InlineData("sound", "60 % no J-1", "excluded", "it says it does not sponsor the J-1")]
    [InlineData("no visa", "60 % no J-1", "green", "no visa is needed")]
    [InlineData("no visa", "10 % visa unknown", "yellow", "no visa is needed; few IMGs")]
    [InlineData("visa not stated", "60 % J-1", "yellow", "whether a visa is needed is not known")]
    [InlineData("visa type not stated", "60 % J-1 H-1B", "yellow", "both are sponsored, but which is needed is not stated: never green")]
    [InlineData("visa type not stated", "60 % no J-1 no H-1B", "excluded", "neither is sponsored")]
    [InlineData("either visa", "60 % J-1", "green", "a J-1 will do")]
    [InlineData("green card", "60 % citizens only", "excluded", "permanent residents are not taken")]
    // H-1B only.
    [InlineData("H-1B only, Step 3", "60 % J-1 H-1B", "green", "sponsored, and Step 3 is passed")]
    [InlineData("H-1B only", "60 % J-1 H-1B", "yellow", "the petition needs Step 3: yellow at best")]
    [InlineData("H-1B only", "60 % J-1 H-1B after Step 3", "yellow", "the result may come by the rank deadline")]
    [InlineData("H-1B only", "60 % J-1 H-1B Step 3 at application", "excluded", "the pass is wanted when one applies")]
    [InlineData("H-1B only, Step 3", "60 % J-1 H-1B Step 3 at application", "green", "the pass is there")]
    [InlineData("H-1B only", "10 % J-1 H-1B", "yellow", "few IMGs, and Step 3 is open")]
    [InlineData("H-1B only, Step 3", "60 % J-1 listed", "red", "it names the J-1 and not the H-1B: red at best")]
    [InlineData("H-1B only, Step 3, rotation there", "60 % J-1 listed", "red", "no tie lifts over a visa left out")]
    [InlineData("H-1B only, Step 3", "60 % no J-1 no H-1B", "excluded", "not sponsored")]
    // One component concerning.
    [InlineData("216", "60 % J-1", "yellow", "the score is a charge where no minimum is published")]
    [InlineData("216", "60 % J-1 score 210", "green", "its own minimum is met")]
    [InlineData("216", "60 % J-1 score none", "yellow", "no minimum says nothing of such scores")]
    [InlineData("216", "60 % J-1 score 220", "excluded", "its minimum is missed")]
    [InlineData("216", "?  % J-1", "yellow", "one charge, presence not stated, visa listed")]
    [InlineData("216", "?  % H-1B listed", "red", "one charge, and the visa is not on the list")]
    [InlineData("216", "10 % J-1", "yellow", "one charge and few IMGs, the visa listed")]
    [InlineData("216", "10 % visa unknown", "red", "three points against")]
    [InlineData("216, rotation there", "60 % J-1", "green", "a tie lifts one step")]
    [InlineData("216, rotation there", "10 % visa unknown", "yellow", "a tie lifts red to yellow")]
    [InlineData("216, rotation there", "60 % visa unknown", "yellow", "a tie never lifts to green over a visa not known")]
    [InlineData("216, family there", "60 % J-1", "yellow", "geography is shown and does not lift")]
    [InlineData("7 years", "60 % J-1", "yellow", "years since graduation are a charge")]
    [InlineData("7 years", "60 % J-1 years 10", "green", "its own limit is met")]
    [InlineData("7 years", "60 % J-1 years 5", "excluded", "its limit is missed")]
    [InlineData("no USCE", "60 % J-1", "yellow", "no US experience is a charge")]
    [InlineData("no USCE", "60 % J-1 USCE 1", "excluded", "a month is asked")]
    [InlineData("weak letters", "60 % J-1 letters 3", "yellow", "three letters are asked, but these are weak")]
    [InlineData("letters not stated", "60 % J-1", "yellow", "unknown is a charge, not a pass")]
    // Repeat takers.
    [InlineData("Step 1 twice", "60 % J-1", "yellow", "a second attempt is a charge")]
    [InlineData("Step 1 twice", "60 % J-1 attempts 2", "green", "two attempts are allowed")]
    [InlineData("Step 1 twice", "60 % J-1 attempts 1", "excluded", "only one is allowed")]
    [InlineData("245 at the second attempt", "60 % J-1 score 220", "yellow", "a score minimum does not answer for attempts")]
    [InlineData("245 at the second attempt", "60 % J-1 score 220 attempts 2", "green", "both are answered")]
    [InlineData("216 at the second attempt", "60 % J-1 attempts 2", "yellow", "the score is not answered")]
    [InlineData("216 at the second attempt", "10 % J-1", "yellow", "one component, one charge")]
    // Several.
    [InlineData("216 and 7 years", "60 % J-1", "yellow", "two charges, many IMGs, visa listed")]
    [InlineData("216 and 7 years", "60 % H-1B listed", "red", "two charges, and the visa is not on the list")]
    [InlineData("216 and 7 years", "?  % J-1", "yellow", "two charges, presence not stated, visa listed")]
    [InlineData("216 and 7 years", "?  % visa unknown", "red", "nothing known speaks for it")]
    [InlineData("216 and 7 years", "10 % J-1", "red", "an extreme reach")]
    [InlineData("216 and 7 years, rotation there", "10 % J-1", "yellow", "a tie lifts red to yellow")]
    [InlineData("216 and 7 years, rotation there", "60 % J-1", "green", "a tie lifts where nothing is over it")]
    // Preferences and what cannot be told.
    [InlineData("sound", "60 % J-1 score 250 preferred", "yellow", "a preference missed is a charge")]
    [InlineData("sound", "10 % J-1 score 250 preferred", "yellow", "a preference missed and few IMGs")]
    [InlineData("sound", "10 % J-1 score 250 preferred letters 4 preferred", "red", "two preferences missed and few IMGs")]
    [InlineData("sound, rotation there", "60 % J-1 score 250 preferred", "yellow", "no tie lifts to green over a preference missed")]
    [InlineData("sound, rotation there", "10 % J-1", "green", "a tie lifts over few IMGs")]
    [InlineData("certificate not stated", "60 % J-1 certificate", "yellow", "asked for, and not known: no pass")]
    [InlineData("certificate not stated", "60 % J-1", "green", "nobody asks")]
    [InlineData("not certified", "60 % J-1 certificate", "excluded", "asked for at application")]
    [InlineData("certificate expires 2028-06-30", "60 % J-1 certificate", "excluded", "it runs out before training begins")]
    [InlineData("certificate expires 2028-07-01", "60 % J-1 certificate", "green", "valid on the first day")]
    [InlineData("DO", "60 % J-1 certificate", "green", "no certificate is asked of a DO")]
    [InlineData("not certified", "60 % J-1", "yellow", "never green before the certificate, whoever asks for it")]
    [InlineData("not certified, rotation there", "60 % J-1", "yellow", "no tie lifts over the certificate")]
    [InlineData("not certified", "10 % H-1B listed", "red", "no worse for it where it was no better")]
    [InlineData("certificate expires 2028-06-30", "60 % J-1", "yellow", "it runs out the day before training begins")]
    [InlineData("certificate expires 2028-07-01", "60 % J-1", "green", "valid on the first day, and nobody asks")]
    [InlineData("DO, not certified", "60 % J-1", "green", "a DO needs none")]
    // Months and hands.
    [InlineData("91 days in one stay", "60 % J-1 USCE 3", "green", "three months are three months, in one stay or in three")]
    [InlineData("observerships", "60 % J-1 USCE 3", "green", "months are months where only months are asked")]
    [InlineData("observerships", "60 % J-1 USCE 3 hands-on", "excluded", "observerships are not hands-on")]
    [InlineData("sound", "60 % J-1 USCE 3 hands-on", "green", "hands-on months")]
    // Exams that are missing.
    [InlineData("Step 2 CK failed", "60 % J-1", "red today, yellow if passed", "failed; passed it is a second attempt with a score nobody knows")]
    [InlineData("Step 2 CK not taken", "60 % J-1", "yellow today, yellow if passed", "not taken: never green before the pass")]
    [InlineData("Step 2 CK not taken, rotation there", "60 % J-1", "yellow today, yellow if passed", "no tie lifts over an exam")]
    [InlineData("Step 1 failed", "10 % J-1", "red today, yellow if passed", "one charge and few IMGs once it is passed")]
    [InlineData("Step 1 failed", "60 % J-1 attempts 1", "excluded today, excluded if passed", "the pass will be the second attempt")]
    [InlineData("Step 1 failed", "60 % J-1 attempts 2", "red today, yellow if passed", "the second attempt is allowed")]
    [InlineData("DO with COMLEX alone", "60 % J-1", "yellow", "COMLEX passes are passes; two Steps unknown are two charges")]
    public void The_label_is_the_one_an_advisor_gives(string who, string where, string label, string why) =>
        Assert.True(label == Label(Facts(who), Program(where)), $"{who} at {where}: {Label(Facts(who), Program(where))}, not {label}: {why}");

    [Fact]
    public void No_label_is_the_default() => Assert.False(Enum.IsDefined(default(ProgramLabel)));

    [Fact]
    public void The_day_requirements_are_held_on_stands_in_the_reason()
    {
        var a = Programs.Assess(Sound with { SubmissionDay = Iso.Day("2027-09-01") }, Program("60 % J-1 years 5"));

        Assert.Contains("2 years on 1 September 2027", a.Strengths.Select(s => s.Applicant));
    }

    private static string Label(ApplicantFacts facts, ResidencyProgram program)
    {
        var a = Programs.Assess(facts, program);
        return a.LabelIfPassed is { } ifPassed
            ? $"{Words.Sentence(a.Label)} today, {Words.Sentence(ifPassed)} if passed"
            : Words.Sentence(a.Label);
    }

    private static ApplicantFacts Facts(string who) => who.Split(", ").Aggregate(Sound, (f, what) => what switch
    {
        "sound" or "91 days in one stay" => f,
        "no visa" => f with { Visa = VisaNeed.NotNeeded },
        "green card" => f with { Visa = VisaNeed.NotNeeded, Citizenship = Citizenship.UsPermanentResident },
        "visa not stated" => f with { Visa = VisaNeed.Unknown },
        "visa type not stated" => f with { Visa = VisaNeed.NeededTypeNotStated },
        "either visa" => f with { Visa = VisaNeed.J1OrH1B },
        "H-1B only" => f with { Visa = VisaNeed.H1B },
        "Step 3" => f with { Step3 = ExamFacts.Passed() },
        "216" => f with { Step2Ck = ExamFacts.Passed(216, 1) },
        "216 and 7 years" => f with { Step2Ck = ExamFacts.Passed(216, 1), YearsSinceGraduation = 7 },
        "7 years" => f with { YearsSinceGraduation = 7 },
        "no USCE" => f with { UsceRotations = 0, UsceMonths = 0, HandsOnMonths = 0 },
        "observerships" => f with { HandsOnMonths = 0 },
        "weak letters" => f with { Letters = new LetterFacts(3, 0, 3) },
        "letters not stated" => f with { Letters = null },
        "Step 1 twice" => f with { Step1 = ExamFacts.Passed(attempts: 2) },
        "245 at the second attempt" => f with { Step2Ck = ExamFacts.Passed(245, 2) },
        "216 at the second attempt" => f with { Step2Ck = ExamFacts.Passed(216, 2) },
        "rotation there" => f with { Connections = [new ProgramConnection("Elm||", ConnectionKind.Usce)] },
        "family there" => f with { Connections = [new ProgramConnection("Elm||", ConnectionKind.Geography)] },
        "certificate not stated" => f with { EcfmgCertified = null },
        "not certified" => f with { EcfmgCertified = false },
        "certificate expires 2028-06-30" => f with { EcfmgExpires = Expires("2028-06-30"), SubmissionDay = Iso.Day("2027-09-01") },
        "certificate expires 2028-07-01" => f with { EcfmgExpires = Expires("2028-07-01"), SubmissionDay = Iso.Day("2027-09-01") },
        "DO" => f with { Type = ApplicantType.UsDo, EcfmgCertified = null },
        "DO with COMLEX alone" => f with
        {
            Type = ApplicantType.UsDo,
            EcfmgCertified = null,
            Step1 = ExamFacts.NotTaken,
            Step2Ck = ExamFacts.NotTaken,
            ComlexLevel1 = ExamOutcome.Passed,
            ComlexLevel2Ce = ExamOutcome.Passed,
        },
        "Step 2 CK failed" => f with { Step2Ck = ExamFacts.Failed(205, 1) },
        "Step 2 CK not taken" => f with { Step2Ck = ExamFacts.NotTaken },
        "Step 1 failed" => f with { Step1 = ExamFacts.Failed(attempts: 1), Step1GapMonths = Quantity.Unknown },
        _ => throw new ArgumentOutOfRangeException(nameof(who), what, "not a kind of file"),
    });

    private static CertificateExpiry Expires(string day) =>
        CertificateExpiry.TryParse(day, out var expiry) ? expiry : throw new ArgumentException(day, nameof(day));

    private static ResidencyProgram Program(string where)
    {
        var (asks, percent) = (new ProgramRequirements(), where[..2]);
        var visa = new VisaPolicy(
            Says("no J-1") ? Sponsorship.NotSponsored : Says("H-1B listed") ? Sponsorship.NotListed
                : Says("J-1") ? Sponsorship.Sponsored : Sponsorship.Unknown,
            Says("no H-1B") ? Sponsorship.NotSponsored : Says("J-1 listed") ? Sponsorship.NotListed
                : Says("H-1B") ? Sponsorship.Sponsored : Sponsorship.Unknown,
            Says("after Step 3") ? Step3Demand.BeforePetition : Says("Step 3 at application") ? Step3Demand.AtApplication : Step3Demand.Unknown,
            UsCitizensOnly: Says("citizens only") ? true : null);
        asks = asks with
        {
            MinStep2Ck = Requires("score"),
            MaxYearsSinceGraduation = Requires("years"),
            MaxAttempts = Requires("attempts"),
            MinUsceMonths = Requires("USCE"),
            MinLetters = Requires("letters"),
            HandsOnUsce = Says("hands-on"),
            EcfmgCertificate = Says("certificate") ? Requirement.Strict(true) : default,
        };
        return new ResidencyProgram
        {
            Name = "Elm",
            ImgPresence = percent == "? " ? default : ImgPresence.Share(int.Parse(percent)),
            Visa = visa,
            Requirements = asks,
        };

        bool Says(string words) => where.Contains(words, StringComparison.Ordinal);

        Requirement<int> Requires(string what)
        {
            if (Says(what + " none"))
                return Requirement.None<int>();
            var stated = Regex.Match(where, what + " (\\d+)( preferred)?");
            return !stated.Success ? default
                : stated.Groups[2].Success ? Requirement.Preferred(int.Parse(stated.Groups[1].Value))
                : Requirement.Strict(int.Parse(stated.Groups[1].Value));
        }
    }
}
