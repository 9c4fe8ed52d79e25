using OneOf;
using ReapplyKit;
using Samples.Shared;

namespace WebApi;

/// <summary>Reads what a request brings, in memory and within limits.</summary>
internal static class RequestReader
{
    public static async Task<OneOf<Asked, Refusal>> Read(HttpRequest request, string? asOf, CancellationToken stop)
    {
        var body = request.HttpContext.GetEndpoint()!.Metadata.GetRequiredMetadata<Body>();
        if (body.TypeOf(request) is not { } type)
            return Refusal.WrongContent(request.ContentType, body);
        var asked = new Asked(null, null, asOf) { Problems = UnknownIn(request.Query) };
        if (type.MatchesMediaType(Body.Form))
            return await FormReader.Read(request.Body, type, asked, stop);
        return await LimitedContent.Read(request.Body, Asked.LargestCase, stop) is { } utf8
            ? asked with { Case = utf8 }
            : Refusal.TooLarge("case", Asked.LargestCase);
    }

    // A misspelt asOf would otherwise silently be today.
    private static ValueList<Problem> UnknownIn(IQueryCollection query) => query
        .Where(q => !q.Key.Equals("asOf", StringComparison.OrdinalIgnoreCase))
        .Select(q => new Problem($"?{q.Key}", q.Value, "is not known here; known is asOf"))
        .ToValueList();
}
