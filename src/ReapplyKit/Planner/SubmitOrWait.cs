namespace ReapplyKit;

/// <summary>
/// Whether the file has changed since the last cycle, which a plan that is short of time says first. Where nothing has, waiting for the
/// next season is worth weighing against submitting, since the same file asks for the same answer.
/// </summary>
public sealed record SubmitOrWait
{
    internal SubmitOrWait()
    {
    }

    /// <summary>What is better than at the last submission; null where the case does not tell when that was.</summary>
    public ValueList<Change>? Improved { get; internal init; }

    /// <summary>The season that waiting would lead to.</summary>
    public Season WaitingFor { get; internal init; }

    /// <summary>Whether something is better; null where nobody can tell.</summary>
    public bool? HasImproved => Improved is { } changes ? !changes.IsEmpty : null;
}
