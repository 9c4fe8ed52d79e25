using System.Text;
using System.Text.Json;

namespace Advisor;

/// <summary>Tells what a file is that was given as a case or as an earlier plan, where it is another.</summary>
internal static class JsonFile
{
    private const string TakesPlan = "; --since takes the plan.json that --out wrote";

    /// <summary>The same text in UTF-8, where a byte-order mark says that it is UTF-16, as Notepad saves "Unicode".</summary>
    public static byte[] InUtf8(byte[] bytes) => bytes switch
    {
        [0xFF, 0xFE, ..] => Encoding.UTF8.GetBytes(Encoding.Unicode.GetString(bytes, 2, bytes.Length - 2)),
        [0xFE, 0xFF, ..] => Encoding.UTF8.GetBytes(Encoding.BigEndianUnicode.GetString(bytes, 2, bytes.Length - 2)),
        _ => bytes,
    };

    /// <summary>Why a file is no case; null where it may be one.</summary>
    public static string? WhyNoCase(byte[] utf8) => Begins(utf8) switch
    {
        "{" or "[" or "/" or "" => Names(utf8) is { } names && names.Contains("case") && names.Contains("pack") ? "is a plan, not a case; give it with --since" : null,
        "`" => "stands between marks such as ```json; take away those two lines",
        _ => "is not a case, which is a JSON file; give a list of programs with --programs, and a sheet of applicants with --roster",
    };

    /// <summary>Why a file is no plan; null where it may be one.</summary>
    public static string? WhyNoPlan(byte[] utf8) => utf8 switch
    {
        [(byte)'P', (byte)'K', 3, 4, ..] => "is a workbook, and marks made in it are not read back: say what is done with --done, and give a list with --programs" + TakesPlan,
        _ when Begins(utf8) is not ("{" or "[" or "/" or "") => "is not a plan" + TakesPlan,
        _ => Names(utf8) switch
        {
            { } names when names.Contains("applicant") => "is a case, not a plan; give it with --case" + TakesPlan,
            { Count: > 0 } names when !names.Contains("case") && !names.Contains("pack") => "is not a plan" + TakesPlan,
            _ => null,
        },
    };

    private static string Begins(ReadOnlySpan<byte> utf8) =>
        utf8.TrimStart("\uFEFF"u8).TrimStart(" \t\r\n"u8) is [var first, ..] ? ((char)first).ToString() : "";

    private static HashSet<string>? Names(byte[] utf8)
    {
        try
        {
            using var document = JsonDocument.Parse(
                utf8.AsMemory(utf8.AsSpan().StartsWith(Encoding.UTF8.Preamble) ? Encoding.UTF8.Preamble.Length : 0),
                new JsonDocumentOptions { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip });
            return document.RootElement.ValueKind == JsonValueKind.Object ? [.. document.RootElement.EnumerateObject().Select(p => p.Name)] : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
