using System.Security.Cryptography;
using System.Text;

namespace WebApi;

/// <summary>The page to try it on: one file, its own script allowed by its hash, nothing from elsewhere.</summary>
internal static class HomePage
{
    public const string ContentType = "text/html; charset=utf-8";

    private static readonly byte[] Page = Embedded.File("index.html");

    // Styles are free because the report, shown in a frame of this page, brings its own.
    private static readonly string Policy =
        $"default-src 'none'; script-src 'sha256-{HashOfScript()}'; style-src 'unsafe-inline'; connect-src 'self'; img-src data:; "
        + "base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    public static IResult Show(HttpResponse response)
    {
        response.Headers.ContentSecurityPolicy = Policy;
        return TypedResults.Bytes(Page, ContentType);
    }

    private static string HashOfScript()
    {
        var html = Encoding.UTF8.GetString(Page);
        var start = html.IndexOf("<script>", StringComparison.Ordinal) + "<script>".Length;
        var end = html.IndexOf("</script>", StringComparison.Ordinal);
        return Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(html[start..end])));
    }
}
