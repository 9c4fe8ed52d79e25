using Ardalis.GuardClauses;

namespace ReapplyKit.Batch;

/// <summary>How many pairs of applicants and programs have which label, and how many each factor stands against.</summary>
public sealed record LabelSummary
{
    private readonly ValueList<long> _labels;

    internal LabelSummary(ReadOnlySpan<long> labels, ValueList<FactorCount> factors) =>
        (_labels, Factors) = (ValueList.Create(labels), factors);

    /// <summary>How many pairs there are.</summary>
    public long Pairs => _labels.Sum();

    /// <summary>The seven factors, in the order of <see cref="LabelReasons"/>.</summary>
    public ValueList<FactorCount> Factors { get; }

    /// <summary>The factors that put programs out of reach, the one that blocks most pairs first.</summary>
    public ValueList<FactorCount> TopBlockers => Factors.Where(f => f.Blocked > 0).OrderByDescending(f => f.Blocked).ToValueList();

    /// <summary>How many pairs have a label.</summary>
    /// <param name="label">The label.</param>
    /// <returns>The number.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such label.</exception>
    public long CountOf(ProgramLabel label) => _labels[LabelTally.PlaceOf(label)];

    /// <summary>These pairs and others together; no pair may be in both.</summary>
    /// <param name="other">The summary of the others.</param>
    /// <returns>The summary of both.</returns>
    public LabelSummary JoinedWith(LabelSummary other)
    {
        Guard.Against.Null(other);
        return new LabelSummary(
            [.. _labels.Zip(other._labels, (one, two) => one + two)],
            Factors.Zip(other.Factors, (one, two) => one.Plus(two)).ToValueList());
    }

    /// <inheritdoc/>
    public override string ToString() => ShortText.Of(
        $"{Pairs} pairs: {CountOf(ProgramLabel.Green)} green, {CountOf(ProgramLabel.Yellow)} yellow, {CountOf(ProgramLabel.Red)} red, {CountOf(ProgramLabel.Excluded)} excluded");
}
