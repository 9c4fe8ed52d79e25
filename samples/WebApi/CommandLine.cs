using System.Globalization;

namespace WebApi;

/// <summary>What the application may be started with; a misspelt word would otherwise leave it open, or closed, to others than was meant.</summary>
internal static class CommandLine
{
    private static readonly string[] Known =
        ["urls", "longest-request", "cors", "environment", "contentRoot", "applicationName", "http_ports", "https_ports"];

    /// <summary>What is wrong with the command line; null where nothing is.</summary>
    public static string? Wrong(string[] args)
    {
        for (var i = 0; i < args.Length; i++)
        {
            var (name, value) = args[i].IndexOf('=', StringComparison.Ordinal) is > 0 and var at ? (args[i][..at], args[i][(at + 1)..]) : (args[i], null);
            if (!name.StartsWith("--", StringComparison.Ordinal) || !IsKnown(name[2..]))
                return $"{args[i]} is not known here; known are {string.Join(", ", Known.Select(known => "--" + known))}, and settings such as --Kestrel:Limits:MaxConcurrentConnections";
            if ((value ?? args.ElementAtOrDefault(++i)) is not { Length: > 0 } stated)
                return $"{name} needs a value";
            if (WrongValue(name[2..], stated) is { } wrong)
                return $"{name} {stated}: {wrong}";
        }
        return null;
    }

    // A setting of the host has its section before a colon.
    private static bool IsKnown(string name) => name.Contains(':', StringComparison.Ordinal) || Known.Contains(name, StringComparer.OrdinalIgnoreCase);

    private static string? WrongValue(string name, string value) => name.ToUpperInvariant() switch
    {
        "CORS" when value.Split(',', StringSplitOptions.TrimEntries).FirstOrDefault(origin => !IsOrigin(origin)) is { } wrong =>
            $"\"{wrong}\" is no origin such as https://app.example: scheme, host and port, without a path or a slash at the end",
        "LONGEST-REQUEST" when !TimeSpan.TryParse(value, CultureInfo.InvariantCulture, out var limit) || limit <= TimeSpan.Zero =>
            "is no time limit such as 00:00:10",
        _ => null,
    };

    private static bool IsOrigin(string text) => text == "*"
        || (Uri.TryCreate(text, UriKind.Absolute, out var uri) && (uri.Scheme == Uri.UriSchemeHttp || uri.Scheme == Uri.UriSchemeHttps)
            && uri.GetLeftPart(UriPartial.Authority).Equals(text, StringComparison.OrdinalIgnoreCase));
}
