using Spectre.Console;

namespace Advisor.Tests;

/// <summary>One run of the command line in memory, with a folder of its own that goes with it.</summary>
internal sealed class AdvisorRun : IDisposable
{
    private static readonly LocalDate Today = new(2026, 11, 23);
    private readonly StringWriter _output = new();

    public DirectoryInfo Folder { get; } = Directory.CreateTempSubdirectory("advisor-");

    public string Output => _output.ToString();

    public DirectoryInfo Out => new(Path.Combine(Folder.FullName, "out"));

    public int Run(params string[] args)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = AnsiSupport.No,
            ColorSystem = ColorSystemSupport.NoColors,
            Out = new AnsiConsoleOutput(_output),
        });
        console.Profile.Width = 200;
        return AdvisorCommand.Run(args, console, Today);
    }

    public string File(string name, string content) => File(name, System.Text.Encoding.UTF8.GetBytes(content));

    public string File(string name, byte[] content)
    {
        var path = Path.Combine(Folder.FullName, name);
        System.IO.File.WriteAllBytes(path, content);
        return path;
    }

    public void Dispose() => Folder.Delete(recursive: true);
}
