using System.Xml.Linq;
using Microsoft.CodeAnalysis;

namespace ReapplyKit.Tests;

/// <summary>What is public is documented, and a type says what equality and default mean for it.</summary>
public sealed class DocumentationTests
{
    private static readonly Dictionary<string, XElement> Documented = XDocument
        .Load(Path.ChangeExtension(typeof(RulePack).Assembly.Location, ".xml"))
        .Descendants("member").ToDictionary(member => (string)member.Attribute("name")!);

    [Fact]
    public void Every_public_type_and_member_is_documented() => Assert.Empty(
        CoreSource.PublicTypes().SelectMany(type => CoreSource.WrittenMembers(type).Prepend(type)).Where(symbol => !IsDocumented(symbol))
            .Select(symbol => symbol.ToDisplayString()));

    [Theory]
    [InlineData("Equality")]
    [InlineData("Default")]
    [InlineData("Order")]
    public void Every_public_type_with_values_says_what_equality_order_and_default_mean(string word) => Assert.Empty(
        CoreSource.PublicTypes()
            .Where(type => type is { TypeKind: TypeKind.Class or TypeKind.Struct, IsStatic: false })
            .Where(type => !TextOf(type).Contains(word + ":", StringComparison.Ordinal))
            .Select(type => type.Name));

    [Fact]
    public void A_struct_never_calls_its_default_impossible_and_a_class_always_does() => Assert.All(
        CoreSource.PublicTypes().Where(type => type is { TypeKind: TypeKind.Class or TypeKind.Struct, IsStatic: false }),
        type => Assert.Equal(type.TypeKind == TypeKind.Class, TextOf(type)
            .Contains("Default: impossible (a class)", StringComparison.Ordinal)));

    private static bool IsDocumented(ISymbol symbol) =>
        Documented.TryGetValue(symbol.GetDocumentationCommentId()!, out var member)
        && (member.Element("inheritdoc") is not null || !string.IsNullOrWhiteSpace(member.Element("summary")?.Value));

    private static string TextOf(INamedTypeSymbol type) => Documented[type.GetDocumentationCommentId()!].Value;
}
