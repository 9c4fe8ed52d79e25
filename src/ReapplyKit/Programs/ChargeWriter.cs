namespace ReapplyKit;

/// <summary>Writes the charges that a reading counts.</summary>
internal static class ChargeWriter
{
    public static ValueList<LabelCharge> Write(in GateReading reading, TierSet tiers)
    {
        var charges = new List<LabelCharge>();
        var all = tiers;
        if (reading.Step2Ck.ChargesStep2Ck || reading.Attempts.ChargesStep2Ck)
            Component(reading.Step2Ck.ChargesStep2Ck ? ProgramFactor.Step2Ck : ProgramFactor.Attempts, RubricComponent.Step2Ck);
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
        return charges.ToValueList();

        void Component(ProgramFactor factor, RubricComponent component) => charges.Add(new LabelCharge(
            factor, component, Words.Sentence(component) + (all[component] == Tier.Concerning ? " concerning" : " not known")));

        void Requirement(ProgramFactor factor, FactorReading of)
        {
            if (of.ChargesRequirement)
            {
                charges.Add(new LabelCharge(factor, null, of.Outcome == FactorOutcome.PreferenceMissed
                    ? $"a preference is missed: {Words.Sentence(factor)}"
                    : $"the file does not say: {Words.Sentence(factor)}"));
            }
        }
    }
}
