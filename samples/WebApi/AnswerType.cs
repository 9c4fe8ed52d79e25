using Samples.Shared;

namespace WebApi;

/// <summary>
/// What a route answers with: its content type, and for JSON the question that it answers or the type's name in the route document.
/// </summary>
internal sealed record AnswerType(string ContentType, Question? Question = null, string? Schema = null);
