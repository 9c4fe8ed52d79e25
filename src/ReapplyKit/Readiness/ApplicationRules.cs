namespace ReapplyKit;

/// <summary>When an application is ready: statements, experiences, documents, assignments, submission, reviews, final weeks.</summary>
/// <remarks>Equality: by content. Order: none. Default: impossible (a class); it comes with its pack.</remarks>
public sealed record ApplicationRules
{
    internal ApplicationRules()
    {
    }
}
