namespace ReapplyKit.Rules;

/// <summary>The rule behind each factor, and the two figures a label turns on.</summary>
public sealed record FactorRules
{
    /// <summary>The rule of each factor.</summary>
    public required RulesBy<ProgramFactor> Rules { get; init; }

    /// <summary>The rule that a strict requirement missed excludes.</summary>
    public required RuleId Exclusion { get; init; }

    /// <summary>IMG share of residents, in percent, from which presence is strong.</summary>
    public required int StrongPresencePercent { get; init; }

    /// <summary>The connections that lift a label by one step.</summary>
    public required ValueList<ConnectionKind> LiftingConnections { get; init; }

    /// <summary>The most letters a program can receive: no minimum above it can stand.</summary>
    public required int MostLettersPerProgram { get; init; }

    internal PresenceLevel LevelOf(ImgPresence presence) => presence.Percent switch
    {
        null => PresenceLevel.Unknown,
        { } percent when percent >= StrongPresencePercent => PresenceLevel.Strong,
        _ => PresenceLevel.Low,
    };

    internal bool Lifts(ConnectionKind kind)
    {
        foreach (var lifting in LiftingConnections)
        {
            if (lifting == kind)
                return true;
        }
        return false;
    }

    /// <inheritdoc/>
    public override string ToString() => ShortText.Of(
        $"{StrongPresencePercent} % are many IMGs, {MostLettersPerProgram} letters a program at most");
}
