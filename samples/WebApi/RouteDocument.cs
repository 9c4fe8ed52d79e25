using System.Globalization;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace WebApi;

/// <summary>What the OpenAPI document says beyond the routes' names: bodies, answers and refusals.</summary>
internal static class RouteDocument
{
    private const string CaseText =
        "A case: version, reference, applicant, cycle, decisions, list, season and more. GET /fictional/case.json gives one to start from.";

    private const string ProgramText =
        "A program list with a header line; only the column name is required. GET /fictional/programs.csv gives one to start from.";

    private const string SinceText =
        "The plan so far: an earlier answer of POST /plan, or a schedule. The new plan moves as little as possible, and changes says what moved.";

    private static readonly (int Status, string Text)[] Refusals =
    [
        (StatusCodes.Status400BadRequest, "Everything that is wrong with the input, all at once."),
        (StatusCodes.Status413PayloadTooLarge, "A case is at most 1 MB, a program list at most 16 MB."),
        (StatusCodes.Status415UnsupportedMediaType, "The content is of another type."),
        (StatusCodes.Status503ServiceUnavailable, "The request took too long."),
    ];

    public static void Configure(OpenApiOptions options)
    {
        options.AddDocumentTransformer((document, _, _) =>
        {
            document.Info = new OpenApiInfo
            {
                Title = "ReapplyKit",
                Version = "v1",
                Description = "Re-applying to US residency, by cited rules. Nothing in any answer is a probability. Nothing sent is kept.",
            };
            // HEAD is GET without its body, and has no name of its own.
            foreach (var path in document.Paths.Values)
                path.Operations?.Remove(HttpMethod.Head);
            return Task.CompletedTask;
        });
        options.AddOperationTransformer((operation, context, _) =>
        {
            var metadata = context.Description.ActionDescriptor.EndpointMetadata;
            if (metadata.OfType<AnswerType>().LastOrDefault() is { } answer)
                operation.Responses = Responses(answer);
            if (metadata.OfType<Body>().LastOrDefault() is { } body)
                Take(body, operation);
            return Task.CompletedTask;
        });
    }

    private static OpenApiResponses Responses(AnswerType answer) => new()
    {
        ["200"] = new OpenApiResponse { Description = "The answer.", Content = Content([answer.ContentType], _ => new OpenApiSchema()) },
    };

    private static void Take(Body body, OpenApiOperation operation)
    {
        operation.RequestBody = new OpenApiRequestBody { Required = true, Content = Content(body.ContentTypes, SchemaOf) };
        foreach (var (status, text) in Refusals)
        {
            var response = new OpenApiResponse { Description = text, Content = Content([ProblemResult.ContentType], _ => Problem()) };
            operation.Responses!.Add(status.ToString(CultureInfo.InvariantCulture), response);
        }
        operation.Parameters =
        [
            Parameter("asOf", "The day of judgement. Without it, today.", Text(null, "date")),
            Parameter("season", "The year of the Match to plan for. Without it, what the case or the day says.", Of(JsonSchemaType.Integer, null)),
        ];
    }

    private static Dictionary<string, OpenApiMediaType> Content(IEnumerable<string> types, Func<string, OpenApiSchema> schema) =>
        types.ToDictionary(type => type, type => new OpenApiMediaType { Schema = schema(type) });

    private static OpenApiSchema SchemaOf(string contentType) => contentType == Body.Json
        ? Of(JsonSchemaType.Object, CaseText)
        : Object(
            ("case", Text(CaseText, "binary")), ("programs", Text(ProgramText, "binary")), ("since", Text(SinceText, "binary")),
            ("later", Text("POST /compare only: the later plan or schedule.", "binary")),
            ("done", new OpenApiSchema { Type = JsonSchemaType.Array, Items = Text("A milestone that is done by the day of judgement: its id or title.") }));

    private static OpenApiSchema Problem()
    {
        var problem = Object(
            ("where", Text("A JSON path, a line and column, or the name of what is wrong.")),
            ("value", Of(JsonSchemaType.String | JsonSchemaType.Null, "What stood there.")),
            ("message", Text("What is wrong, and what would be right.")));
        var problems = new OpenApiSchema { Type = JsonSchemaType.Array, Items = problem };
        var status = Of(JsonSchemaType.Integer, null);
        return Object(("type", Text()), ("title", Text()), ("status", status), ("detail", Text()), ("problems", problems));
    }

    private static OpenApiParameter Parameter(string name, string description, OpenApiSchema schema) =>
        new() { Name = name, In = ParameterLocation.Query, Description = description, Schema = schema };

    private static OpenApiSchema Object(params (string Name, OpenApiSchema Schema)[] properties) => new()
    {
        Type = JsonSchemaType.Object,
        Properties = properties.ToDictionary(p => p.Name, IOpenApiSchema (p) => p.Schema),
    };

    private static OpenApiSchema Text(string? description = null, string? format = null) =>
        new() { Type = JsonSchemaType.String, Description = description, Format = format };

    private static OpenApiSchema Of(JsonSchemaType type, string? description) => new() { Type = type, Description = description };
}
