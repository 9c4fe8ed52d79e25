using System.Globalization;

namespace ReapplyKit;

/// <summary>Holds one applicant's facts against one program, requirement by requirement, and gathers what each comes to.</summary>
internal sealed class Gates(FactorRules rules, ApplicantFacts facts, ResidencyProgram program)
{
    private readonly List<ProgramFinding> _blockers = [];
    private readonly List<ProgramFinding> _cautions = [];
    private readonly List<ProgramFinding> _strengths = [];
    private readonly List<ProgramFinding> _unknowns = [];
    private bool _isGateUnknown;
    private bool _isPreferenceMissed;
    private bool _isPreferenceUnknown;

    public ValueList<ProgramFinding> Blockers => _blockers.ToValueList();

    public ValueList<ProgramFinding> Cautions => _cautions.ToValueList();

    public ValueList<ProgramFinding> Strengths => _strengths.ToValueList();

    public ValueList<ProgramFinding> Unknowns => _unknowns.ToValueList();

    public GateState Strict => _blockers.Count > 0 ? GateState.Missed : _isGateUnknown ? GateState.Unknown : GateState.Met;

    public GateState Preferred => _isPreferenceMissed ? GateState.Missed : _isPreferenceUnknown ? GateState.Unknown : GateState.Met;

    public PresenceLevel Presence => program.ImgPresence.Percent switch
    {
        null => PresenceLevel.Unknown,
        { } percent when percent >= rules.StrongPresencePercent => PresenceLevel.Strong,
        _ => PresenceLevel.Low,
    };

    public bool HasLift { get; private set; }

    public Gates Check()
    {
        CheckVisa();
        var asks = program.Requirements;
        Check(ProgramFactor.Step2Ck, facts.Step2Ck.Score.ToString(), asks.MinStep2Ck, facts.Step2Ck.Score.IsAtLeast, "Step 2 CK of {0} or more", worst: int.MaxValue);
        Check(ProgramFactor.YearsSinceGraduation, facts.YearsSinceGraduation + " years", asks.MaxYearsSinceGraduation, facts.YearsSinceGraduation.IsAtMost, "graduated at most {0} years ago", worst: 0);
        Check(ProgramFactor.Attempts, AttemptsText(), asks.MaxAttempts, AttemptsAtMost, "at most {0} attempts at a Step", worst: 1);
        Check(ProgramFactor.Usce, facts.UsceRotations + " rotations", asks.MinUsceMonths, facts.UsceRotations.IsAtLeast, "{0} or more months of USCE", worst: int.MaxValue);
        Check(ProgramFactor.Letters, facts.Letters?.Total.ToString(CultureInfo.InvariantCulture) ?? "unknown", asks.MinLetters, LettersAtLeast, "{0} or more letters", worst: rules.MostLettersPerProgram);
        var ecfmg = asks.EcfmgCertificate;
        Check(ProgramFactor.EcfmgCertificate, facts.EcfmgCertified switch { true => "certified", false => "not certified", null => "unknown" },
            Requirement<int>.Of(ecfmg.Kind, 1), _ => facts.EcfmgCertified, "ECFMG certificate at application", worst: 1);
        CheckPresence();
        CheckConnections();
        return this;
    }

    // A requirement nobody knows is still no question for an applicant who meets the hardest it could be.
    private void Check(ProgramFactor factor, string applicant, Requirement<int> asked, Func<int, bool?> meets, string wording, int worst)
    {
        if (asked.Kind == RequirementKind.NoneStated)
            return;
        if (asked.Value is not { } threshold)
        {
            if (meets(worst) == true)
                return;
            _isGateUnknown = true;
            Note(_unknowns, factor, applicant, Disagreement(factor) ?? "not stated");
            return;
        }
        var isStrict = asked.Kind == RequirementKind.Strict;
        var says = string.Format(CultureInfo.InvariantCulture, wording, threshold) + (isStrict ? "" : ", preferred");
        switch (meets(threshold), isStrict)
        {
            case (true, _):
                Note(_strengths, factor, applicant, says);
                break;
            case (false, true):
                Note(_blockers, factor, applicant, says);
                break;
            case (false, false):
                _isPreferenceMissed = true;
                Note(_cautions, factor, applicant, says);
                break;
            case (null, true):
                _isGateUnknown = true;
                Note(_unknowns, factor, applicant, says);
                break;
            case (null, false):
                _isPreferenceUnknown = true;
                Note(_unknowns, factor, applicant, says);
                break;
        }
    }

    private void CheckVisa()
    {
        var (j1, h1B) = (program.Visa.J1, UsableH1B());
        Sponsorship? answer = facts.Visa switch
        {
            VisaNeed.NotNeeded => null,
            VisaNeed.J1 => j1,
            VisaNeed.H1B => h1B,
            VisaNeed.Other => program.Visa.Other,
            VisaNeed.J1OrH1B => j1 == Sponsorship.Sponsored || h1B == Sponsorship.Sponsored ? Sponsorship.Sponsored : j1 == h1B ? j1 : Sponsorship.Unknown,
            VisaNeed.NeededTypeNotStated => j1 == h1B ? j1 : Sponsorship.Unknown,
            _ => (j1, h1B, program.Visa.Other) is (Sponsorship.Sponsored, Sponsorship.Sponsored, Sponsorship.Sponsored) ? Sponsorship.Sponsored : Sponsorship.Unknown,
        };
        // Where only the missing Step 3 stands between the applicant and the visa, that is the finding.
        var waitsForStep3 = answer != Sponsorship.Sponsored && h1B != program.Visa.H1B && (facts.Visa is VisaNeed.H1B or VisaNeed.J1OrH1B);
        var factor = waitsForStep3 ? ProgramFactor.Step3ForH1B : ProgramFactor.Visa;
        var applicant = VisaText.Need(facts.Visa) + (factor == ProgramFactor.Step3ForH1B ? $", Step 3 {Words.Sentence(facts.Step3.Outcome)}" : "");
        var says = $"J-1 {Words.Sentence(program.Visa.J1)}, H-1B {Words.Sentence(program.Visa.H1B)}{Step3Condition()}"
            + (facts.Visa == VisaNeed.Other ? $", other {Words.Sentence(program.Visa.Other)}" : "")
            + (Disagreement(factor) is { } disagreement ? $"; {disagreement}" : "");
        switch (answer)
        {
            case Sponsorship.Sponsored:
                Note(_strengths, factor, applicant, says);
                break;
            case Sponsorship.NotSponsored:
                Note(_blockers, factor, applicant, says);
                break;
            case Sponsorship.Unknown:
                _isGateUnknown = true;
                Note(_unknowns, factor, applicant, says);
                break;
        }
    }

    // An H-1B that is sponsored only after Step 3 is of no use before Step 3 is passed.
    private Sponsorship UsableH1B() => program.Visa switch
    {
        { H1B: not Sponsorship.Sponsored } => program.Visa.H1B,
        { H1BNeedsStep3: false } => Sponsorship.Sponsored,
        _ when facts.Step3.Outcome == ExamOutcome.Passed => Sponsorship.Sponsored,
        { H1BNeedsStep3: true } when facts.Step3.Outcome != ExamOutcome.Unknown => Sponsorship.NotSponsored,
        _ => Sponsorship.Unknown,
    };

    private string Step3Condition() => program.Visa switch
    {
        { H1B: not Sponsorship.Sponsored } or { H1BNeedsStep3: false } => "",
        { H1BNeedsStep3: true } => " after Step 3",
        _ => ", Step 3 for it not stated",
    };

    private void CheckPresence()
    {
        var list = Presence switch { PresenceLevel.Strong => _strengths, PresenceLevel.Low => _cautions, _ => _unknowns };
        Note(list, ProgramFactor.ImgPresence, string.Create(CultureInfo.InvariantCulture, $"strong from {rules.StrongPresencePercent} %"), Disagreement(ProgramFactor.ImgPresence) ?? program.ImgPresence.ToString());
    }

    private void CheckConnections()
    {
        foreach (var connection in facts.Connections)
        {
            if (!string.Equals(connection.Program, program.Key, StringComparison.Ordinal))
                continue;
            HasLift |= rules.LiftingConnections.Contains(connection.Kind);
            _strengths.Add(new ProgramFinding(
                ProgramFactor.Connection, Words.Sentence(connection.Kind), program.Name, rules.RuleOf(ProgramFactor.Connection))
            { Tie = connection.Kind });
        }
    }

    private bool? AttemptsAtMost(int most)
    {
        var (step1, step2) = (facts.Step1.Attempts.IsAtMost(most), facts.Step2Ck.Attempts.IsAtMost(most));
        return step1 & step2;
    }

    /// <summary>What the program's sources say where they disagree; null where they do not.</summary>
    private string? Disagreement(ProgramFactor factor) => program.Conflicts.FirstOrDefault(c => c.Factor == factor)?.ToString();

    private string AttemptsText() => $"Step 1: {facts.Step1.Attempts}, Step 2 CK: {facts.Step2Ck.Attempts}";

    private bool? LettersAtLeast(int fewest) => facts.Letters is { } letters ? letters.Total >= fewest : null;

    private void Note(List<ProgramFinding> list, ProgramFactor factor, string applicant, string says) =>
        list.Add(new ProgramFinding(factor, applicant, says, rules.RuleOf(factor)));
}
