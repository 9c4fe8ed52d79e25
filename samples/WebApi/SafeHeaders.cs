namespace WebApi;

/// <summary>Headers of every answer: nothing is kept by the browser, nothing is guessed, and a page may do no more than it says.</summary>
internal static class SafeHeaders
{
    private const string NothingButStyle =
        "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    // Set at the last moment, since a fault clears what was set before it.
    public static Task Add(HttpContext context, RequestDelegate next)
    {
        context.Response.OnStarting(() =>
        {
            var headers = context.Response.Headers;
            headers.CacheControl = "no-store";
            headers.XContentTypeOptions = "nosniff";
            headers["Referrer-Policy"] = "no-referrer";
            headers.TryAdd("Content-Security-Policy", NothingButStyle);
            return Task.CompletedTask;
        });
        return next(context);
    }
}
