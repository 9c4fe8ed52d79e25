using System.Globalization;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http.Timeouts;
using ReapplyKit;

namespace WebApi;

/// <summary>
/// Why a request is not answered, as problem details (RFC 9457). What is wrong with the input stands in <c>problems</c>: how many there are, and the first 50.
/// </summary>
internal sealed record Refusal(int Status, string Detail, ValueList<Problem> Problems)
{
    private static Refusal Late { get; } = new(StatusCodes.Status503ServiceUnavailable, "The request took too long", []);

    public static Refusal Of(ValueList<Problem> problems) => new(
        StatusCodes.Status400BadRequest,
        string.Create(CultureInfo.InvariantCulture, $"{problems.Count} problem{(problems.Count == 1 ? "" : "s")}; nothing was judged"),
        problems);

    public static Refusal WrongContent(string? stated, Body body) => new(
        StatusCodes.Status415UnsupportedMediaType,
        "The content is of another type",
        [new Problem("Content-Type", stated, body.IsEncodedOtherwise(stated)
            ? "is not accepted in that charset; send UTF-8, and name no other charset"
            : $"is not accepted here; send {string.Join(" or ", body.ContentTypes)}")]);

    public static Refusal Encoded(string encoding) => new(
        StatusCodes.Status415UnsupportedMediaType,
        "The content is encoded",
        [new Problem("Content-Encoding", encoding, "is not accepted here; send the content uncompressed, in UTF-8")]);

    public static Refusal TooLarge(string what, int limit) => new(
        StatusCodes.Status413PayloadTooLarge,
        "The content is too large",
        [new Problem(what, null, string.Create(CultureInfo.InvariantCulture, $"is larger than {limit} bytes"))]);

    public static Action<RequestTimeoutOptions> TooLong(TimeSpan limit) => options => options.DefaultPolicy = new RequestTimeoutPolicy
    {
        Timeout = limit,
        TimeoutStatusCode = Late.Status,
        WriteTimeoutResponse = context => Late.AsResult().ExecuteAsync(context),
    };

    public static Task Unrouted(StatusCodeContext context) =>
        new Refusal(context.HttpContext.Response.StatusCode, $"GET {RouteDocument.Route} names every route", [])
            .AsResult().ExecuteAsync(context.HttpContext);

    public IResult AsResult() => new ProblemResult(this);
}
