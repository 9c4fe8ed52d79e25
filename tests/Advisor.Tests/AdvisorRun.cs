using Spectre.Console;

namespace Advisor.Tests;

/// <summary>One run of the command line in memory, with a folder of its own that goes with it.</summary>
internal sealed class AdvisorRun : IDisposable
{
    private static readonly LocalDate Today = new(2026, 11, 23);
    private const int Width = 140;
    private readonly StringWriter _output = new();
    private readonly StringWriter _errors = new();

    public DirectoryInfo Folder { get; } = Directory.CreateTempSubdirectory("advisor-");

    public string Output => _output.ToString();

    /// <summary>What is told of problems, apart from the answer.</summary>
    public string Errors => _errors.ToString();

    public DirectoryInfo Out => new(Path.Combine(Folder.FullName, "out"));

    /// <summary>Runs as into a file: nobody watches.</summary>
    public int Run(params string[] args) => Run(AnsiSupport.No, InteractionSupport.No, args);

    /// <summary>Runs as on a terminal that somebody watches.</summary>
    public int RunWatched(params string[] args) => Run(AnsiSupport.Yes, InteractionSupport.Yes, args);

    /// <summary>Runs with these words and no others.</summary>
    public int RunAsGiven(params string[] args) => AdvisorCommand.Run(
        args, Console(AnsiSupport.No, InteractionSupport.No, _output), Console(AnsiSupport.No, InteractionSupport.No, _errors), Today);

    // Everything is printed, unless a test says what is to be.
    public int Run(AnsiSupport ansi, InteractionSupport interaction, params string[] args) =>
        AdvisorCommand.Run(args.Contains("--roster") || args.Contains("--show") ? args : [.. args, "--show", "all"], Console(ansi, interaction, _output), Console(AnsiSupport.No, InteractionSupport.No, _errors), Today);

    private static IAnsiConsole Console(AnsiSupport ansi, InteractionSupport interaction, StringWriter to)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = ansi,
            ColorSystem = ColorSystemSupport.NoColors,
            Enrichment = new ProfileEnrichment { UseDefaultEnrichers = false },
            Interactive = interaction,
            Out = new AnsiConsoleOutput(to),
        });
        console.Profile.Width = Width;
        return console;
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
