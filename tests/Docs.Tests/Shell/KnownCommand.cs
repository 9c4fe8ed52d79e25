using System.Text.RegularExpressions;

namespace Docs.Tests;

/// <summary>The commands that documents may use: each names what the repository has.</summary>
internal static partial class KnownCommand
{
    private static readonly string[] RunOptions = ["-c", "--project", "--"];

    /// <summary>What is wrong with a command, or null.</summary>
    public static string? Fault(ShellLine line) => line switch
    {
        _ when line.Is("dotnet", "run") =>
            Unknown(line.Words.Skip(2).TakeWhile(w => w != "--"), RunOptions) ?? Missing(line.After("--project")),
        _ when line.Is("dotnet", "test") =>
            Unknown(line.Words, ["--filter", "--collect"]) ?? (line.Words.Count == 2 ? null : Missing(line.Words[2])),
        _ when line.Is("dotnet", "fsi") => NoFile(line.Words[2]),
        _ when line.Is("dotnet", "tool", "restore") => NoFile(".config/dotnet-tools.json"),
        _ when line.Is("dotnet", "build") => line.Words.Count == 2 ? null : Missing(line.Words[2]),
        _ when line.Is("dotnet", "new", "console") || line.Is("dotnet", "new", "web") => Unknown(line.Words, ["-o"]),
        _ when line.Is("dotnet", "add", "package") => Packages().Contains(line.Words[3]) ? null : $"there is no package {line.Words[3]}",
        _ when line.Is("cd") => line.Words.Count == 2 ? null : "one folder",
        _ when line.Is("curl") || line.Is("git", "diff") => null,
        _ => File.Exists(Path.Combine(Repository.Root, line.Words[0])) ? null : $"nothing checks the command {line.Words[0]}",
    };

    private static string? NoFile(string path) => File.Exists(Path.Combine(Repository.Root, path)) ? null : $"there is no {path}";

    private static string? Unknown(IEnumerable<string> words, string[] options) =>
        words.FirstOrDefault(w => w.StartsWith('-') && !options.Contains(w)) is { } option ? $"option {option}" : null;

    private static string? Missing(string? project) =>
        project is not null && File.Exists(Path.Combine(Repository.Root, project, Path.GetFileName(project) + ".csproj"))
            ? null
            : $"there is no project {project}";

    private static IEnumerable<string?> Packages() =>
        Directory.GetDirectories(Path.Combine(Repository.Root, "src")).Select(Path.GetFileName);

    /// <summary>Whether a program's help knows all options that a command gives it.</summary>
    public static string? Unlisted(string help, IEnumerable<string> arguments) =>
        arguments.Where(a => a.StartsWith('-')).FirstOrDefault(a => !Option().Matches(help).Any(m => m.Value == a));

    [GeneratedRegex("(?<![\\w-])--?[A-Za-z][\\w-]*")]
    private static partial Regex Option();
}
