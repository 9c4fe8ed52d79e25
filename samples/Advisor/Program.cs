using Advisor;
using NodaTime;
using NodaTime.Extensions;
using Spectre.Console;

// A file or pipe has no width of its own, and the tables need this much; nobody watches it.
const int RedirectedWidth = 140;

var console = AnsiConsole.Console;
if (Console.IsOutputRedirected)
{
    console.Profile.Width = RedirectedWidth;
    console.Profile.Capabilities.Interactive = false;
}
var today = SystemClock.Instance.InZone(DateTimeZoneProviders.Tzdb.GetSystemDefault()).GetCurrentDate();
return AdvisorCommand.Run(args, console, today);
