using System.Text;
using Microsoft.Net.Http.Headers;

namespace WebApi;

/// <summary>What a route takes as its body: the route's metadata, by which requests are held and the route document is written.</summary>
internal sealed record Body
{
    public const string Json = "application/json";
    public const string Csv = "text/csv";
    public const string Form = "multipart/form-data";

    private Body(params string[] contentTypes) => ContentTypes = contentTypes;

    /// <summary>A case as JSON.</summary>
    public static Body CaseAlone { get; } = new(Json);

    /// <summary>A case as JSON, or a case and a program list as the parts of a form.</summary>
    public static Body CaseAndPrograms { get; } = new(Json, Form);

    /// <summary>A case and a program list as the parts of a form.</summary>
    public static Body Files { get; } = new(Form);

    /// <summary>The content types taken.</summary>
    public IReadOnlyList<string> ContentTypes { get; }

    /// <summary>The content type of a request, where it is taken.</summary>
    public MediaTypeHeaderValue? TypeOf(HttpRequest request)
    {
        var isType = MediaTypeHeaderValue.TryParse(request.ContentType, out var type);
        return isType && ContentTypes.Any(taken => type!.MatchesMediaType(taken)) && (!type!.Charset.HasValue || type.Encoding is UTF8Encoding) ? type : null;
    }
}
