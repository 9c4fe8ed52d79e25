namespace ReapplyKit;

/// <summary>Writes the charges that a reading counts. One is made for an applicant and writes program after program.</summary>
internal sealed class ChargeWriter(TierSet tiers)
{
    private readonly List<LabelCharge> _charges = [];
    private readonly LabelCharge?[] _ofComponents = new LabelCharge?[2 * TierSet.ComponentCount];

    public ValueList<LabelCharge> Write(in GateReading reading)
    {
        _charges.Clear();
        if (reading.Step2Ck.ChargesStep2Ck)
            Component(ProgramFactor.Step2Ck, RubricComponent.Step2Ck);
        else if (reading.Attempts.ChargesStep2Ck)
            Component(ProgramFactor.Attempts, RubricComponent.Step2Ck);
        if (reading.Attempts.ChargesStep1)
            Component(ProgramFactor.Attempts, RubricComponent.Step1);
        if (reading.YearsSinceGraduation.ChargesComponent)
            Component(ProgramFactor.YearsSinceGraduation, RubricComponent.YearsSinceGraduation);
        if (reading.Usce.ChargesComponent)
            Component(ProgramFactor.Usce, RubricComponent.Usce);
        if (reading.Letters.ChargesComponent)
            Component(ProgramFactor.Letters, RubricComponent.Letters);
        Requirement(ProgramFactor.Step2Ck, reading.Step2Ck);
        Requirement(ProgramFactor.Attempts, reading.Attempts);
        Requirement(ProgramFactor.YearsSinceGraduation, reading.YearsSinceGraduation);
        Requirement(ProgramFactor.Usce, reading.Usce);
        Requirement(ProgramFactor.Letters, reading.Letters);
        Requirement(ProgramFactor.EcfmgCertificate, reading.EcfmgCertificate);
        return _charges.ToValueList();
    }

    // The same charge at every program, but for Step 2 CK, which its score or its attempts can be charged for.
    private void Component(ProgramFactor factor, RubricComponent component) => _charges.Add(
        _ofComponents[2 * (int)component + (factor == ProgramFactor.Attempts ? 1 : 0)] ??= new LabelCharge(
            factor, component, Words.Sentence(component) + (tiers[component] == Tier.Concerning ? " concerning" : " not known")));

    private void Requirement(ProgramFactor factor, FactorReading of)
    {
        if (of.ChargesRequirement)
        {
            _charges.Add(new LabelCharge(factor, null, of.Outcome == FactorOutcome.PreferenceMissed
                ? $"a preference is missed: {Words.Sentence(factor)}"
                : $"the file does not say: {Words.Sentence(factor)}"));
        }
    }
}
