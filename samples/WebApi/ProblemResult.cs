using System.Text.Json;
using Microsoft.AspNetCore.WebUtilities;
using Samples.Shared;

namespace WebApi;

/// <summary>Writes a refusal as <c>application/problem+json</c>.</summary>
internal sealed class ProblemResult(Refusal refusal) : IResult
{
    public const string ContentType = "application/problem+json";

    public async Task ExecuteAsync(HttpContext httpContext)
    {
        var response = httpContext.Response;
        response.StatusCode = refusal.Status;
        response.ContentType = ContentType;
        await using var writer = new Utf8JsonWriter(response.BodyWriter);
        writer.WriteStartObject();
        writer.WriteString("type", "about:blank");
        writer.WriteString("title", ReasonPhrases.GetReasonPhrase(refusal.Status));
        writer.WriteNumber("status", refusal.Status);
        writer.WriteString("detail", refusal.Detail);
        writer.WriteStartArray("problems");
        foreach (var problem in refusal.Problems)
            ProblemJson.Write(problem, writer);
        writer.WriteEndArray();
        writer.WriteEndObject();
    }
}
