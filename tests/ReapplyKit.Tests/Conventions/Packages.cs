using System.Reflection;
using ReapplyKit.Interchange;
using ReapplyKit.Reports;

namespace ReapplyKit.Tests;

/// <summary>The assemblies that are shipped.</summary>
internal static class Packages
{
    public static IReadOnlyList<Assembly> All { get; } =
        [typeof(RulePack).Assembly, typeof(CaseJson).Assembly, typeof(HtmlReport).Assembly];

    public static TheoryData<string> Names => [.. All.Select(a => a.GetName().Name!)];

    public static Assembly Of(string name) => All.Single(a => a.GetName().Name == name);

    /// <summary>Public types that hold something: no enums, no static classes.</summary>
    public static IEnumerable<Type> Values(string name) =>
        Of(name).GetExportedTypes().Where(t => !t.IsEnum && !t.IsInterface && !(t.IsAbstract && t.IsSealed));
}
