using static System.FormattableString;

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

    /// <summary>The specialty of the last cycle and the new one; null where it has not changed, or nothing says so.</summary>
    internal (string Then, string Now)? Specialty { get; init; }

    /// <summary>Whether there was no cycle before, so that nothing can have changed since.</summary>
    internal bool IsFirst { get; init; }

    /// <summary>The season that waiting would lead to.</summary>
    public Season WaitingFor { get; internal init; }

    /// <summary>Whether something is better; null where nobody can tell.</summary>
    public bool? HasImproved => Improved is { } changes ? !changes.IsEmpty : null;

    /// <summary>What is better, or what to weigh where nothing is or nobody can tell, in plain sentences.</summary>
    internal string Sentence => IsFirst ? char.ToUpperInvariant(Weigh[0]) + Weigh[1..] : Specialty is var (then, now)
        ? $"You change from {then} to {now}: there the application is a new one, once letters, statement and experience speak for it."
            + (HasImproved == true ? $" {OfTheFile}" : "")
        : OfTheFile;

    private string OfTheFile => Improved switch
    {
        null => "Say first what has changed since the last cycle. If nothing has, " + Weigh,
        { IsEmpty: true } => "Nothing in the file is better yet than last time. If that stays so, " + Weigh,
        { } improved => "Better than at the last submission: "
            + string.Join("; ", improved.Select(c => $"{c.Subject}, {c.Before} then, {c.After} now")) + ".",
    };

    private string Weigh => Invariant($"weigh submitting against waiting for the {WaitingFor.Year} Match.");

    /// <inheritdoc/>
    public override string ToString() => ShortText.Of($"{Sentence}");
}
