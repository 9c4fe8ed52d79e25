namespace ReapplyKit;

/// <summary>
/// What every requirement of one program comes to for one applicant: the one place that decides. A label needs nothing else;
/// <see cref="Gates"/> writes the findings from it.
/// </summary>
internal readonly struct GateReading
{
    public GateReading(FactorRules rules, in ApplicantFacts facts, ResidencyProgram program)
    {
        var asks = program.Requirements;
        (Visa, WaitsForStep3) = VisaGate.Read(facts.Visa, facts.Citizenship, facts.Step3.Outcome, program.Visa);
        Step2Ck = Step2CkOf(asks.MinStep2Ck, facts.Step2Ck.Score);
        YearsSinceGraduation = YearsOf(asks.MaxYearsSinceGraduation, facts.YearsSinceGraduation);
        Attempts = AttemptsOf(asks.MaxAttempts, facts.Step1.Attempts, facts.Step2Ck.Attempts);
        Usce = UsceOf(asks.MinUsceMonths, facts.UsceRotations);
        Letters = LettersOf(rules, asks.MinLetters, facts.Letters?.Total);
        EcfmgCertificate = EcfmgCertificateOf(asks.EcfmgCertificate, facts.EcfmgCertified);
        Presence = rules.LevelOf(program.ImgPresence);
        HasLift = IsLifted(rules, facts, program);
    }

    public FactorOutcome Visa { get; }

    /// <summary>Whether only the missing Step 3 stands between the applicant and the visa.</summary>
    public bool WaitsForStep3 { get; }

    public FactorOutcome Step2Ck { get; }

    public FactorOutcome YearsSinceGraduation { get; }

    public FactorOutcome Attempts { get; }

    public FactorOutcome Usce { get; }

    public FactorOutcome Letters { get; }

    public FactorOutcome EcfmgCertificate { get; }

    public PresenceLevel Presence { get; }

    public bool HasLift { get; }

    public GateState Strict => StrictOf(All);

    public GateState Preferred => PreferredOf(All);

    private FactorOutcome All => Visa | Step2Ck | YearsSinceGraduation | Attempts | Usce | Letters | EcfmgCertificate;

    public static GateState StrictOf(FactorOutcome outcomes) => StateBy(outcomes, FactorOutcome.Missed, FactorOutcome.Unknown);

    public static GateState PreferredOf(FactorOutcome outcomes) =>
        StateBy(outcomes, FactorOutcome.PreferenceMissed, FactorOutcome.PreferenceUnknown);

    public static FactorOutcome Step2CkOf(Requirement<int> fewest, in Quantity score) =>
        Of(fewest.Kind, score.IsAtLeast(fewest.Value ?? int.MaxValue));

    public static FactorOutcome YearsOf(Requirement<int> most, in Quantity years) => Of(most.Kind, years.IsAtMost(most.Value ?? 0));

    public static FactorOutcome AttemptsOf(Requirement<int> most, in Quantity step1, in Quantity step2Ck) =>
        Of(most.Kind, step1.IsAtMost(most.Value ?? 1) & step2Ck.IsAtMost(most.Value ?? 1));

    public static FactorOutcome UsceOf(Requirement<int> fewest, in Quantity rotations) =>
        Of(fewest.Kind, rotations.IsAtLeast(fewest.Value ?? int.MaxValue));

    public static FactorOutcome LettersOf(FactorRules rules, Requirement<int> fewest, int? letters) =>
        Of(fewest.Kind, letters is { } total ? total >= (fewest.Value ?? rules.MostLettersPerProgram) : null);

    public static FactorOutcome EcfmgCertificateOf(Requirement<bool> asked, bool? isCertified) => Of(asked.Kind, isCertified);

    // A requirement nobody knows is held against the hardest it could be: who meets that meets any.
    private static FactorOutcome Of(RequirementKind kind, bool? isMet) => (kind, isMet) switch
    {
        (RequirementKind.NoneStated, _) or (RequirementKind.Unknown, true) => FactorOutcome.NotAsked,
        (_, true) => FactorOutcome.Met,
        (RequirementKind.Unknown, _) or (RequirementKind.Strict, null) => FactorOutcome.Unknown,
        (RequirementKind.Strict, false) => FactorOutcome.Missed,
        (_, false) => FactorOutcome.PreferenceMissed,
        (_, null) => FactorOutcome.PreferenceUnknown,
    };

    private static GateState StateBy(FactorOutcome outcomes, FactorOutcome missed, FactorOutcome unknown) =>
        (outcomes & missed) != 0 ? GateState.Missed : (outcomes & unknown) != 0 ? GateState.Unknown : GateState.Met;

    private static bool IsLifted(FactorRules rules, in ApplicantFacts facts, ResidencyProgram program)
    {
        foreach (var connection in facts.Connections)
        {
            if (rules.Lifts(connection.Kind) && program.HasKey(connection.Program))
                return true;
        }
        return false;
    }
}
