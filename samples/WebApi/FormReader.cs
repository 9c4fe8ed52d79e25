using System.Text;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Net.Http.Headers;
using OneOf;
using ReapplyKit;
using Samples.Shared;

namespace WebApi;

/// <summary>Reads the parts of a form: <c>case</c>, <c>programs</c>, the plan so far as <c>since</c>, another to compare with it as
/// <c>later</c>, and <c>done</c> once for each milestone. Nothing touches the disk.</summary>
internal static class FormReader
{
    private const string Case = "case";
    private const string Programs = "programs";
    private const string Since = "since";
    private const string Later = "later";
    private const string Done = "done";
    private const int LongestName = 1000;

    public static async Task<OneOf<Asked, Refusal>> Read(Stream body, MediaTypeHeaderValue type, Asked asked, CancellationToken stop)
    {
        try
        {
            var form = new MultipartReader(HeaderUtilities.RemoveQuotes(type.Boundary).ToString(), body);
            while (await form.ReadNextSectionAsync(stop) is { } part)
            {
                var name = NameOf(part);
                var limit = name switch { Case => Asked.LargestCase, Since or Later => Asked.LargestPlan, Done => LongestName, _ => Asked.LargestPrograms };
                if (await LimitedContent.Read(part.Body, limit, stop) is not { } content)
                    return Refusal.TooLarge(name ?? "form", limit);
                if (content.Length > 0 || !IsUnchosen(part))
                    asked = With(asked, name, content);
            }
            return asked;
        }
        catch (Exception e) when (e is InvalidDataException or ArgumentException or IOException and not BadHttpRequestException)
        {
            return asked with { Problems = [.. asked.Problems, new Problem("form", null, "is not well-formed multipart/form-data")] };
        }
    }

    private static Asked With(Asked asked, string? name, byte[] content) => name switch
    {
        Case when asked.Case is null => asked with { Case = content },
        Programs when asked.Programs is null => asked with { Programs = content },
        Since when asked.Since is null => asked with { Since = content },
        Later when asked.Later is null => asked with { Later = content },
        Done when asked.Done.Count < Asked.MostDone => asked with { Done = [.. asked.Done, Encoding.UTF8.GetString(content)] },
        Done => asked with { Problems = [.. asked.Problems, new Problem("form", name, $"stands more than {Asked.MostDone} times")] },
        Case or Programs or Since or Later => asked with { Problems = [.. asked.Problems, new Problem("form", name, "stands twice")] },
        _ => asked with { Problems = [.. asked.Problems, new Problem("form", name, $"is not known here; known are {Case}, {Programs}, {Since}, {Later}, {Done}")] },
    };

    private static string? NameOf(MultipartSection part) =>
        Disposition(part) is { } d ? HeaderUtilities.RemoveQuotes(d.Name).ToString() : null;

    // A browser sends a file field in which nothing was chosen as an empty part with an empty file name.
    private static bool IsUnchosen(MultipartSection part) =>
        Disposition(part) is { FileName.HasValue: true } d && HeaderUtilities.RemoveQuotes(d.FileName).Length == 0;

    private static ContentDispositionHeaderValue? Disposition(MultipartSection part) =>
        ContentDispositionHeaderValue.TryParse(part.ContentDisposition, out var disposition) ? disposition : null;
}
