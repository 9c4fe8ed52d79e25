using System.Text.Json;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Samples.Tests;

public sealed class OpenApiTests(RunningWebApi web) : IClassFixture<RunningWebApi>
{
    [Fact]
    public async Task The_route_document_names_every_route_but_its_own()
    {
        var routes = web.App.Services.GetRequiredService<EndpointDataSource>().Endpoints
            .OfType<RouteEndpoint>()
            .SelectMany(e => e.Metadata.GetMetadata<HttpMethodMetadata>()!.HttpMethods.Select(method => (Path: e.RoutePattern.RawText!, Method: method)))
            .Where(r => !r.Path.StartsWith("/openapi/", StringComparison.Ordinal) && r.Method != HttpMethod.Head.Method)
            .Order();
        var named = (await Document()).GetProperty("paths").EnumerateObject()
            .SelectMany(path => path.Value.EnumerateObject().Select(method => (Path: path.Name, Method: method.Name.ToUpperInvariant())))
            .Order();

        Assert.Equal(routes, named);
    }

    [Theory]
    [InlineData("/assess", "application/json")]
    [InlineData("/diagnose", "application/json")]
    [InlineData("/plan", "application/json", "multipart/form-data")]
    [InlineData("/label", "application/json", "multipart/form-data")]
    [InlineData("/report", "application/json", "multipart/form-data")]
    public async Task A_route_says_what_it_takes_and_how_it_refuses(string route, params string[] types)
    {
        var operation = (await Document()).GetProperty("paths").GetProperty(route).GetProperty("post");

        Assert.Equal(types, Names(operation.GetProperty("requestBody").GetProperty("content")));
        Assert.Equal(["200", "400", "413", "415", "503"], Names(operation.GetProperty("responses")));
        var refusal = operation.GetProperty("responses").GetProperty("400").GetProperty("content").GetProperty("application/problem+json");
        Assert.Equal("#/components/schemas/problemDetails", refusal.GetProperty("schema").GetProperty("$ref").GetString());
        Assert.Equal(["asOf", "season"], operation.GetProperty("parameters").EnumerateArray().Select(p => p.GetProperty("name").GetString()));
    }

    [Fact]
    public async Task Every_reference_is_to_a_component_and_every_JSON_answer_is_typed()
    {
        var document = await Document();
        var schemas = document.GetProperty("components").GetProperty("schemas");
        var answers = document.GetProperty("paths").EnumerateObject().SelectMany(path => path.Value.EnumerateObject())
            .Select(operation => operation.Value.GetProperty("responses").GetProperty("200").GetProperty("content"))
            .Where(content => content.TryGetProperty("application/json", out _)).ToList();

        Assert.True(answers.Count >= 8);
        Assert.All(answers, content => Assert.NotNull(content.GetProperty("application/json").GetProperty("schema").GetProperty("$ref").GetString()));
        Assert.All(References(document), reference => Assert.True(schemas.TryGetProperty(reference.Replace("#/components/schemas/", "", StringComparison.Ordinal), out _), reference));
    }

    [Fact]
    public async Task Words_are_words_and_no_type_is_empty()
    {
        var schemas = (await Document()).GetProperty("components").GetProperty("schemas");
        var visa = schemas.GetProperty("caseApplicant").GetProperty("properties").GetProperty("visa");

        Assert.Contains("j1OrH1B", visa.GetProperty("enum").EnumerateArray().Select(word => word.GetString()));
        Assert.Equal("string", visa.GetProperty("type")[0].GetString());
        Assert.All(schemas.EnumerateObject(), schema => Assert.NotEmpty(schema.Value.EnumerateObject()));
    }

    /// <summary>What the document shows as a body is answered when it is sent as it stands.</summary>
    [Theory]
    [InlineData("/assess")]
    [InlineData("/diagnose")]
    [InlineData("/plan")]
    [InlineData("/replan")]
    [InlineData("/what-if")]
    [InlineData("/label")]
    [InlineData("/compare")]
    [InlineData("/report")]
    [InlineData("/calendar")]
    [InlineData("/sheet")]
    public async Task Every_example_is_answered(string route)
    {
        var operation = (await Document()).GetProperty("paths").GetProperty(route).GetProperty("post");
        var query = operation.TryGetProperty("parameters", out var parameters)
            ? "?" + string.Join('&', parameters.EnumerateArray().Select(p => $"{p.GetProperty("name")}={p.GetProperty("example")}")) : "";

        foreach (var body in operation.GetProperty("requestBody").GetProperty("content").EnumerateObject())
        {
            var example = body.Value.GetProperty("example");
            var content = body.Name == "application/json"
                ? Sent.Json(example.GetRawText())
                : Sent.Form([.. example.EnumerateObject().Select(part => (part.Name, System.Text.Encoding.UTF8.GetBytes(part.Value.GetString()!)))]);
            await web.Client.Bytes(route + query, content);
        }
    }

    [Fact]
    public async Task A_form_names_the_parts_that_it_cannot_lack()
    {
        var paths = (await Document()).GetProperty("paths");
        JsonElement Form(string route) => paths.GetProperty(route).GetProperty("post").GetProperty("requestBody").GetProperty("content")
            .GetProperty("multipart/form-data").GetProperty("schema");

        Assert.Equal(["since", "later"], Form("/compare").GetProperty("required").EnumerateArray().Select(name => name.GetString()));
        Assert.False(Form("/plan").TryGetProperty("required", out _));
    }

    /// <summary>What a route answers has the members that the document names, and no others.</summary>
    [Theory]
    [InlineData("/assess")]
    [InlineData("/diagnose")]
    [InlineData("/what-if")]
    [InlineData("/label")]
    [InlineData("/plan")]
    public async Task An_answer_has_the_members_that_the_document_names(string route)
    {
        var document = await Document();
        var reference = document.GetProperty("paths").GetProperty(route).GetProperty("post").GetProperty("responses").GetProperty("200")
            .GetProperty("content").GetProperty("application/json").GetProperty("schema").GetProperty("$ref").GetString()!;
        var schema = document.GetProperty("components").GetProperty("schemas").GetProperty(reference.Split('/')[^1]);
        using var content = route is "/label" or "/plan" ? Sent.Form(Fictional.CaseText, Fictional.ProgramsText) : Sent.Json(Fictional.Case);
        var answer = Names(await web.Client.Answer(route, content)).ToList();

        Assert.Empty(answer.Except(Names(schema.GetProperty("properties"))));
        Assert.Empty(schema.GetProperty("required").EnumerateArray().Select(name => name.GetString()!).Except(answer));
    }

    /// <summary>Every refusal has the members that the document names, each of the type that it names.</summary>
    [Theory]
    [InlineData("/assess", "application/json", "{}", 400)]
    [InlineData("/assess", "application/json", "{", 400)]
    [InlineData("/assess?colour=blue", "application/json", """{ "version": 1, "applicant": { "visa": "tourist" } }""", 400)]
    [InlineData("/replan", "application/json", "{}", 400)]
    [InlineData("/label", "application/json", """{ "version": 1, "applicant": {} }""", 400)]
    [InlineData("/assess", "text/plain", "{}", 415)]
    [InlineData("/assess", null, "{}", 415)]
    [InlineData("/assess", "application/json", null, 413)]
    public async Task A_refusal_is_as_the_document_says(string route, string? type, string? body, int status)
    {
        var schemas = (await Document()).GetProperty("components").GetProperty("schemas");
        using var content = Sent.Of(body is null ? new byte[(1024 * 1024) + 1] : System.Text.Encoding.UTF8.GetBytes(body), type);
        using var response = await web.Client.PostAsync(new Uri(route, UriKind.Relative), content);
        var refusal = JsonElement.Parse(await response.Content.ReadAsByteArrayAsync());

        Assert.Equal(status, (int)response.StatusCode);
        AssertHolds(schemas.GetProperty("problemDetails"), refusal);
        Assert.All(refusal.GetProperty("problems").EnumerateArray(), problem => AssertHolds(schemas.GetProperty("problem"), problem));
    }

    private static void AssertHolds(JsonElement schema, JsonElement answer)
    {
        Assert.Empty(schema.GetProperty("required").EnumerateArray().Select(name => name.GetString()!).Except(Names(answer)));
        foreach (var member in answer.EnumerateObject())
        {
            var type = schema.GetProperty("properties").GetProperty(member.Name).GetProperty("type").GetString();
            Assert.Equal(type, member.Value.ValueKind switch
            {
                JsonValueKind.String => "string",
                JsonValueKind.Number => "integer",
                JsonValueKind.Array => "array",
                _ => "of no kind here",
            });
        }
    }

    private static IEnumerable<string> References(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().SelectMany(p => p is { Name: "$ref", Value.ValueKind: JsonValueKind.String } ? [p.Value.GetString()!] : References(p.Value)),
        JsonValueKind.Array => element.EnumerateArray().SelectMany(References),
        _ => [],
    };

    private async Task<JsonElement> Document() =>
        JsonElement.Parse(await web.Client.GetByteArrayAsync(new Uri("/openapi/v1.json", UriKind.Relative)));

    private static IEnumerable<string> Names(JsonElement element) => element.EnumerateObject().Select(p => p.Name);
}
