using System.Text;

namespace Samples.Tests;

/// <summary>The fictional files of the samples, the day they are read as of, and what the library itself makes of them.</summary>
internal static class Fictional
{
    public static readonly LocalDate Day = new(2026, 11, 23);

    public static byte[] Case => Repository.Read("samples", "Advisor", "case.json");

    public static byte[] Programs => Repository.Read("samples", "Advisor", "programs.csv");

    public static string CaseText => Encoding.UTF8.GetString(Case);

    public static string ProgramsText => Encoding.UTF8.GetString(Programs);

    public static byte[] Plan(LocalDate asOf, byte[]? programs = null) => Plan(Case, asOf, programs);

    public static byte[] Plan(byte[] utf8, LocalDate asOf, byte[]? programs = null)
    {
        var read = CaseJson.Read(utf8).AsT0;
        var @case = programs is null ? read : read with { Programs = ProgramCsv.Read(new MemoryStream(programs)).AsT0.Programs };
        return PlanJson.Write(ReapplyPlanner.Plan(RulePack.Default, @case, asOf).AsT0, RulePack.Default);
    }
}
