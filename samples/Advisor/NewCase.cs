using System.CommandLine;
using System.Text;
using ReapplyKit;
using Spectre.Console;

namespace Advisor;

/// <summary>A case to fill in, with a comment beside each field.</summary>
internal static class NewCase
{
    private const string DefaultName = "case.json";

    private static readonly Argument<FileInfo> Place = new("file")
    {
        Description = $"The file to write; {DefaultName} where none is named.",
        DefaultValueFactory = _ => new FileInfo(DefaultName),
    };

    public static Command Command(IAnsiConsole console, IAnsiConsole errors)
    {
        var command = new Command("init", "Writes a case to fill in, with a comment beside each field. Whatever is left out counts as unknown.") { Place };
        command.SetAction(parsed => Write(parsed.GetValue(Place)!, console, errors));
        return command;
    }

    private static string Quoted(string name) => name.Contains(' ', StringComparison.Ordinal) ? $"\"{name}\"" : name;

    // What somebody has filled in is never written over.
    private static int Write(FileInfo file, IAnsiConsole console, IAnsiConsole errors)
    {
        try
        {
            using var empty = InputFile.Sample("new-case.json");
            using var text = new StreamReader(empty);
            var filled = text.ReadToEnd().Replace($"--case {DefaultName}", $"--case {Quoted(file.Name)}", StringComparison.Ordinal);
            using var written = new FileStream(file.FullName, FileMode.CreateNew, FileAccess.Write);
            written.Write(Encoding.UTF8.GetBytes(filled));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            ProblemView.Show(errors, [new Problem("init", file.FullName, file.Exists || Directory.Exists(file.FullName) ? "is there already; name another file" : "cannot be written; name a file in a folder that is there")]);
            return AdvisorCommand.BadInput;
        }
        console.Line($"Wrote {file.FullName}");
        console.Line($"Open it in any text editor, fill in what you know, and run again with --case {Quoted(file.Name)}.");
        return AdvisorCommand.Success;
    }
}
