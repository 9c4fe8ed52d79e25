namespace ReapplyKit.Batch;

/// <summary>
/// Every label that rules can give without a tie, filled by asking <see cref="ProgramRules"/> for each: a table for each state of the exams
/// needed, looked up by the place that visa and presence select, and the charges counted on from it.
/// </summary>
internal sealed class LabelTables
{
    public const int Length = 64;

    /// <summary>The most charges that are told apart.</summary>
    public const int MostCharges = 2;

    private readonly byte[] _labels = new byte[(int)ExamsNeeded.Failed * Length];

    public LabelTables(ProgramRules rules)
    {
        foreach (var exams in (ReadOnlySpan<ExamsNeeded>)[ExamsNeeded.Passed, ExamsNeeded.NotCertified, ExamsNeeded.NotPassed, ExamsNeeded.Failed])
        {
            var table = _labels.AsSpan(Start(exams), Length);
            for (var visa = VisaOffer.Listed; visa <= VisaOffer.OnlyJ1Listed; visa++)
            {
                for (var presence = PresenceLevel.Strong; presence <= PresenceLevel.Low; presence++)
                {
                    for (var charges = ChargeCount.None; charges <= ChargeCount.TwoOrMore; charges++)
                    {
                        table[LabelTable.Cell(charges, presence, visa)] = (byte)rules.Decide(
                            FactorOutcome.NotAsked, charges, presence, visa, hasLift: false, rules.Exams.Today(exams)).Label;
                    }
                }
            }
            table.Slice(VisaColumns.Refused, MostCharges + 1).Fill((byte)ProgramLabel.Excluded);
        }
    }

    public ReadOnlySpan<byte> For(ExamsNeeded exams) => _labels.AsSpan(Start(exams), Length);

    private static int Start(ExamsNeeded exams) => ((int)exams - 1) * Length;
}
