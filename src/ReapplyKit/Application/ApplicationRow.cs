namespace ReapplyKit;

/// <summary>One program of the final spreadsheet (clauses M2.9 to M2.14), with all that is decided for it.</summary>
public sealed record ApplicationRow
{
    /// <summary>The program on the list, its verdict included.</summary>
    public required ListedProgram Listed { get; init; }

    /// <summary>The ties to it, USCE, research, faculty and geography.</summary>
    public required ValueList<ConnectionKind> Ties { get; init; }

    /// <summary>The signal it gets; null where it gets none.</summary>
    public required SignalChoice? Signal { get; init; }

    /// <summary>What applying to it adds to the ERAS fee, in dollars; null where the season's fees are not known.</summary>
    public required int? FeeDollars { get; init; }

    /// <summary>Which version of the statement goes there.</summary>
    public required StatementVersion Statement { get; init; }

    /// <summary>How many letters to assign, never more than ERAS takes.</summary>
    public required int Letters { get; init; }

    /// <summary>The e-mail worth sending; null where there is no tie.</summary>
    public required ProgramEmail? Email { get; init; }
}
