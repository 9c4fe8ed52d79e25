using System.Collections.Concurrent;
using ReapplyKit.Interchange;

namespace ReapplyKit.Reports.Tests;

/// <summary>Plans of fictional applicants, made as an advisor would make them.</summary>
internal static class Plans
{
    public static readonly LocalDate Early = new(2026, 11, 23);

    /// <summary>So late that the season's plan does not fit.</summary>
    public static readonly LocalDate Late = new(2027, 8, 1);

    public static readonly ValueList<string> Names = ["case", "cases/weak-scores", "cases/five-interviews", "cases/ten-interviews-red-flag"];

    private static readonly ValueList<ResidencyProgram> Programs =
        ProgramCsv.Read(new MemoryStream(Repository.Read("samples", "Advisor", "programs.csv"))).AsT0.Programs;

    private static readonly ConcurrentDictionary<string, ReapplicationPlan> OnlyOnce = [];

    public static TheoryData<string> Everyone => new(Names.AsEnumerable());

    public static RulePack Rules => RulePack.Default;

    /// <summary>The plan of the first applicant.</summary>
    public static ReapplicationPlan One => Of("case");

    public static Schedule Schedule => One.Schedule;

    public static ReapplicationCase Case(string name) =>
        CaseJson.Read(Repository.Read(["samples", "Advisor", .. (name + ".json").Split('/')])).AsT0 with { Programs = Programs };

    public static ReapplicationPlan Of(string name) => OnlyOnce.GetOrAdd(name, _ => Make(Case(name), Early));

    public static ReapplicationPlan Make(ReapplicationCase @case, LocalDate asOf) => ReapplyPlanner.Plan(Rules, @case, asOf).AsT0;

    /// <summary>A plan of which nothing but an empty file is known.</summary>
    public static ReapplicationPlan Bare() => Make(new ReapplicationCase { Profile = new ApplicantProfile() }, Early);

    /// <summary>A plan in which no milestone is dated.</summary>
    public static ReapplicationPlan WithoutMilestones() => One with { Schedule = Schedule with { Milestones = [], CriticalPath = [] } };

    public static ReportOptions Extras(ReapplicationPlan plan, string? reference = "Dr. A. Applicant")
    {
        if (plan.List is null)
            return new ReportOptions { Reference = reference, WeeklyHours = 40 };
        var signals = Rules.Signals.Allocate(plan.List, plan.Season);
        var sheet = ApplicationSheet.Of(plan.List, plan.Season, signals, Rules.Fees, Rules.Outreach, lettersReady: 3);
        return new ReportOptions { Reference = reference, WeeklyHours = 40, Sheet = sheet, Signals = signals };
    }
}
