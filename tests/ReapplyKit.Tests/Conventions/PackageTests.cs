using System.Reflection;
using System.Runtime.CompilerServices;
using System.Xml.Linq;

namespace ReapplyKit.Tests;

/// <summary>What holds of every package: documented, immutable, equal by content, and looking one way.</summary>
public sealed class PackageTests
{
    private const BindingFlags All =
        BindingFlags.Static | BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly;

    private static readonly Dictionary<string, string[]> MayUse = new()
    {
        ["ReapplyKit"] = ["Ardalis.GuardClauses", "NodaTime", "OneOf"],
        ["ReapplyKit.Interchange"] =
            [
                "Ardalis.GuardClauses", "ExcelDataReader", "NodaTime", "NodaTime.Serialization.SystemTextJson", "OneOf", "ReapplyKit",
                "Sylvan.Data.Csv",
            ],
        ["ReapplyKit.Reports"] =
        [
            "Ardalis.GuardClauses", "DocumentFormat.OpenXml", "DocumentFormat.OpenXml.Framework", "Ical.Net", "NodaTime", "OneOf",
            "ReapplyKit",
        ],
    };

    public static TheoryData<string> Names => Packages.Names;

    [Theory]
    [MemberData(nameof(Names))]
    public void It_depends_on_nothing_but_what_it_may(string package) => Assert.All(
        Packages.Of(package).GetReferencedAssemblies().Select(a => a.Name!),
        name => Assert.True(name.StartsWith("System.", StringComparison.Ordinal) || MayUse[package].Contains(name), name));

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_public_type_is_documented(string package)
    {
        var documented = XDocument.Load(Path.ChangeExtension(Packages.Of(package).Location, ".xml"))
            .Descendants("member").ToDictionary(member => (string)member.Attribute("name")!);

        Assert.All(Packages.Of(package).GetExportedTypes(), type =>
            Assert.False(string.IsNullOrWhiteSpace(documented[NameOf(type)].Element("summary")?.Value), type.Name));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void No_public_type_can_be_changed_or_derived_from(string package) => Assert.All(Packages.Values(package), type =>
    {
        Assert.All(type.GetFields(All), field => Assert.True(
            field.IsLiteral || (field.IsInitOnly && !field.IsPublic), $"{type.Name}.{field.Name}"));
        Assert.All(type.GetProperties(All), property => Assert.True(
            property.SetMethod is not { IsPublic: true } set || IsInit(set), $"{type.Name}.{property.Name}"));
        Assert.True(type.IsSealed || type.IsAbstract, type.Name);
    });

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_public_type_has_an_equality_of_its_own(string package) => Assert.All(
        Packages.Values(package).Where(type => !type.IsAbstract && !type.IsSubclassOf(typeof(Delegate))), type => Assert.DoesNotContain(
            type.GetMethod(nameof(Equals), [typeof(object)])!.DeclaringType, new[] { typeof(object), typeof(ValueType) }));

    private static string NameOf(Type type) => "T:" + type.FullName!.Replace('+', '.');

    private static bool IsInit(MethodInfo set) => set.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit));
}
