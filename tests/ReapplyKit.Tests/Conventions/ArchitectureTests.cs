using Microsoft.CodeAnalysis;

namespace ReapplyKit.Tests;

/// <summary>Layers look one way only. Every layer but the lowest may use Internal and the root's value types.</summary>
public sealed class ArchitectureTests
{
    private static readonly Dictionary<string, string[]> Allowed = new()
    {
        [Layers.Values] = [],
        ["Internal"] = [],
        ["Rules"] = ["Internal"],
        ["Applicants"] = ["Internal", "Rules"],
        ["Rubric"] = ["Internal", "Applicants", "Rules"],
        ["Seasons"] = ["Internal", "Rules"],
        ["Decisions"] = ["Internal", "Applicants", "Rules"],
        ["Diagnosis"] = ["Internal", "Rubric", "Applicants", "Rules", "Seasons"],
        ["Countdown"] = ["Internal", "Rules", "Seasons", "Decisions"],
        ["Exams"] = ["Internal", "Applicants", "Rules", "Seasons"],
        ["Money"] = ["Internal", "Rules", "Seasons"],
        ["Programs"] = ["Internal", "Applicants", "Rubric", "Rules"],
        ["Outreach"] = ["Internal", "Applicants", "Money", "Programs", "Rules", "Seasons", "Signals"],
        ["Rebuild"] = ["Internal", "Applicants", "Countdown", "Decisions", "Exams", "Programs", "Rubric", "Rules", "Seasons"],
        ["Readiness"] = ["Internal", "Applicants", "Outreach", "Programs", "Rules", "Seasons"],
        ["WhatIf"] = ["Internal", "Applicants", "Diagnosis", "Exams", "Programs", "Rubric", "Rules", "Seasons"],
        ["Batch"] = ["Internal", "Applicants", "Programs", "Rubric", "Rules"],
        ["Signals"] = ["Internal", "Programs", "Applicants", "Rubric", "Seasons", "Rules"],
    };

    [Fact]
    public void The_sources_compile_so_that_every_name_is_understood() =>
        Assert.Empty(CoreSource.Compilation.GetDiagnostics().Where(d => d.Severity == DiagnosticSeverity.Error));

    [Fact]
    public void Every_folder_is_a_layer_with_rules_of_its_own() => Assert.Equal(
        Allowed.Keys.Append(Layers.Root).Order(),
        CoreSource.Compilation.SyntaxTrees.Select(tree => Layers.Of(tree.FilePath)).Distinct().Order());

    [Fact]
    public void Layers_look_one_way_only() => Assert.Empty(
        Layers.References(CoreSource.Compilation.SyntaxTrees)
            .Where(reference => !IsAllowed(reference.Key.From, reference.Key.To))
            .Select(reference => $"{reference.Key.From} refers to {reference.Key.To} at {reference.Value}"));

    [Theory]
    [InlineData("Rubric", "internal sealed class Peek { public Diagnosis? Found { get; init; } }", "Diagnosis")]
    [InlineData("Countdown", "internal static class Peek { public static int Of(dynamic x) => nameof(ProgramList).Length; }", "Programs")]
    [InlineData("Seasons", "class Peek { object Of(RulePack pack) { var rubric = pack.Rubric; return rubric; } }", "Rubric")]
    [InlineData("Internal", "internal static class Peek { public static string Of() => ClauseId.Parse(\"I.1\").ToString(); }", "Rules")]
    public void A_look_the_other_way_would_be_seen(string from, string code, string to)
    {
        var spoiled = CoreSource.File($"{from}/Peek.cs", "namespace ReapplyKit;\n" + code);

        Assert.False(IsAllowed(from, to));
        Assert.Contains((from, to), Layers.References(spoiled).Keys);
    }

    [Fact]
    public void One_file_holds_one_type_under_its_own_name() => Assert.All(
        CoreSource.PublicTypes(), type =>
            Assert.Equal(type.Name + ".cs", Path.GetFileName(type.DeclaringSyntaxReferences[0].SyntaxTree.FilePath)));

    [Fact]
    public void The_public_types_stand_in_one_namespace_and_those_for_batches_in_another() => Assert.All(
        CoreSource.PublicTypes(), type => Assert.Equal(
            Layers.Of(type.DeclaringSyntaxReferences[0].SyntaxTree.FilePath) == "Batch" ? "ReapplyKit.Batch" : "ReapplyKit",
            type.ContainingNamespace.ToDisplayString()));

    private static bool IsAllowed(string from, string to) => from == Layers.Root || to == Layers.Values || Allowed[from].Contains(to);
}
