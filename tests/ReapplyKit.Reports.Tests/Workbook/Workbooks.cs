namespace ReapplyKit.Reports.Tests;

/// <summary>Workbooks of plans, written and read back.</summary>
internal static class Workbooks
{
    private static readonly Lazy<IReadOnlyDictionary<string, SheetRead>> OnlyOnce = new(() => XlsxReader.Read(Bytes(FictionalPlans.Whole)));

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

    /// <summary>The program sheet of a list of one program with that name, in a city of that name.</summary>
    public static SheetRead ProgramsCalled(string name)
    {
        var list = FictionalPlans.Whole.List!;
        var listed = list.Programs[0];
        var renamed = listed with { Assessment = listed.Assessment with { Program = listed.Assessment.Program with { Name = name, City = name } } };
        var schedule = FictionalPlans.Whole.Schedule.AsT0;
        var plan = FictionalPlans.Whole with { List = list with { Programs = [renamed] }, Schedule = schedule with { Milestones = [] } };
        return XlsxReader.Read(Bytes(plan), "Programs")["Programs"];
    }
}
