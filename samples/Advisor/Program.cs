using Advisor;
using NodaTime;
using NodaTime.Extensions;
using Spectre.Console;

// A file or pipe has no width of its own; the tables need this much.
const int RedirectedWidth = 140;

var console = AnsiConsole.Console;
if (Console.IsOutputRedirected)
    console.Profile.Width = RedirectedWidth;
var today = SystemClock.Instance.InZone(DateTimeZoneProviders.Tzdb.GetSystemDefault()).GetCurrentDate();
return AdvisorCommand.Run(args, console, today);
