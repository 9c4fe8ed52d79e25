using System.Collections.Concurrent;
using ReapplyKit.Interchange;

namespace ReapplyKit.Reports.Tests;

/// <summary>Plans of the fictional applicants that come with the samples.</summary>
internal static class FictionalPlans
{
    public const string Varenholm = "case.json";
    public const string Quillfeather = "cases/five-interviews.json";
    public const string Aldersmoor = "cases/ten-interviews-red-flag.json";
    public const string Tallowfield = "cases/weak-scores.json";

    private static readonly ConcurrentDictionary<string, ReapplicationPlan> OnlyOnce = [];

    public static RulePack Rules => RulePack.Default;

    /// <summary>The whole year of Dr. Varenholm with 160 programs to choose from.</summary>
    public static ReapplicationPlan Whole => Named("whole");

    /// <summary>Twelve days before submission: nothing fits.</summary>
    public static ReapplicationPlan Conflicting => Named("conflicting");

    /// <summary>Nothing is stated but that there is an applicant.</summary>
    public static ReapplicationPlan OfNothing => Named("nothing");

    public static TheoryData<string> Names => ["whole", "five interviews", "red flag", "weak scores", "conflicting", "nothing"];

    public static ReapplicationPlan Named(string name) => OnlyOnce.GetOrAdd(name, _ => name switch
    {
        "whole" => Of(Varenholm, new LocalDate(2026, 11, 9), programs: Programs()),
        "five interviews" => Of(Quillfeather, new LocalDate(2026, 11, 20)),
        "red flag" => Of(Aldersmoor, new LocalDate(2026, 11, 20)),
        "weak scores" => Of(Tallowfield, new LocalDate(2026, 11, 20), programs: Programs()),
        "conflicting" => Of(Varenholm, new LocalDate(2027, 8, 20)),
        _ => ReapplyPlanner.Plan(Rules, new ReapplicationCase { Profile = new ApplicantProfile() }, new LocalDate(2026, 11, 9)).AsT0,
    });

    public static ReapplicationPlan Of(string file, LocalDate asOf, ValueList<ResidencyProgram> programs = default) =>
        ReapplyPlanner.Plan(Rules, Case(file) with { Programs = programs }, asOf).AsT0;

    public static ReapplicationCase Case(string file) =>
        CaseJson.Read(Repository.Read("samples", "Advisor", Path.Combine(file.Split('/')))).AsT0;

    public static ValueList<ResidencyProgram> Programs() =>
        ProgramCsv.Read(new MemoryStream(Repository.Read("samples", "Advisor", "programs.csv"))).AsT0.Programs;

    /// <summary>The final spreadsheet of a plan's list; null where there is no list.</summary>
    public static ApplicationSheet? Sheet(ReapplicationPlan plan, int? feesOf = null)
    {
        var season = feesOf is { } year ? Rules.Seasons.For(year) : plan.Season;
        return plan.List is { } list
            ? ApplicationSheet.Of(list, season, Rules.Signals.Allocate(list, season), Rules.Fees, Rules.Outreach, plan.Report.Facts.Letters?.Total ?? 0)
            : null;
    }
}
