using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ReapplyKit.Tests;

/// <summary>Rooms use each other one way only. Every room may use Values.</summary>
[Trait("Speed", "Slow")]
public sealed class ArchitectureTests
{
    // From the cellar to the front door: a room may use those that stand above it in this list and are named beside it.
    private static readonly Dictionary<string, string[]> Allowed = new()
    {
        ["Values"] = [],
        ["Json"] = ["Values"],
        ["Rules"] = ["Json"],
        ["Applicants"] = ["Json", "Rules"],
        ["Seasons"] = ["Json", "Rules", "Applicants"],
        ["Verdict"] = ["Json", "Rules", "Applicants", "Seasons"],
        ["Countdown"] = ["Json", "Rules", "Applicants", "Seasons", "Verdict"],
        ["Exams"] = ["Json", "Rules", "Applicants", "Seasons"],
        ["Decisions"] = ["Json", "Rules", "Applicants", "Countdown"],
        ["Programs"] = ["Json", "Rules", "Applicants", "Verdict"],
        ["Usce"] = ["Json", "Rules", "Applicants", "Seasons"],
        ["Letters"] = ["Json", "Rules", "Applicants", "Seasons", "Usce", "Verdict"],
        ["Research"] = ["Json", "Rules", "Applicants", "Seasons"],
        ["Targets"] = ["Json", "Rules", "Applicants", "Seasons", "Verdict", "Countdown", "Exams", "Programs"],
        ["Application"] = ["Json", "Rules", "Applicants", "Seasons", "Verdict", "Programs"],
        ["WhatIf"] = ["Json", "Rules", "Applicants", "Seasons", "Verdict", "Exams", "Programs", "Usce"],
        ["Proof"] = ["Json", "Rules", "Applicants", "Seasons", "Verdict", "Exams", "Programs"],
        ["Batch"] = ["Json", "Applicants", "Verdict", "Programs"],
        ["Pack"] =
        [
            "Json", "Rules", "Applicants", "Seasons", "Verdict", "Countdown", "Exams", "Decisions", "Programs", "Usce", "Letters", "Research",
            "Targets", "Application", "WhatIf", "Proof",
        ],
        ["Planner"] =
        [
            "Json", "Rules", "Applicants", "Seasons", "Verdict", "Countdown", "Exams", "Decisions", "Programs", "Usce", "Letters", "Research",
            "Targets", "Application", "WhatIf", "Proof", "Pack",
        ],
    };

    private static readonly Lazy<IReadOnlyDictionary<(string From, string To), string>> References =
        new(() => Layers.References(CoreSource.Compilation.SyntaxTrees));

    [Fact]
    public void The_sources_compile_so_that_every_name_is_understood() =>
        Assert.Empty(CoreSource.Compilation.GetDeclarationDiagnostics().Where(d => d.Severity == DiagnosticSeverity.Error));

    [Fact]
    public void Every_folder_is_a_layer_with_rules_of_its_own() => Assert.Equal(
        Allowed.Keys.Order(),
        CoreSource.Compilation.SyntaxTrees.Select(tree => Layers.Of(tree.FilePath)).Distinct().Order());

    [Fact]
    public void Layers_look_one_way_only() => Assert.Empty(
        References.Value
            .Where(reference => !IsAllowed(reference.Key.From, reference.Key.To))
            .Select(reference => $"{reference.Key.From} refers to {reference.Key.To} at {reference.Value}"));

    [Theory]
    [InlineData("Applicants", "internal sealed class Peek { public Diagnosis? Found { get; init; } }", "Verdict")]
    [InlineData("Countdown", "internal static class Peek { public static int Of(dynamic x) => nameof(ProgramList).Length; }", "Programs")]
    [InlineData("Seasons", "class Peek { object Of(RulePack pack) { var rubric = pack.Rubric; return rubric; } }", "Verdict")]
    [InlineData("Values", "internal static class Peek { public static string Of() => ClauseId.Parse(\"I.1\").ToString(); }", "Rules")]
    public void A_look_the_other_way_would_be_seen(string from, string code, string to)
    {
        var spoiled = CoreSource.File($"{from}/Peek.cs", "namespace ReapplyKit;\n" + code);

        Assert.False(IsAllowed(from, to));
        Assert.Contains((from, to), Layers.References(spoiled).Keys);
    }

    [Fact]
    public void A_type_is_found_in_a_file_of_its_own_name_or_of_the_type_it_belongs_to() =>
        Assert.Empty(CoreSource.Compilation.SyntaxTrees.SelectMany(Strangers));

    [Theory]
    [InlineData("record Letter(LetterOrigin Origin); enum LetterOrigin;", "")]
    [InlineData("record Letter(Origin Origin); record Origin(State State); enum State;", "")]
    [InlineData("record Letter; record Table(Row Row); record Row;", "Table in Applicants/Letter.cs, Row in Applicants/Letter.cs")]
    [InlineData("record Letters;", "Letters in Applicants/Letter.cs")]
    public void A_type_in_a_file_it_does_not_belong_to_would_be_seen(string code, string strangers) =>
        Assert.Equal(strangers, string.Join(", ", Strangers(CoreSource.File("Applicants/Letter.cs", "namespace ReapplyKit;\n" + code))));

    [Fact]
    public void The_picture_of_the_rooms_in_CONTRIBUTING_is_drawn_from_the_code()
    {
        var picture = RoomPicture.Of(References.Value.Keys, [.. Allowed.Keys]);

        Assert.Equal(picture, RoomPicture.Approved(picture));
    }

    [Fact]
    public void The_public_types_stand_in_one_namespace_but_for_innards_of_a_pack_and_batches() => Assert.All(
        CoreSource.PublicTypes(), type => Assert.Contains(
            type.ContainingNamespace.ToDisplayString(),
            Layers.Of(type.DeclaringSyntaxReferences[0].SyntaxTree.FilePath) == "Batch"
                ? (string[])["ReapplyKit.Batch"] : ["ReapplyKit", "ReapplyKit.Rules"]));

    // A type belongs to a file when it bears its name, or when it and one that belongs there mention each other.
    private static IEnumerable<string> Strangers(SyntaxTree tree)
    {
        var strangers = tree.GetRoot().DescendantNodes().OfType<BaseTypeDeclarationSyntax>()
            .Where(type => type.Parent is BaseNamespaceDeclarationSyntax).ToList();
        var belonging = new Queue<BaseTypeDeclarationSyntax>(Taken(t => NameOf(t) == Path.GetFileName(tree.FilePath).Split('.')[0]));
        while (belonging.TryDequeue(out var type))
            Taken(t => Mentions(type, t) || Mentions(t, type)).ForEach(belonging.Enqueue);
        return strangers.Select(type => $"{NameOf(type)} in {tree.FilePath}");

        List<BaseTypeDeclarationSyntax> Taken(Predicate<BaseTypeDeclarationSyntax> isTaken)
        {
            var taken = strangers.FindAll(isTaken);
            strangers.RemoveAll(isTaken);
            return taken;
        }

        static string NameOf(BaseTypeDeclarationSyntax type) => type.Identifier.ValueText;
        static bool Mentions(BaseTypeDeclarationSyntax type, BaseTypeDeclarationSyntax other) =>
            type.DescendantNodes().OfType<SimpleNameSyntax>().Any(name => name.Identifier.ValueText == NameOf(other));
    }

    private static bool IsAllowed(string from, string to) => to == "Values" || Allowed[from].Contains(to);
}
