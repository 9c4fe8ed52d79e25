using System.Net;
using System.Text.Json;

namespace Samples.Tests;

/// <summary>What a client receives.</summary>
internal static class Received
{
    public static async Task<byte[]> Bytes(this HttpClient client, string route, HttpContent content)
    {
        using (content)
        {
            using var response = await client.PostAsync(new Uri(route, UriKind.Relative), content);
            Assert.Equal(HttpStatusCode.OK, response.StatusCode);
            return await response.Content.ReadAsByteArrayAsync();
        }
    }

    public static async Task<JsonElement> Answer(this HttpClient client, string route, HttpContent content) =>
        JsonElement.Parse(await client.Bytes(route, content));

    /// <summary>The problems of a refusal, once it is sure to be one.</summary>
    public static async Task<IReadOnlyList<(string Where, string? Value)>> Refusal(
        this HttpClient client, string route, HttpContent content, HttpStatusCode expected)
    {
        using (content)
        {
            using var response = await client.PostAsync(new Uri(route, UriKind.Relative), content);
            return await response.Refused(expected);
        }
    }

    public static async Task<IReadOnlyList<(string Where, string? Value)>> Refused(
        this HttpResponseMessage response, HttpStatusCode expected)
    {
        Assert.Equal(expected, response.StatusCode);
        Assert.Equal("application/problem+json", response.Content.Headers.ContentType?.MediaType);
        var details = JsonElement.Parse(await response.Content.ReadAsByteArrayAsync());
        Assert.Equal((int)expected, details.GetProperty("status").GetInt32());
        Assert.False(string.IsNullOrEmpty(details.GetProperty("title").GetString()));
        Assert.False(string.IsNullOrEmpty(details.GetProperty("detail").GetString()));
        return [.. details.GetProperty("problems").EnumerateArray().Select(p =>
        {
            Assert.False(string.IsNullOrEmpty(p.GetProperty("message").GetString()));
            return (p.GetProperty("where").GetString()!, p.TryGetProperty("value", out var value) ? value.GetString() : null);
        })];
    }
}
