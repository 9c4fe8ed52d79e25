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
        var cells = new LabelRow?[(States - 1) * States * States * States];
        var isSound = true;
        foreach (var row in rows)
        {
            if (row.Gates.IsEmpty || row.Preferences.IsEmpty || row.Presence.IsEmpty || row.Standings.IsEmpty)
                Report($"row {row.Rule} can never hold: a column is empty");
        }
        foreach (var gates in new[] { GateState.Met, GateState.Unknown })
        {
            foreach (var preferences in Enum.GetValues<GateState>())
            {
                foreach (var presence in Enum.GetValues<PresenceLevel>())
                {
                    foreach (var standing in Enum.GetValues<Standing>())
                        Fill(gates, preferences, presence, standing);
                }
            }
        }
        return isSound ? new LabelTable(rows, cells!) : null;

        void Fill(GateState gates, GateState preferences, PresenceLevel presence, Standing standing)
        {
            var holding = rows.Where(r =>
                r.Gates.Contains(gates) && r.Preferences.Contains(preferences) && r.Presence.Contains(presence)
                    && r.Standings.Contains(standing)).ToList();
            cells[Cell(gates, preferences, presence, standing)] = holding.FirstOrDefault();
            var combination =
                $"gates {Words.Of(gates)}, preferences {Words.Of(preferences)}, "
                + $"presence {Words.Of(presence)}, standing {Words.Of(standing)}";
            if (holding.Count == 0)
                Report($"gap: no row holds for {combination}");
            if (holding.Count > 1)
                Report($"overlap: {string.Join(" and ", holding.Select(r => r.Rule))} both hold for {combination}");
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
