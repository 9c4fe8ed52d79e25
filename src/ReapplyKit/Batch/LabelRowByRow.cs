namespace ReapplyKit.Batch;

/// <summary>
/// Labels, counts and explains one pair after the other over the same columns: what <see cref="LabelKernel"/>, <see cref="LabelTally"/> and
/// <see cref="ReasonKernel"/> must agree with, bit for bit.
/// </summary>
internal static class LabelRowByRow
{
    public static void Label(LabelPlan plan, int applicant, Span<byte> labels)
    {
        for (var program = 0; program < labels.Length; program++)
            labels[program] = WithoutTies(plan, applicant, program);
        foreach (var tied in plan.Lifts(applicant))
            labels[tied.Program] = tied.Label;
    }

    public static void Count(LabelPlan plan, int applicant, Span<int> counts, Span<int> ofPrograms)
    {
        var labels = new byte[plan.Programs];
        Label(plan, applicant, labels);
        counts.Clear();
        for (var program = 0; program < plan.Programs; program++)
        {
            counts[labels[program] - 1]++;
            ofPrograms[program * LabelTally.Labels + labels[program] - 1]++;
        }
    }

    public static void Explain(LabelPlan plan, int applicant, Span<byte> reasons)
    {
        for (var program = 0; program < reasons.Length; program++)
        {
            var all = plan.Visa.Reasons(applicant)[program];
            for (var group = 0; group < FactorGroups.Count; group++)
                all |= plan.Reasons(applicant, group)[program];
            reasons[program] = all;
        }
        foreach (var tied in plan.Lifts(applicant))
            reasons[tied.Program] |= (byte)LabelReasons.Lifted;
    }

    private static byte WithoutTies(LabelPlan plan, int applicant, int program)
    {
        var (charges, isMissed) = (0, false);
        for (var group = 0; group < FactorGroups.Count; group++)
        {
            var charged = plan.ChargesAt(applicant, group, program);
            isMissed |= charged == PackedColumns.Missed;
            charges += charged;
        }
        return isMissed
            ? (byte)ProgramLabel.Excluded
            : plan.Labels(applicant)[plan.Visa.Places(applicant)[program] + Math.Min(charges, LabelTables.MostCharges)];
    }
}
