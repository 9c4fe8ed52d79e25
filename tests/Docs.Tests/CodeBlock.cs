namespace Docs.Tests;

/// <summary>A block of code in a Markdown file; an indented one has no language.</summary>
internal sealed record CodeBlock(string File, int Line, string Language, string Content)
{
    public string Place => $"{File}:{Line}";

    /// <summary>What this block is said to print: the text block right after it, or null.</summary>
    public string? Printed => Next is { Language: "text" } text ? text.Content : null;

    private CodeBlock? Next => MarkdownFile.Named(File).Blocks.SkipWhile(b => b != this).Skip(1).FirstOrDefault();

    public static IReadOnlyList<CodeBlock> All(string language) =>
        [.. MarkdownFile.All.SelectMany(f => f.Blocks).Where(b => b.Language == language)];

    public static CodeBlock At(string place) => MarkdownFile.All.SelectMany(f => f.Blocks).Single(b => b.Place == place);

    /// <summary>The places of all blocks of a language, for a theory.</summary>
    public static TheoryData<string> Places(string language) => [.. All(language).Select(b => b.Place)];
}
