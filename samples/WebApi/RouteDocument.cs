using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Unicode;
using Microsoft.AspNetCore.Http.Metadata;
using Samples.Shared;

namespace WebApi;

/// <summary>
/// The OpenAPI 3.1 document: every route with what it takes, answers and refuses. Its types are the library's own JSON Schemas, so that a
/// generated client has a class for each type and a word for each choice.
/// </summary>
internal static class RouteDocument
{
    public const string Route = "/openapi/v1.json";

    private const string Binary = "binary";

    private static readonly (int Status, string Text)[] Refusals =
    [
        (StatusCodes.Status400BadRequest, "What is wrong with the input: how many problems, and the first 50."),
        (StatusCodes.Status413PayloadTooLarge, "A case is at most 1 MB, a program list or a saved plan at most 16 MB."),
        (StatusCodes.Status415UnsupportedMediaType, "The content is of another type or encoding."),
        (StatusCodes.Status503ServiceUnavailable, "The request took too long."),
    ];

    private static readonly JsonWriterOptions Indented = new()
    {
        Indented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
    };

    public static byte[] Write(IEnumerable<RouteEndpoint> routes)
    {
        var schemas = RouteSchemas.All();
        schemas["problemDetails"] = RouteSchemas.ProblemDetails();
        var paths = new JsonObject();
        foreach (var route in routes.Where(r => r.Metadata.GetMetadata<AnswerType>() is not null))
            paths[route.RoutePattern.RawText!] = new JsonObject { [MethodOf(route)] = Operation(route.Metadata, schemas) };
        var document = new JsonObject
        {
            ["openapi"] = "3.1.1",
            ["info"] = new JsonObject
            {
                ["title"] = "ReapplyKit",
                ["version"] = "v1",
                ["description"] = "Re-applying to US residency, by cited rules. Nothing in any answer is a probability. Nothing sent is kept.",
            },
            ["paths"] = paths,
            ["components"] = new JsonObject { ["schemas"] = schemas },
        };
        using var written = new MemoryStream();
        using (var writer = new Utf8JsonWriter(written, Indented))
            document.WriteTo(writer);
        return written.ToArray();
    }

    // HEAD is GET without its body, and has no name of its own.
    private static string MethodOf(RouteEndpoint route) =>
        route.Metadata.GetRequiredMetadata<HttpMethodMetadata>().HttpMethods.Contains(HttpMethods.Get) ? "get" : "post";

    private static JsonObject Operation(EndpointMetadataCollection metadata, JsonObject schemas)
    {
        var name = metadata.GetRequiredMetadata<IEndpointNameMetadata>().EndpointName;
        var answer = metadata.GetRequiredMetadata<AnswerType>();
        var responses = new JsonObject { ["200"] = Response("The answer.", answer.ContentType, Answer(name, answer, schemas)) };
        var operation = new JsonObject
        {
            ["operationId"] = name,
            ["summary"] = metadata.GetRequiredMetadata<IEndpointSummaryMetadata>().Summary,
            ["responses"] = responses,
        };
        if (metadata.GetMetadata<Body>() is not { } body)
            return operation;
        if (body != Body.TwoPlans)
        {
            operation["parameters"] = new JsonArray(
                Parameter("asOf", "The day of judgement. Without it, today.", "string", "date", Examples.AsOf),
                Parameter("season", "The year of the Match to plan for. Without it, the one that the case names, else the next that can be entered.", "integer", "int32", 2028));
        }
        operation["requestBody"] = new JsonObject
        {
            ["required"] = true,
            ["content"] = new JsonObject(body.ContentTypes.Select(type => KeyValuePair.Create<string, JsonNode?>(type, Content(type, body)))),
        };
        foreach (var (status, text) in Refusals)
        {
            responses[status.ToString(CultureInfo.InvariantCulture)] =
                Response(text, ProblemResult.ContentType, RouteSchemas.Reference("problemDetails"));
        }
        return operation;
    }

    private static JsonObject Answer(string name, AnswerType answer, JsonObject schemas)
    {
        if (answer.Schema is { } known)
            return RouteSchemas.Reference(known);
        if (answer.Question is not { } question)
            return RouteSchemas.Of("string", answer.ContentType.StartsWith("application/", StringComparison.Ordinal) ? Binary : null);
        if (question.Parts.IsEmpty)
            return RouteSchemas.Reference("plan");
        schemas[name + "Answer"] = RouteSchemas.PartsOf(schemas["plan"]!, question);
        return RouteSchemas.Reference(name + "Answer");
    }

    private static JsonObject Response(string text, string type, JsonObject schema) => new()
    {
        ["description"] = text,
        ["content"] = new JsonObject { [type] = new JsonObject { ["schema"] = schema } },
    };

    private static JsonObject Parameter(string name, string text, string type, string format, JsonNode example) => new()
    {
        ["name"] = name,
        ["in"] = "query",
        ["description"] = text,
        ["schema"] = RouteSchemas.Of(type, format),
        ["example"] = example,
    };

    private static JsonObject Content(string type, Body body) => type == Body.Json ? CaseBody(body) : FormBody(body);

    private static JsonObject CaseBody(Body body) => new() { ["schema"] = RouteSchemas.Reference("case"), ["example"] = Examples.Case(body) };

    private static JsonObject FormBody(Body body)
    {
        var schema = new JsonObject
        {
            ["type"] = "object",
            ["properties"] = new JsonObject(body.Parts.Select(part => KeyValuePair.Create(part.Name, (JsonNode?)Part(part.Name, part.Text)))),
        };
        if (body.Required.Count > 0)
            schema["required"] = new JsonArray([.. body.Required.Select(name => (JsonNode)name)]);
        return new() { ["schema"] = schema, ["example"] = Examples.Form(body) };
    }

    private static JsonObject Part(string name, string text)
    {
        var schema = name == "done"
            ? new JsonObject { ["type"] = "array", ["items"] = RouteSchemas.Of("string"), ["maxItems"] = Asked.MostDone }
            : RouteSchemas.Of("string", Binary);
        schema["description"] = text;
        return schema;
    }
}
