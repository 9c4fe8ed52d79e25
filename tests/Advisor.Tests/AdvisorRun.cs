using Spectre.Console;

namespace Advisor.Tests;

/// <summary>One run of the command line in memory, with a folder of its own that goes with it.</summary>
internal sealed class AdvisorRun : IDisposable
{
    private static readonly LocalDate Today = new(2026, 11, 23);
    private const int Width = 140;
    private readonly StringWriter _output = new();

    public DirectoryInfo Folder { get; } = Directory.CreateTempSubdirectory("advisor-");

    public string Output => _output.ToString();

    public DirectoryInfo Out => new(Path.Combine(Folder.FullName, "out"));

    /// <summary>Runs as into a file: nobody watches.</summary>
    public int Run(params string[] args) => Run(AnsiSupport.No, InteractionSupport.No, args);

    /// <summary>Runs as on a terminal that somebody watches.</summary>
    public int RunWatched(params string[] args) => Run(AnsiSupport.Yes, InteractionSupport.Yes, args);

    public int Run(AnsiSupport ansi, InteractionSupport interaction, params string[] args)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = ansi,
            ColorSystem = ColorSystemSupport.NoColors,
            Enrichment = new ProfileEnrichment { UseDefaultEnrichers = false },
            Interactive = interaction,
            Out = new AnsiConsoleOutput(_output),
        });
        console.Profile.Width = Width;
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
