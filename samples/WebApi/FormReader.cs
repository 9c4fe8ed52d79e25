using System.Text;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Net.Http.Headers;
using OneOf;
using ReapplyKit;
using Samples.Shared;

namespace WebApi;

/// <summary>Reads the parts of a form: <c>case</c>, <c>programs</c>, the plan so far as <c>since</c>, another to compare with it as
/// <c>later</c>, and <c>done</c> once for each milestone. Nothing touches the disk.</summary>
internal sealed class FormReader
{
    private const string Case = "case";
    private const string Programs = "programs";
    private const string Since = "since";
    private const string Later = "later";
    private const string Done = "done";
    private const int LongestName = 1000;
    private const int MostParts = Asked.MostDone + 10;

    private readonly Dictionary<string, byte[]> _files = [];
    private readonly List<string> _done = [];
    private readonly List<Problem> _problems = [];

    private FormReader()
    {
    }

    public static async Task<OneOf<Asked, Refusal>> Read(Stream body, MediaTypeHeaderValue type, Asked asked, CancellationToken stop)
    {
        var reader = new FormReader();
        try
        {
            var form = new MultipartReader(HeaderUtilities.RemoveQuotes(type.Boundary).ToString(), body);
            for (var parts = 1; await form.ReadNextSectionAsync(stop) is { } part; parts++)
            {
                if (parts > MostParts)
                {
                    reader.Wrong(null, $"has more than {MostParts} parts; the rest was not read");
                    break;
                }
                var name = NameOf(part);
                var limit = LimitOf(name);
                if (await LimitedContent.Read(part.Body, limit, stop) is not { } content)
                    return Refusal.TooLarge(name ?? "form", limit);
                if (content.Length > 0 || !IsUnchosen(part))
                    reader.Take(name, content);
            }
        }
        catch (Exception e) when (e is InvalidDataException or ArgumentException or IOException and not BadHttpRequestException)
        {
            reader.Wrong(null, "is not well-formed multipart/form-data");
        }
        return asked with
        {
            Case = reader._files.GetValueOrDefault(Case),
            Programs = reader._files.GetValueOrDefault(Programs),
            Since = reader._files.GetValueOrDefault(Since),
            Later = reader._files.GetValueOrDefault(Later),
            Done = [.. reader._done],
            Problems = [.. asked.Problems, .. reader._problems],
        };
    }

    private static int LimitOf(string? name) => name switch
    {
        Case => Asked.LargestCase,
        Since or Later => Asked.LargestPlan,
        Done => LongestName,
        _ => Asked.LargestPrograms,
    };

    private void Take(string? name, byte[] content)
    {
        if (name is Done)
            _done.Add(Encoding.UTF8.GetString(content));
        else if (name is not (Case or Programs or Since or Later))
            Wrong(name, $"is not known here; known are {Case}, {Programs}, {Since}, {Later}, {Done}");
        else if (!_files.TryAdd(name, content))
            Wrong(name, "stands twice");
    }

    private void Wrong(string? name, string message) => _problems.Add(new Problem("form", name, message));

    private static string? NameOf(MultipartSection part) =>
        Disposition(part) is { } d ? HeaderUtilities.RemoveQuotes(d.Name).ToString() : null;

    // A browser sends a file field in which nothing was chosen as an empty part with an empty file name.
    private static bool IsUnchosen(MultipartSection part) =>
        Disposition(part) is { FileName.HasValue: true } d && HeaderUtilities.RemoveQuotes(d.FileName).Length == 0;

    private static ContentDispositionHeaderValue? Disposition(MultipartSection part) =>
        ContentDispositionHeaderValue.TryParse(part.ContentDisposition, out var disposition) ? disposition : null;
}
