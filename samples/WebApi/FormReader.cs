using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Net.Http.Headers;
using OneOf;
using ReapplyKit;
using Samples.Shared;

namespace WebApi;

/// <summary>Reads the parts of a form: <c>case</c> and <c>programs</c>. Nothing touches the disk.</summary>
internal static class FormReader
{
    private const string Case = "case";
    private const string Programs = "programs";

    public static async Task<OneOf<Asked, Refusal>> Read(Stream body, MediaTypeHeaderValue type, Asked asked, CancellationToken stop)
    {
        try
        {
            var form = new MultipartReader(HeaderUtilities.RemoveQuotes(type.Boundary).ToString(), body);
            while (await form.ReadNextSectionAsync(stop) is { } part)
            {
                var (name, limit) = (NameOf(part), NameOf(part) == Case ? Asked.LargestCase : Asked.LargestPrograms);
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
        Case or Programs => asked with { Problems = [.. asked.Problems, new Problem("form", name, "stands twice")] },
        _ => asked with { Problems = [.. asked.Problems, new Problem("form", name, $"is not known here; known are {Case}, {Programs}")] },
    };

    private static string? NameOf(MultipartSection part) =>
        Disposition(part) is { } d ? HeaderUtilities.RemoveQuotes(d.Name).ToString() : null;

    // A browser sends a file field in which nothing was chosen as an empty part with an empty file name.
    private static bool IsUnchosen(MultipartSection part) =>
        Disposition(part) is { FileName.HasValue: true } d && HeaderUtilities.RemoveQuotes(d.FileName).Length == 0;

    private static ContentDispositionHeaderValue? Disposition(MultipartSection part) =>
        ContentDispositionHeaderValue.TryParse(part.ContentDisposition, out var disposition) ? disposition : null;
}
