using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ReapplyKit.Tests;

/// <summary>Rooms as layers: which refers to which, read off the compiler's own understanding of the source.</summary>
internal static class Layers
{
    public static string Of(string path) => path.Split('/')[0];

    /// <summary>Every reference that crosses layers: from, to, and where an example stands.</summary>
    public static IReadOnlyDictionary<(string From, string To), string> References(params IEnumerable<SyntaxTree> trees)
    {
        var found = new Dictionary<(string, string), string>();
        foreach (var tree in trees)
        {
            var compilation = CoreSource.Compilation;
            var model = (compilation.ContainsSyntaxTree(tree) ? compilation : compilation.AddSyntaxTrees(tree)).GetSemanticModel(tree);
            foreach (var name in tree.GetRoot().DescendantNodes().OfType<SimpleNameSyntax>())
            {
                foreach (var target in FilesOf(model, name))
                {
                    if (Of(target) != Of(tree.FilePath))
                        found.TryAdd((Of(tree.FilePath), Of(target)),
                            $"{tree.FilePath}, line {name.GetLocation().GetLineSpan().StartLinePosition.Line + 1}: {name}");
                }
            }
        }
        return found;
    }

    // A name may stand for a type, for a member of one, or for a value of one; each of the three is a reference.
    private static IEnumerable<string> FilesOf(SemanticModel model, SimpleNameSyntax name)
    {
        var symbol = model.GetSymbolInfo(name).Symbol;
        return new[] { symbol as ITypeSymbol ?? symbol?.ContainingType, model.GetTypeInfo(name).Type }
            .OfType<ITypeSymbol>()
            .SelectMany(type => type.OriginalDefinition.DeclaringSyntaxReferences)
            .Select(reference => reference.SyntaxTree.FilePath)
            .Distinct();
    }
}
