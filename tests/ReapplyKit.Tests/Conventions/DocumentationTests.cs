using System.Xml.Linq;
using Microsoft.CodeAnalysis;

namespace ReapplyKit.Tests;

/// <summary>What is public is documented, and a struct says what its default means.</summary>
public sealed class DocumentationTests
{
    private static readonly Dictionary<string, XElement> Documented = XDocument
        .Load(Path.ChangeExtension(typeof(RulePack).Assembly.Location, ".xml"))
        .Descendants("member").ToDictionary(member => (string)member.Attribute("name")!);

    [Fact]
    public void Every_public_type_and_member_is_documented() => Assert.Empty(
        CoreSource.PublicTypes().SelectMany(type => CoreSource.WrittenMembers(type).Prepend(type)).Where(symbol => !IsDocumented(symbol))
            .Select(symbol => symbol.ToDisplayString()));

    [Fact]
    public void Every_public_struct_says_what_its_default_is() => Assert.Empty(
        CoreSource.PublicTypes().Where(type => type.TypeKind == TypeKind.Struct)
            .Where(type => !TextOf(type).Contains("Default:", StringComparison.Ordinal))
            .Select(type => type.Name));

    private static bool IsDocumented(ISymbol symbol) =>
        Documented.TryGetValue(symbol.GetDocumentationCommentId()!, out var member)
        && (member.Element("inheritdoc") is not null || !string.IsNullOrWhiteSpace(member.Element("summary")?.Value));

    private static string TextOf(INamedTypeSymbol type) => Documented[type.GetDocumentationCommentId()!].Value;
}
