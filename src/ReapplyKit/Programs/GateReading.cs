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
        (Visa, WaitsForStep3) = VisaGate.Read(facts, program.Visa);
        Step2Ck = Of(asks.MinStep2Ck.Kind, facts.Step2Ck.Score.IsAtLeast(asks.MinStep2Ck.Value ?? int.MaxValue));
        var years = asks.MaxYearsSinceGraduation;
        YearsSinceGraduation = Of(years.Kind, facts.YearsSinceGraduation.IsAtMost(years.Value ?? 0));
        Attempts = Of(asks.MaxAttempts.Kind, AttemptsAtMost(facts, asks.MaxAttempts.Value ?? 1));
        Usce = Of(asks.MinUsceMonths.Kind, facts.UsceRotations.IsAtLeast(asks.MinUsceMonths.Value ?? int.MaxValue));
        Letters = Of(asks.MinLetters.Kind, LettersAtLeast(facts, asks.MinLetters.Value ?? rules.MostLettersPerProgram));
        EcfmgCertificate = Of(asks.EcfmgCertificate.Kind, facts.EcfmgCertified);
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

    public GateState Strict => StateBy(FactorOutcome.Missed, FactorOutcome.Unknown);

    public GateState Preferred => StateBy(FactorOutcome.PreferenceMissed, FactorOutcome.PreferenceUnknown);

    private FactorOutcome All => Visa | Step2Ck | YearsSinceGraduation | Attempts | Usce | Letters | EcfmgCertificate;

    private GateState StateBy(FactorOutcome missed, FactorOutcome unknown) =>
        (All & missed) != 0 ? GateState.Missed : (All & unknown) != 0 ? GateState.Unknown : GateState.Met;

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

    private static bool? AttemptsAtMost(in ApplicantFacts facts, int most) =>
        facts.Step1.Attempts.IsAtMost(most) & facts.Step2Ck.Attempts.IsAtMost(most);

    private static bool? LettersAtLeast(in ApplicantFacts facts, int fewest) =>
        facts.Letters is { } letters ? letters.Total >= fewest : null;

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
