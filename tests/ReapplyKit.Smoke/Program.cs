using System.Globalization;
using System.Security.Cryptography;
using ReapplyKit.Smoke;

// Every function that the library offers at its front door, and a line for each with the SHA-256 of what came out: the same
// under every culture, time zone and compiler. --start does nothing, --where says under what it runs.
switch (args is [var asked] ? asked : "")
{
    case "--start":
        Console.WriteLine(DocumentVersion.Current);
        return;
    case "--where":
        var culture = CultureInfo.CurrentCulture;
        Console.WriteLine($"{culture.Name}: {-1234.5:N1}, {new DateTime(2026, 11, 23):d}, {"i".ToUpper(culture)}, {TimeZoneInfo.Local.Id}");
        return;
}
Step[] steps =
[
    .. CoreSteps.All, .. CountdownSteps.All, .. ProgramSteps.All, .. YearSteps.All,
    .. BatchSteps.All, .. DocumentSteps.All, .. ReadingSteps.All,
#if !AOT // the reports' calendar package makes its objects by reflection
    .. ReportSteps.All,
#endif
];
foreach (var step in steps)
    Console.WriteLine($"{Convert.ToHexStringLower(SHA256.HashData(step.Make()))} {step.Name}");
