using WebApi;

namespace Samples.Tests;

public sealed class CorsTests
{
    [Theory]
    [InlineData("https://app.example", "https://app.example")]
    [InlineData("https://elsewhere.example", null)]
    public async Task Only_pages_of_the_origins_named_may_ask(string origin, string? allowed)
    {
        await using var app = WebApiApp.Build(["--urls", "http://127.0.0.1:0", "--cors", "https://other.example, https://app.example"]);
        await app.StartAsync();
        using var client = new HttpClient();
        using var asked = new HttpRequestMessage(HttpMethod.Get, new Uri(new Uri(app.Urls.Single()), "/health"));
        asked.Headers.Add("Origin", origin);

        using var response = await client.SendAsync(asked);

        Assert.Equal(allowed, response.Headers.TryGetValues("Access-Control-Allow-Origin", out var origins) ? origins.Single() : null);
    }
}
