using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace ReapplyKit.Tests;

/// <summary>Nobody outside can put other figures under the stamp of a pack: code that tries does not compile.</summary>
public sealed class UntearablePackTests
{
    [Theory]
    [InlineData("RulePack.Default", "")]
    [InlineData("RulePack.Default with { Stamp = null! }", "CS8858, CS0200")]
    [InlineData("RulePack.Default with { Rubric = null! }", "CS8858, CS0200")]
    [InlineData("new RulePack()", "CS1729")]
    [InlineData("rules.Rubric with { Step1 = rules.Rubric.Step1 with { LongestOrdinaryGapMonths = 99 } }", "CS8858")]
    [InlineData("rules.Programs with { Rubric = other.Rubric }", "CS8858")]
    [InlineData("rules.WhatIf with { Exams = other.Exams }", "CS8858")]
    [InlineData("new ListPolicy { Pack = rules.Stamp, Rows = [] }", "CS1729")]
    [InlineData("new TimeBudget { Pack = rules.Stamp, Research = 100, Clinical = 0, ExamPrep = 0, Admin = 0, Rule = null! }", "CS1729")]
    [InlineData("new Torn { Pack = rules.Stamp }", "CS0122")]
    public void Tearing_a_pack_does_not_compile(string expression, string error) => Assert.Equal(error, Errors(expression));

    [Fact]
    public void Every_part_of_a_pack_is_without_copy_and_constructor() => Assert.All(
        typeof(RulePack).GetProperties(BindingFlags.Instance | BindingFlags.Public).Select(p => p.PropertyType)
            .Where(type => type != typeof(RulePackStamp)).Append(typeof(RulePack)),
        type =>
        {
            Assert.Empty(type.GetConstructors());
            Assert.True(
                type.GetMethod("<Clone>$") is null || type.GetProperties().All(p => p.SetMethod is not { IsPublic: true }),
                $"{type.Name} can be copied with another value");
        });

    private static string Errors(string expression)
    {
        var source = $$"""
            using ReapplyKit;
            using ReapplyKit.Rules;
            {{(expression.Contains("Torn", StringComparison.Ordinal) ? "internal sealed class Torn : RulePackPart;" : "")}}
            internal static class Outside
            {
                internal static object Try(RulePack rules, RulePack other) => {{expression}};
            }
            """;
        var errors = CSharpCompilation.Create(
                "Outside", [CSharpSyntaxTree.ParseText(source, new CSharpParseOptions(LanguageVersion.Preview))],
                [.. CoreSource.Compilation.References, MetadataReference.CreateFromFile(typeof(RulePack).Assembly.Location)],
                new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary))
            .GetDiagnostics().Where(d => d.Severity == DiagnosticSeverity.Error);
        return string.Join(", ", errors.Select(d => d.Id).Distinct());
    }
}
