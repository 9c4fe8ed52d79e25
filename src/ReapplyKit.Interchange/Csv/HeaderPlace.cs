namespace ReapplyKit.Interchange;

/// <summary>Where the header of a sheet stands.</summary>
/// <param name="Row">Its row, from 0.</param>
/// <param name="Score">How many columns it names; 0 where the sheet has none, or is of another kind.</param>
/// <param name="HasSecondLine">Whether the row below belongs to it.</param>
/// <param name="Down">How many columns the first cells of the rows name.</param>
/// <param name="Why">Why the sheet is a list of another kind; null where it does not look like one.</param>
internal sealed record HeaderPlace(int Row, int Score, bool HasSecondLine, int Down, string? Why)
{
    // A table of facts about one applicant or program may have two.
    private const int FewestDown = 3;

    /// <summary>How many rows stand above the first of the list.</summary>
    public int RowsAbove => Row + (HasSecondLine ? 2 : 1);

    /// <summary>How many rows stand below it among those looked at.</summary>
    public int Below { get; init; }

    /// <summary>Whether the columns are named down the first column.</summary>
    public bool IsOnItsSide(int score) => Down >= FewestDown && Down > score;
}
