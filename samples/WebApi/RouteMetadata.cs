using Samples.Shared;

namespace WebApi;

internal static class RouteMetadata
{
    /// <summary>Names what the route takes.</summary>
    public static RouteHandlerBuilder With(this RouteHandlerBuilder route, Body body) => route.WithMetadata(body);

    /// <summary>Names what the route answers with.</summary>
    public static RouteHandlerBuilder Answers(
        this RouteHandlerBuilder route, string contentType, Question? question = null, string? schema = null) =>
        route.WithMetadata(new AnswerType(contentType, question, schema));
}
