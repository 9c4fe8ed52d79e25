using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace ReapplyKit.Tests;

/// <summary>The sources of the core, compiled once for the tests that read them.</summary>
internal static class CoreSource
{
    private const string GlobalUsings = """
        global using System;
        global using System.Collections.Generic;
        global using System.Linq;
        global using NodaTime;
        global using OneOf;
        global using ReapplyKit.Rules;
        """;

    private static readonly Lazy<CSharpCompilation> OnlyOnce = new(Compile);

    public static CSharpCompilation Compilation => OnlyOnce.Value;

    /// <summary>A file as if it stood in the core.</summary>
    public static SyntaxTree File(string path, string text) =>
        CSharpSyntaxTree.ParseText(text, new CSharpParseOptions(LanguageVersion.Preview, DocumentationMode.None), path);

    /// <summary>The public types with their members, as written: what the compiler adds to a record is left out.</summary>
    public static IEnumerable<INamedTypeSymbol> PublicTypes() => TypesOf(Compilation.Assembly.GlobalNamespace);

    public static IEnumerable<ISymbol> WrittenMembers(INamedTypeSymbol type) => type.GetMembers().Where(member =>
        member.DeclaredAccessibility == Accessibility.Public && !member.IsImplicitlyDeclared
        && member is not (INamedTypeSymbol or IMethodSymbol { AssociatedSymbol: not null }));

    private static CSharpCompilation Compile()
    {
        var files = Directory.EnumerateFiles(SourceTree.Core, "*.cs", SearchOption.AllDirectories)
            .Select(file => (Path: Path.GetRelativePath(SourceTree.Core, file).Replace('\\', '/'), Text: System.IO.File.ReadAllText(file)))
            .Where(file => !file.Path.StartsWith("obj/", StringComparison.Ordinal)
                && !file.Path.StartsWith("bin/", StringComparison.Ordinal))
            .Append((Path: "Values/GlobalUsings.cs", Text: GlobalUsings));
        return CSharpCompilation.Create(
            "ReapplyKit",
            files.Select(file => File(file.Path, file.Text)),
            References(),
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));
    }

    private static IEnumerable<INamedTypeSymbol> TypesOf(INamespaceOrTypeSymbol scope) =>
        scope.GetMembers().SelectMany(member => member switch
    {
        INamespaceSymbol inner => TypesOf(inner),
        INamedTypeSymbol { DeclaredAccessibility: Accessibility.Public } type => TypesOf(type).Prepend(type),
        _ => [],
    });

    private static IEnumerable<MetadataReference> References()
    {
        var trusted = ((string?)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES") ?? "")
            .Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries);
        var loaded = AppDomain.CurrentDomain.GetAssemblies().Where(a => !a.IsDynamic).Select(a => a.Location);
        return trusted.Concat(loaded).Concat(Beside(typeof(RulePack).Assembly))
            .Where(path => path.Length > 0 && !Path.GetFileName(path).StartsWith("ReapplyKit", StringComparison.Ordinal))
            .DistinctBy(Path.GetFileName)
            .Select(path => MetadataReference.CreateFromFile(path));
    }

    private static IEnumerable<string> Beside(Assembly assembly) =>
        assembly.GetReferencedAssemblies().Select(a => Path.Combine(AppContext.BaseDirectory, a.Name + ".dll"))
            .Where(System.IO.File.Exists);
}
