namespace ReapplyKit;

/// <summary>
/// What every requirement of one program comes to for one applicant, and what it charges: the one place that decides. A label needs nothing
/// else; <see cref="Gates"/> writes the findings from it.
/// </summary>
internal readonly struct GateReading
{
    private static readonly FactorOutcome[] HardestFirst =
    [
        FactorOutcome.Missed, FactorOutcome.Unknown, FactorOutcome.PreferenceMissed, FactorOutcome.PreferenceUnknown,
        FactorOutcome.NotStated, FactorOutcome.Met, FactorOutcome.NotAsked,
    ];

    public GateReading(FactorRules rules, in ApplicantFacts facts, in OpenPoints open, ResidencyProgram program)
    {
        var asks = program.Requirements;
        (Visa, WaitsForStep3) = VisaOf(facts, program);
        Step2Ck = Step2CkOf(asks.MinStep2Ck, facts.Step2Ck.Score, open.Step2CkScore);
        Attempts = AttemptsOf(asks.MaxAttempts, new AttemptsFact(facts, open));
        YearsSinceGraduation = GraduationOf(new GraduationAsked(asks), new GraduationFact(facts), open.YearsSinceGraduation);
        Usce = UsceOf(asks, facts, open);
        Letters = LettersOf(rules, asks.MinLetters, facts.Letters?.Total, open.Letters);
        EcfmgCertificate = EcfmgCertificateOf(asks.EcfmgCertificate, new CertificateFact(facts));
        Presence = rules.LevelOf(program.ImgPresence);
        HasLift = IsLifted(rules, facts, program);
    }

    public VisaOffer Visa { get; private init; }

    /// <summary>Whether only the missing Step 3 stands between the applicant and the visa.</summary>
    public bool WaitsForStep3 { get; private init; }

    public FactorReading Step2Ck { get; }

    public FactorReading YearsSinceGraduation { get; }

    public FactorReading Attempts { get; }

    public FactorReading Usce { get; private init; }

    public FactorReading Letters { get; private init; }

    public FactorReading EcfmgCertificate { get; }

    public PresenceLevel Presence { get; }

    public bool HasLift { get; init; }

    /// <summary>What all requirements but the visa come to, joined by "or".</summary>
    public FactorOutcome Outcomes => Step2Ck.Outcome | YearsSinceGraduation.Outcome | Attempts.Outcome | Usce.Outcome | Letters.Outcome
        | EcfmgCertificate.Outcome;

    public ChargeCount Charges => CountOf(
        Step2Ck.Charges + YearsSinceGraduation.Charges + Attempts.Charges + Usce.Charges + Letters.Charges + EcfmgCertificate.Charges
        + (Step2Ck.ChargesStep2Ck || Attempts.ChargesStep2Ck ? 1 : 0));

    /// <summary>This reading for the same file with other facts about Step 3, US clinical experience and letters.</summary>
    public GateReading With(FactorRules rules, in ApplicantFacts facts, in OpenPoints open, ResidencyProgram program)
    {
        var asks = program.Requirements;
        var (visa, waitsForStep3) = VisaOf(facts, program);
        return this with
        {
            Visa = visa,
            WaitsForStep3 = waitsForStep3,
            Usce = UsceOf(asks, facts, open),
            Letters = LettersOf(rules, asks.MinLetters, facts.Letters?.Total, open.Letters),
        };
    }

    public static ChargeCount CountOf(int charges) => (ChargeCount)(Math.Min(charges, 2) + 1);

    public static FactorReading Step2CkOf(Requirement<int> fewest, in Quantity score, bool isOpen)
    {
        var outcome = Of(fewest.Kind, score.IsAtLeast(fewest.Value ?? int.MaxValue));
        return FactorReading.Of(outcome, chargesStep2Ck: isOpen && !Answers(fewest.Kind, outcome));
    }

    public static FactorReading AttemptsOf(Requirement<int> most, in AttemptsFact fact)
    {
        var (step1, step2Ck) = (fact.Step1.IsAtMost(most.Value ?? 1), fact.Step2Ck.IsAtMost(most.Value ?? 1));
        return FactorReading.Of(
            Of(most.Kind, step1 & step2Ck),
            fact.IsStep1Open && !Answers(most.Kind, Of(most.Kind, step1)),
            fact.AreStep2CkAttemptsOpen && !Answers(most.Kind, Of(most.Kind, step2Ck)));
    }

    public static FactorReading GraduationOf(in GraduationAsked asked, in GraduationFact fact, bool isOpen)
    {
        var (years, year) = (asked.OfYears(fact), asked.OfYear(fact));
        return FactorReading.Of(
            Hardest(years, year), isOpen && !Answers(asked.MostYears.Kind, years) && !Answers(asked.Earliest.Kind, year));
    }

    public static FactorReading UsceOf(Requirement<int> fewest, in Quantity months, bool isOpen)
    {
        var outcome = Of(fewest.Kind, months.IsAtLeast(fewest.Value ?? int.MaxValue));
        return FactorReading.Of(outcome, isOpen && !Answers(fewest.Kind, outcome));
    }

    private static FactorReading UsceOf(ProgramRequirements asks, in ApplicantFacts facts, in OpenPoints open) =>
        UsceOf(asks.MinUsceMonths, asks.HandsOnUsce ? facts.HandsOnMonths : facts.UsceMonths, open.Usce);

    private static (VisaOffer Offer, bool WaitsForStep3) VisaOf(in ApplicantFacts facts, ResidencyProgram program) =>
        VisaGate.Read(facts.Visa, facts.Citizenship, facts.Step3.Outcome, program.Visa);

    // A number of letters says nothing of how strong they are, so that it answers no weak ones.
    public static FactorReading LettersOf(FactorRules rules, Requirement<int> fewest, int? letters, bool isOpen) => FactorReading.Of(
        Of(fewest.Kind, letters is { } total ? total >= (fewest.Value ?? rules.MostLettersPerProgram) : null),
        isOpen);

    public static FactorReading EcfmgCertificateOf(Requirement<bool> asked, CertificateFact fact) => fact.IsNeeded
        ? FactorReading.Of(Of(asked.Kind, fact.IsHeld))
        : FactorReading.Of(FactorOutcome.NotAsked);

    // A minimum or limit that is stated and met answers an open point. A program that says it has none says nothing of such files.
    private static bool Answers(RequirementKind kind, FactorOutcome outcome) =>
        kind is RequirementKind.Strict or RequirementKind.Preferred && outcome == FactorOutcome.Met;

    private static FactorOutcome Hardest(FactorOutcome one, FactorOutcome other)
    {
        foreach (var outcome in HardestFirst)
        {
            if (outcome == one || outcome == other)
                return outcome;
        }
        return FactorOutcome.NotAsked;
    }

    // A requirement nobody knows is held against the hardest it could be: who meets that meets any.
    internal static FactorOutcome Of(RequirementKind kind, bool? isMet) => (kind, isMet) switch
    {
        (RequirementKind.NoneStated, _) or (RequirementKind.Unknown, true) => FactorOutcome.NotAsked,
        (_, true) => FactorOutcome.Met,
        (RequirementKind.Unknown, _) => FactorOutcome.NotStated,
        (RequirementKind.Strict, null) => FactorOutcome.Unknown,
        (RequirementKind.Strict, false) => FactorOutcome.Missed,
        (_, false) => FactorOutcome.PreferenceMissed,
        (_, null) => FactorOutcome.PreferenceUnknown,
    };

    private static bool IsLifted(FactorRules rules, in ApplicantFacts facts, ResidencyProgram program)
    {
        foreach (var connection in facts.Connections)
        {
            if (rules.Lifts(connection.Kind) && program.IsCalled(connection.Program))
                return true;
        }
        return false;
    }
}
