using System.Globalization;
using Advisor;
using NodaTime;
using Spectre.Console;

// A file or pipe has no width of its own, and the tables need this much; nobody watches it.
const int RedirectedWidth = 140;
const int NarrowestWidth = 40;
const int WidestWidth = 500;

var console = AnsiConsole.Console;
if (Console.IsOutputRedirected)
{
    console.Profile.Width = RedirectedWidth;
    console.Profile.Capabilities.Interactive = false;
}
if (int.TryParse(Environment.GetEnvironmentVariable("COLUMNS"), NumberStyles.None, CultureInfo.InvariantCulture, out var columns))
    console.Profile.Width = Math.Clamp(columns, NarrowestWidth, WidestWidth);
var errors = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(Console.Error) });
if (Console.IsErrorRedirected)
    errors.Profile.Width = WidestWidth;
var today = LocalDate.FromDateTime(DateTime.Today);
return AdvisorCommand.Run(args, console, errors, today);
