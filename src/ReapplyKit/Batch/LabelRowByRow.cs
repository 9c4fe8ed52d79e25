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
            labels[program] = Label(plan, applicant, program, HasLift(plan, applicant, program));
    }

    public static byte Label(LabelPlan plan, int applicant, int program, bool hasLift)
    {
        var objections = 0;
        for (var group = 0; group < FactorGroups.Count; group++)
            objections |= plan.ObjectionsAt(applicant, group, program);
        return plan.Labels(applicant, hasLift)[plan.PresenceAt(program) | objections];
    }

    public static void Count(LabelPlan plan, int applicant, Span<int> counts, Span<int> ofPrograms)
    {
        counts.Clear();
        for (var program = 0; program < plan.Programs; program++)
        {
            var label = Label(plan, applicant, program, HasLift(plan, applicant, program));
            counts[label]++;
            ofPrograms[program * LabelTally.Labels + label]++;
        }
    }

    public static void Explain(LabelPlan plan, int applicant, Span<byte> reasons)
    {
        for (var program = 0; program < reasons.Length; program++)
            reasons[program] = Reasons(plan, applicant, program, HasLift(plan, applicant, program));
    }

    public static byte Reasons(LabelPlan plan, int applicant, int program, bool hasLift)
    {
        var reasons = LabelReasons.None;
        for (var group = 0; group < FactorGroups.Count; group++)
            reasons |= (LabelReasons)plan.Reasons(applicant, group)[program];
        var isLifted = hasLift && Label(plan, applicant, program, hasLift: true) != Label(plan, applicant, program, hasLift: false);
        return (byte)(isLifted ? reasons | LabelReasons.Lifted : reasons);
    }

    private static bool HasLift(LabelPlan plan, int applicant, int program) => plan.Lifts(applicant).Contains(program);
}
