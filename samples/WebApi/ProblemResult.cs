using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using Microsoft.AspNetCore.WebUtilities;
using Samples.Shared;

namespace WebApi;

/// <summary>Writes a refusal as <c>application/problem+json</c>.</summary>
internal sealed class ProblemResult(Refusal refusal) : IResult
{
    public const string ContentType = "application/problem+json";

    // Letters beyond ASCII as they are: an escape takes six times the room.
    private static readonly JavaScriptEncoder Letters = JavaScriptEncoder.Create(UnicodeRanges.All);

    public async Task ExecuteAsync(HttpContext httpContext)
    {
        var response = httpContext.Response;
        response.StatusCode = refusal.Status;
        response.ContentType = ContentType;
        await using var writer = new Utf8JsonWriter(response.BodyWriter, new JsonWriterOptions { Encoder = Letters });
        writer.WriteStartObject();
        writer.WriteString("type", "about:blank");
        writer.WriteString("title", ReasonPhrases.GetReasonPhrase(refusal.Status));
        writer.WriteNumber("status", refusal.Status);
        writer.WriteString("detail", refusal.Detail);
        ProblemJson.Write(refusal.Problems, writer);
        writer.WriteEndObject();
    }
}
