namespace WebApi;

/// <summary>The content a route answers with.</summary>
internal sealed record AnswerType(string ContentType);
