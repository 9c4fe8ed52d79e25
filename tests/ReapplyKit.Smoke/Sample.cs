namespace ReapplyKit.Smoke;

/// <summary>The fictional applicants and programs that everything is tried on.</summary>
internal static class Sample
{
    public static readonly LocalDate AsOf = new(2026, 11, 23);

    public static RulePack Pack => RulePack.Default;

    public static Season NextSeason { get; } = Pack.Seasons.Next(AsOf);

    public static ValueList<ResidencyProgram> Programs { get; } = ProgramCsv.Read(new MemoryStream(File("programs.csv"))).AsT0.Programs;

    public static ReapplicationCase Case { get; } = CaseJson.Read(File("case.json")).AsT0 with { Programs = Programs };

    /// <summary>A case that states everything there is to state.</summary>
    public static ReapplicationCase Everything { get; } = CaseJson.Read(File("everything.json")).AsT0 with { Programs = Programs };

    public static ApplicantFacts Facts { get; } = Pack.Rubric.Reading.FactsOf(Case.Profile, AsOf);

    public static CompetitivenessReport Report { get; } = Pack.Rubric.Assess(Case.Profile, AsOf);

    public static ReapplicationPlan Plan { get; } = ReapplyPlanner.Plan(Pack, Case, AsOf).AsT0;

    public static ReapplicationPlan PlanOfEverything { get; } = ReapplyPlanner.Plan(Pack, Everything, AsOf).AsT0;

    public static Schedule Dated { get; } = Pack.Countdown.Schedule(Pack.Seasons.For(2028), AsOf, Decided);

    public static ProgramList List { get; } = Pack.Programs.BuildList(Facts, Programs, Pack.Programs.DefaultTarget);

    public static SignalPlan Signals { get; } = Pack.Signals.Allocate(List, NextSeason);

    public static ApplicationSheet Sheet { get; } =
        ApplicationSheet.Of(List, NextSeason, Signals, Pack.Fees, Pack.Outreach, lettersReady: 3);

    public static string RosterText => """
        reference,graduation,step1_result,step2ck_score,step2ck_attempts,usce_months,visa,interviews,matched
        a1,2021-06,pass,231,1,2.5,J-1,3,no
        a2,2020,fail,245,1,0,h1b,0,no
        a3,2019-02-28,,,,-,no,,

        """;

    public static YearDecisions Decided =>
        new() { Specialty = SpecialtyChoice.Same, MainActivity = MainActivity.ObserverExtern, Step3 = true };

    public static byte[] File(string name)
    {
        using var stream = typeof(Sample).Assembly.GetManifestResourceStream(name)!;
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }
}
