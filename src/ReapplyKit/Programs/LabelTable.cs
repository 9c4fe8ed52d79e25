namespace ReapplyKit.Rules;

/// <summary>The decision table behind green, yellow and red. Every combination of its four columns is met by exactly one row.</summary>
/// <remarks>Packs are checked for gaps, overlaps and unreachable rows when they load.</remarks>
public sealed record LabelTable
{
    private const int States = 3;
    private readonly LabelRow[] _cells;

    private LabelTable(ValueList<LabelRow> rows, LabelRow[] cells) => (Rows, _cells) = (rows, cells);

    /// <summary>The rows.</summary>
    public ValueList<LabelRow> Rows { get; }

    /// <summary>The row that holds for a combination.</summary>
    /// <param name="gates">Strict requirements; missed ones exclude before the table is asked.</param>
    /// <param name="preferences">Preferred requirements.</param>
    /// <param name="presence">IMG presence.</param>
    /// <param name="standing">The applicant's standing.</param>
    public LabelRow this[GateState gates, GateState preferences, PresenceLevel presence, Standing standing] =>
        _cells[Cell(gates, preferences, presence, standing)];

    /// <summary>Lays the rows out, if they cover every combination once; notes each gap, overlap and unreachable row otherwise.</summary>
    internal static LabelTable? Create(ValueList<LabelRow> rows, Action<string> problem)
    {
        var holding = new List<LabelRow>[(States - 1) * States * States * States];
        for (var cell = 0; cell < holding.Length; cell++)
            holding[cell] = [];
        var isSound = true;
        foreach (var row in rows)
        {
            if (row.Gates.IsEmpty || row.Preferences.IsEmpty || row.Presence.IsEmpty || row.Standings.IsEmpty)
                Report($"row {row.Rule} can never hold: a column is empty");
            Place(row);
        }
        for (var cell = 0; cell < holding.Length; cell++)
        {
            if (holding[cell].Count == 0)
                Report($"gap: no row holds for {Combination(cell)}");
            if (holding[cell].Count > 1)
                Report($"overlap: {string.Join(" and ", holding[cell].Select(r => r.Rule))} both hold for {Combination(cell)}");
        }
        return isSound ? new LabelTable(rows, Array.ConvertAll(holding, rows => rows[0])) : null;

        void Place(LabelRow row)
        {
            foreach (var gates in row.Gates)
            {
                foreach (var preferences in row.Preferences)
                {
                    foreach (var presence in row.Presence)
                    {
                        foreach (var standing in row.Standings)
                        {
                            // Gates that are missed exclude before the table is asked, and a state may be listed twice.
                            if (gates != GateState.Missed && holding[Cell(gates, preferences, presence, standing)] is var at
                                && !ReferenceEquals(at.LastOrDefault(), row))
                                at.Add(row);
                        }
                    }
                }
            }
        }

        void Report(string what)
        {
            isSound = false;
            problem(what);
        }
    }

    /// <inheritdoc/>
    public bool Equals(LabelTable? other) => other is not null && Rows == other.Rows;

    /// <inheritdoc/>
    public override int GetHashCode() => Rows.GetHashCode();

    private static string Combination(int cell) =>
        $"gates {Words.Of((GateState)(cell / (States * States * States)))}, "
        + $"preferences {Words.Of((GateState)(cell / (States * States) % States))}, "
        + $"presence {Words.Of((PresenceLevel)(cell / States % States))}, standing {Words.Of((Standing)(cell % States))}";

    private static int Cell(GateState gates, GateState preferences, PresenceLevel presence, Standing standing) =>
        (((int)gates * States + (int)preferences) * States + (int)presence) * States + (int)standing;
}

/// <summary>One row of the label table: where every column holds, it gives the label.</summary>
/// <remarks>No two rows hold at once.</remarks>
/// <param name="Label">The label it gives.</param>
/// <param name="Gates">Strict requirements: met, or some unknown.</param>
/// <param name="Preferences">Preferred requirements: met, some unknown, or one missed.</param>
/// <param name="Presence">IMG presence.</param>
/// <param name="Standings">The applicant's standing.</param>
/// <param name="Rule">The rule that states it, with its reason.</param>
public sealed record LabelRow(
    ProgramLabel Label,
    ValueList<GateState> Gates,
    ValueList<GateState> Preferences,
    ValueList<PresenceLevel> Presence,
    ValueList<Standing> Standings,
    RuleId Rule);
