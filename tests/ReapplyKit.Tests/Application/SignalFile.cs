namespace ReapplyKit.Tests;

/// <summary>A sound file that needs a J-1, and programs as signals see them: tests say what each is like.</summary>
internal static class SignalFile
{
    public const string InternalMedicine = "Internal Medicine";

    private static readonly ApplicantFacts Sound =
        RulePack.Default.Rubric.Assess(SoundFile.Profile, SoundFile.AsOf).Facts with { Visa = VisaNeed.J1 };

    /// <summary>Green: nothing is asked, J-1 is sponsored, and many residents are IMGs.</summary>
    public static ResidencyProgram Green(string name, int img = 60, string? code = null) => new()
    {
        Name = name,
        Code = code is null ? null : NrmpProgramCode.Parse(code),
        Specialty = InternalMedicine,
        ImgPresence = ImgPresence.Share(img),
        Visa = new VisaPolicy(Sponsorship.Sponsored, Sponsorship.Unknown),
        Requirements = Asking.Nothing,
    };

    /// <summary>Yellow, connection or not: a preference that a score of 245 misses.</summary>
    public static ResidencyProgram PreferenceMissed(string name, int img = 60) =>
        Green(name, img) with { Requirements = Asking.Nothing with { MinStep2Ck = Requirement.Preferred(260) } };

    /// <summary>Yellow: IMG presence is not stated.</summary>
    public static ResidencyProgram PresenceNotStated(string name) => Green(name) with { ImgPresence = default };

    /// <summary>Yellow: nobody states whether a J-1 is sponsored.</summary>
    public static ResidencyProgram VisaNotStated(string name) => Green(name) with { Visa = default };

    /// <summary>Red: few IMGs, and two preferences that a score of 245 and three letters miss.</summary>
    public static ResidencyProgram Red(string name, string? code = null) =>
        Green(name, img: 5, code) with
        {
            Requirements = Asking.Nothing with { MinStep2Ck = Requirement.Preferred(260), MinLetters = Requirement.Preferred(4) },
        };

    public static SignalPlan Allocate(int season, ProgramConnection[] connections, params ResidencyProgram[] programs) =>
        Allocate(RulePack.Default, season, connections, programs);

    public static SignalPlan Allocate(RulePack pack, int season, ProgramConnection[] connections, params ResidencyProgram[] programs)
    {
        var facts = Sound with { Connections = connections.ToValueList() };
        var target = new ListTarget { Total = 100, RedPercent = 10 };
        return pack.Signals.Allocate(pack.Programs.BuildList(facts, programs, target), pack.Seasons.For(season));
    }

    public static ProgramConnection With(this ConnectionKind kind, ResidencyProgram program) => new(program.Key, kind);

    public static string Name(ProgramAssessment assessment) => assessment.Program.Name;
}
