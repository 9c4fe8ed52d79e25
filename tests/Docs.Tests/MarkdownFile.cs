using Markdig;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Docs.Tests;

/// <summary>One Markdown file of the repository, with what in it can be checked.</summary>
internal sealed record MarkdownFile(
    string Path, IReadOnlyList<CodeBlock> Blocks, IReadOnlyList<string> Links, IReadOnlyList<string> Commands)
{
    private static readonly string[] NotOurs =
        ["artifacts", "bin", "obj", ".git", "node_modules", "TestResults", "BenchmarkDotNet.Artifacts"];

    /// <summary>Every Markdown file in the tree, made ones left out.</summary>
    public static IReadOnlyList<MarkdownFile> All { get; } = [.. Below(new DirectoryInfo(Repository.Root)).Select(Read)];

    public static MarkdownFile Named(string path) => All.Single(f => f.Path == path);

    private static IEnumerable<FileInfo> Below(DirectoryInfo folder) =>
        folder.EnumerateFiles("*.md").Concat(folder.EnumerateDirectories().Where(d => !NotOurs.Contains(d.Name)).SelectMany(Below));

    private static MarkdownFile Read(FileInfo file)
    {
        var document = Markdown.Parse(File.ReadAllText(file.FullName));
        var path = System.IO.Path.GetRelativePath(Repository.Root, file.FullName).Replace('\\', '/');
        return new MarkdownFile(
            path,
            [.. document.Descendants<Markdig.Syntax.CodeBlock>().Select(block => Block(path, block))],
            [.. document.Descendants<LinkInline>().Select(link => link.Url ?? "")],
            [.. document.Descendants<CodeInline>().Select(c => c.Content).Where(c => c.StartsWith("dotnet ", StringComparison.Ordinal))]);
    }

    private static CodeBlock Block(string path, Markdig.Syntax.CodeBlock block) =>
        new(path, block.Line + 1, (block as FencedCodeBlock)?.Info ?? "", block.Lines.ToString().ReplaceLineEndings("\n"));
}
