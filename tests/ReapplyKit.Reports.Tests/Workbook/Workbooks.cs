using System.Collections.Concurrent;

namespace ReapplyKit.Reports.Tests;

/// <summary>Workbooks of plans, written and read back.</summary>
internal static class Workbooks
{
    private static readonly Lazy<IReadOnlyDictionary<string, SheetRead>> OnlyOnce = new(() => XlsxReader.Read(Bytes(FictionalPlans.Whole)));

    private static readonly ConcurrentDictionary<string, IReadOnlyDictionary<string, SheetRead>> ByName = [];

    /// <summary>The workbook of the whole year, with its final spreadsheet.</summary>
    public static IReadOnlyDictionary<string, SheetRead> Whole => OnlyOnce.Value;

    public static byte[] Bytes(ReapplicationPlan plan) => Bytes(plan, FictionalPlans.Sheet(plan));

    public static byte[] Bytes(ReapplicationPlan plan, ApplicationSheet? sheet)
    {
        using var xlsx = new MemoryStream();
        PlanWorkbook.Write(plan, FictionalPlans.Rules, sheet, xlsx);
        return xlsx.ToArray();
    }

    public static SheetRead Sheet(string name, ReapplicationPlan plan, ApplicationSheet? sheet) => XlsxReader.Read(Bytes(plan, sheet), name)[name];

    /// <summary>The workbook of a plan with one program of that name, in a city of that name, and one milestone of that title.</summary>
    public static IReadOnlyDictionary<string, SheetRead> Called(string text) => ByName.GetOrAdd(text, Make);

    private static IReadOnlyDictionary<string, SheetRead> Make(string text)
    {
        var (list, schedule) = (FictionalPlans.Whole.List!, FictionalPlans.Whole.Schedule);
        var (listed, dated) = (list.Programs[0], schedule.Milestones[0]);
        var program = listed with
        {
            Assessment = listed.Assessment with { Program = listed.Assessment.Program with { Name = text, City = text } },
        };
        var milestone = dated with { Milestone = dated.Milestone with { Title = text } };
        var plan = FictionalPlans.Whole with
        {
            List = list with { Programs = [program] },
            Schedule = schedule with { Milestones = [milestone] },
        };
        return XlsxReader.Read(Bytes(plan));
    }
}
