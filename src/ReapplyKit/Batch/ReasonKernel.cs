using System.Numerics;

namespace ReapplyKit.Batch;

/// <summary>Joins the reasons at the programs of an applicant by "or", as many at a time as a vector holds.</summary>
internal static class ReasonKernel
{
    public static void Explain(LabelPlan plan, int applicant, Span<byte> reasons)
    {
        var first = plan.Reasons(applicant, 0);
        var second = plan.Reasons(applicant, 1);
        var third = plan.Reasons(applicant, 2);
        var fourth = plan.Reasons(applicant, 3);
        var visa = plan.Visa.Reasons(applicant);
        var program = 0;
        for (; program <= reasons.Length - Vector<byte>.Count; program += Vector<byte>.Count)
        {
            var joined = new Vector<byte>(first[program..]) | new Vector<byte>(second[program..]) | new Vector<byte>(third[program..])
                | new Vector<byte>(fourth[program..]) | new Vector<byte>(visa[program..]);
            joined.CopyTo(reasons[program..]);
        }
        for (; program < reasons.Length; program++)
            reasons[program] = (byte)(first[program] | second[program] | third[program] | fourth[program]
                | visa[program]);
        foreach (var lifted in plan.Lifts(applicant))
            reasons[lifted.Program] |= (byte)LabelReasons.Lifted;
    }
}
