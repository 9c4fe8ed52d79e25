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
    [InlineData("/label", "multipart/form-data")]
    [InlineData("/report", "application/json", "multipart/form-data")]
    public async Task A_route_says_what_it_takes_and_how_it_refuses(string route, params string[] types)
    {
        var operation = (await Document()).GetProperty("paths").GetProperty(route).GetProperty("post");

        Assert.Equal(types, Names(operation.GetProperty("requestBody").GetProperty("content")));
        Assert.Equal(["200", "400", "413", "415", "503"], Names(operation.GetProperty("responses")));
        var refusal = operation.GetProperty("responses").GetProperty("400").GetProperty("content").GetProperty("application/problem+json");
        Assert.Contains("problems", Names(refusal.GetProperty("schema").GetProperty("properties")));
        Assert.Equal(["asOf", "season"], operation.GetProperty("parameters").EnumerateArray().Select(p => p.GetProperty("name").GetString()));
    }

    private async Task<JsonElement> Document() =>
        JsonElement.Parse(await web.Client.GetByteArrayAsync(new Uri("/openapi/v1.json", UriKind.Relative)));

    private static IEnumerable<string> Names(JsonElement element) => element.EnumerateObject().Select(p => p.Name);
}
