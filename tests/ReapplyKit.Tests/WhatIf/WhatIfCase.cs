namespace ReapplyKit.Tests;

/// <summary>A file with nothing open, and a list of programs that ask nothing: tests spoil one thing at a time.</summary>
internal static class WhatIfCase
{
    public static WhatIfRules OwnRules => RulePack.Default.WhatIf;

    /// <summary>Applications from 2026-09-02, the first Wednesday of September.</summary>
    public static Season Match2027 { get; } = RulePack.Default.Seasons.For(2027);

    public static LocalDate AsOf { get; } = Iso.Day("2026-03-01");

    /// <summary>Every component competitive, Step 3 not taken and open to be taken, no visa needed.</summary>
    public static ApplicantFacts Sound { get; } = new()
    {
        Step1 = ExamFacts.Passed(attempts: 1),
        Step1GapMonths = 12,
        Step2Ck = ExamFacts.Passed(score: 245, attempts: 1),
        Step3 = ExamFacts.NotTaken,
        YearsSinceGraduation = 1,
        UsceRotations = 3,
        UsceMonths = 3,
        Letters = new LetterFacts(total: 3, strongUs: 3, weak: 0),
        EcfmgCertified = true,
        Visa = VisaNeed.NotNeeded,
    };

    public static ListTarget Target { get; } = new() { Total = 100, RedPercent = 5 };

    public static ResidencyProgram Program(string name, ProgramRequirements? asks = null, string specialty = "Internal Medicine", string state = "NY") => new()
    {
        Name = name,
        Specialty = specialty,
        State = state,
        Setting = ProgramSetting.Community,
        ImgPresence = ImgPresence.Share(60),
        Requirements = asks ?? Asking.Nothing,
    };

    public static WhatIfReport Explore(ApplicantFacts facts, ListTarget? target = null, LocalDate? asOf = null, params ValueList<ResidencyProgram> programs) =>
        OwnRules.Explore(facts, programs, target ?? Target, Match2027, asOf ?? AsOf);

    /// <summary>The levers of each set as text, sets in their order.</summary>
    public static IEnumerable<string> Texts(IEnumerable<LeverSet> sets) => sets.Select(s => string.Join(" + ", s.Levers.AsEnumerable()));
}
