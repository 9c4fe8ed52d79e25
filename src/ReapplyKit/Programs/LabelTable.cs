using Ardalis.GuardClauses;

namespace ReapplyKit.Rules;

/// <summary>
/// The decision table behind green, yellow and red: charges, IMG presence and visa. Every combination is met by exactly one row.
/// </summary>
/// <remarks>Packs are checked for gaps, overlaps and unreachable rows when they load.</remarks>
public sealed record LabelTable
{
    private readonly LabelRow[] _cells;

    private LabelTable(ValueList<LabelRow> rows, LabelRow[] cells) => (Rows, _cells) = (rows, cells);

    /// <summary>The rows.</summary>
    public ValueList<LabelRow> Rows { get; }

    /// <summary>How many combinations there are.</summary>
    internal static int CellCount { get; } = Cell(ChargeCount.TwoOrMore, PresenceLevel.Low, VisaOffer.OnlyJ1Listed) + 1;

    /// <summary>The row that holds for a combination.</summary>
    /// <param name="charges">What stands against the applicant.</param>
    /// <param name="presence">IMG presence.</param>
    /// <param name="visa">What is offered of the visa needed; a refusal excludes before the table is asked.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such count, level or offer, or the visa is refused.</exception>
    public LabelRow this[ChargeCount charges, PresenceLevel presence, VisaOffer visa]
    {
        get
        {
            Guard.Against.Undefined(charges);
            Guard.Against.Undefined(presence);
            return Guard.Against.Undefined(visa) == VisaOffer.Refused
                ? throw new ArgumentOutOfRangeException(nameof(visa), visa, "visa must not be Refused: a refusal excludes before the table is asked.")
                : _cells[Cell(charges, presence, visa)];
        }
    }

    /// <summary>The row that holds for a combination that is in the table.</summary>
    internal LabelRow Holding(ChargeCount charges, PresenceLevel presence, VisaOffer visa) => _cells[Cell(charges, presence, visa)];

    /// <summary>Lays the rows out, if they cover every combination once; notes each gap, overlap and unreachable row otherwise.</summary>
    internal static LabelTable? Create(ValueList<LabelRow> rows, Action<string> problem)
    {
        var holding = new List<LabelRow>[CellCount];
        for (var cell = 0; cell < holding.Length; cell++)
            holding[cell] = [];
        var isSound = true;
        foreach (var row in rows)
        {
            if (row.Charges.IsEmpty || row.Presence.IsEmpty || row.Visa.IsEmpty)
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
            foreach (var charges in row.Charges)
            {
                foreach (var presence in row.Presence)
                {
                    foreach (var visa in row.Visa)
                    {
                        // A refused visa excludes before the table is asked, and a state may be listed twice.
                        if (visa != VisaOffer.Refused && holding[Cell(charges, presence, visa)] is var at
                            && !ReferenceEquals(at.LastOrDefault(), row))
                            at.Add(row);
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

    /// <summary>Where a combination stands: charges count on from the combination without any.</summary>
    internal static int Cell(ChargeCount charges, PresenceLevel presence, VisaOffer visa) =>
        (((int)visa - 1) * 3 + (int)presence - 1) * 3 + (int)charges - 1;

    /// <inheritdoc/>
    public bool Equals(LabelTable? other) => other is not null && Rows == other.Rows;

    /// <inheritdoc/>
    public override int GetHashCode() => Rows.GetHashCode();

    private static string Combination(int cell) =>
        $"charges {Words.Of((ChargeCount)(cell % 3 + 1))}, presence {Words.Of((PresenceLevel)(cell / 3 % 3 + 1))}, "
        + $"visa {Words.Of((VisaOffer)(cell / 9 + 1))}";

    /// <inheritdoc/>
    public override string ToString() => ShortText.Of($"{Rows.Count} rows");
}

/// <summary>One row of the label table: where every column holds, it gives the label.</summary>
/// <remarks>No two rows hold at once.</remarks>
/// <param name="Label">The label it gives.</param>
/// <param name="Charges">What stands against the applicant.</param>
/// <param name="Presence">IMG presence.</param>
/// <param name="Visa">What is offered of the visa needed.</param>
/// <param name="Rule">The rule that states it, with its reason.</param>
public sealed record LabelRow(
    ProgramLabel Label, ValueList<ChargeCount> Charges, ValueList<PresenceLevel> Presence, ValueList<VisaOffer> Visa, RuleId Rule)
{
    /// <summary>The label it gives.</summary>
    public ProgramLabel Label { get; init => field = Guard.Against.Undefined(value, nameof(Label)); } = Guard.Against.Undefined(Label, nameof(Label));

    /// <inheritdoc/>
    public override string ToString() => ShortText.Of($"{Label} ({Rule})");
}
