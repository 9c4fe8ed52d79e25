namespace WebApi;

/// <summary>The page with the form: its own script and style, nothing from elsewhere.</summary>
internal static class Page
{
    public const string Html = "text/html; charset=utf-8";

    // The report, shown in a frame of this page, brings its own style.
    private const string Policy =
        "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; connect-src 'self'; img-src data:; frame-src blob:; "
        + "base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    public static IResult Show(HttpResponse response)
    {
        response.Headers.ContentSecurityPolicy = Policy;
        return TypedResults.Bytes(Embedded.File("index.html"), Html);
    }
}
