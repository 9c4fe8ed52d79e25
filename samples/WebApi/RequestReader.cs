using Microsoft.Extensions.Primitives;
using OneOf;
using ReapplyKit;
using Samples.Shared;

namespace WebApi;

/// <summary>Reads what a request brings, in memory and within limits.</summary>
internal static class RequestReader
{
    /// <summary>What a query may state beside a body.</summary>
    public static readonly string[] Query = ["asOf", "season"];

    public static async Task<OneOf<Asked, Refusal>> Read(HttpRequest request, CancellationToken stop)
    {
        var body = request.HttpContext.GetEndpoint()!.Metadata.GetRequiredMetadata<Body>();
        if (body.TypeOf(request) is not { } type)
            return Refusal.WrongContent(request.ContentType, body);
        if (request.Headers.ContentEncoding is { Count: > 0 } encoding && encoding != "identity")
            return Refusal.Encoded(encoding.ToString());
        var asked = new Asked(null, null, Stated(request.Query["asOf"]))
        {
            Season = Stated(request.Query["season"]),
            Problems = UnknownIn(request.Query),
        };
        if (type.MatchesMediaType(Body.Form))
            return await FormReader.Read(request.Body, type, asked, stop);
        return await LimitedContent.Read(request.Body, Asked.LargestCase, stop) is { } utf8
            ? asked with { Case = utf8 }
            : Refusal.TooLarge("case", Asked.LargestCase);
    }

    // A misspelt asOf would otherwise silently be today.
    private static ValueList<Problem> UnknownIn(IQueryCollection query) => query
        .Where(q => !Query.Contains(q.Key, StringComparer.OrdinalIgnoreCase))
        .Select(q => new Problem($"?{q.Key}", q.Value, $"is not known here; known are {string.Join(" and ", Query)}"))
        .ToValueList();

    private static string? Stated(StringValues value) => StringValues.IsNullOrEmpty(value) ? null : value.ToString();
}
