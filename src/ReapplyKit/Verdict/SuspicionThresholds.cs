namespace ReapplyKit.Rules;

/// <summary>The figures the diagnosis holds a cycle against, and the rules that state them.</summary>
public sealed record SuspicionThresholds
{
    /// <summary>Fewer applications than this are few (clause M4.11).</summary>
    public required int FewestApplications { get; init; }

    /// <summary>The specialties of which that number is told; a cycle of unknown specialty is held against it too.</summary>
    public required ValueList<string> BreadthSpecialties { get; init; }

    /// <summary>Fewer states than this are few; an interpretation, since the text gives no figure.</summary>
    public required int FewestStates { get; init; }

    /// <summary>
    /// The last day of the season, counted from 1, that the text aims at (clause M1.2). Late is only what comes after programs began to
    /// review: all that is sent before carries one date.
    /// </summary>
    public required int LastEarlyDay { get; init; }

    /// <summary>The rule behind each kind of evidence.</summary>
    public required RulesBy<SuspectKind> Rules { get; init; }

    /// <inheritdoc/>
    public override string ToString() => ShortText.Of($"{FewestApplications} applications and {FewestStates} states at least");
}
