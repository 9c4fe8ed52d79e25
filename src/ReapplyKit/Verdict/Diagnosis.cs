namespace ReapplyKit;

/// <summary>What last cycle's interviews say went wrong: exactly one of four verdicts.</summary>
public sealed class Diagnosis : OneOfBase<StructuralProblem, ConversionProblem, LikelyRedFlag, Matched>
{
    internal Diagnosis(OneOf<StructuralProblem, ConversionProblem, LikelyRedFlag, Matched> verdict)
        : base(verdict)
    {
    }

    /// <summary>The verdict, whichever case it is.</summary>
    public InterviewVerdict Verdict => (InterviewVerdict)Value;

    /// <summary>The suspects, strongest evidence first.</summary>
    public ValueList<Suspect> Suspects => Verdict.Suspects;
}
