using System.Globalization;

namespace ReapplyKit;

/// <summary>Writes what led to a label: a finding for each thing that speaks for or against a program, or that nobody knows.</summary>
internal sealed class Gates(FactorRules rules, ApplicantFacts facts, ResidencyProgram program)
{
    private readonly List<ProgramFinding> _blockers = [];
    private readonly List<ProgramFinding> _cautions = [];
    private readonly List<ProgramFinding> _strengths = [];
    private readonly List<ProgramFinding> _unknowns = [];

    public ValueList<ProgramFinding> Blockers => _blockers.ToValueList();

    public ValueList<ProgramFinding> Cautions => _cautions.ToValueList();

    public ValueList<ProgramFinding> Strengths => _strengths.ToValueList();

    public ValueList<ProgramFinding> Unknowns => _unknowns.ToValueList();

    public Gates Write(in GateReading reading)
    {
        var asks = program.Requirements;
        WriteVisa(reading);
        Write(reading.Step2Ck.Outcome, ProgramFactor.Step2Ck, facts.Step2Ck.Score.ToString(), asks.MinStep2Ck, "Step 2 CK of {0} or more");
        Write(
            reading.YearsSinceGraduation.Outcome, ProgramFactor.YearsSinceGraduation, facts.YearsSinceGraduation + " years" + OnTheDay,
            asks.MaxYearsSinceGraduation,
            "graduated at most {0} years ago");
        Write(reading.Attempts.Outcome, ProgramFactor.Attempts, AttemptsText(), asks.MaxAttempts, "at most {0} attempts at a Step");
        Write(
            reading.Usce.Outcome, ProgramFactor.Usce,
            asks.HandsOnUsce ? facts.HandsOnMonths + " months of it hands-on" : facts.UsceMonths + " months",
            asks.MinUsceMonths,
            asks.HandsOnUsce ? "{0} or more months of hands-on USCE" : "{0} or more months of USCE");
        Write(reading.Letters.Outcome, ProgramFactor.Letters, LettersText(), asks.MinLetters, "{0} or more letters");
        var certificate = Requirement<int>.Of(asks.EcfmgCertificate.Kind, 1);
        Write(reading.EcfmgCertificate.Outcome, ProgramFactor.EcfmgCertificate, CertificateText(), certificate, "ECFMG certificate at application");
        WritePresence(reading.Presence);
        WriteConnections();
        return this;
    }

    private void Write(FactorOutcome outcome, ProgramFactor factor, string applicant, Requirement<int> asked, string wording)
    {
        if (outcome == FactorOutcome.NotAsked)
            return;
        var says = asked.Value is { } threshold
            ? string.Format(CultureInfo.InvariantCulture, wording, threshold) + (asked.Kind == RequirementKind.Strict ? "" : ", preferred")
            : Disagreement(factor) ?? "not stated";
        Note(ListOf(outcome), factor, applicant, says);
    }

    private void WriteVisa(in GateReading reading)
    {
        if (facts.Visa == VisaNeed.NotNeeded && reading.Visa == VisaOffer.Listed)
            return;
        var factor = reading.WaitsForStep3 ? ProgramFactor.Step3ForH1B : ProgramFactor.Visa;
        var applicant = VisaText.Need(facts.Visa) + (reading.WaitsForStep3 ? $", Step 3 {Words.Sentence(facts.Step3.Outcome)}" : "");
        var citizens = program.Visa.UsCitizensOnly == true ? "US citizens only: " : "";
        var says = $"{citizens}J-1 {Words.Sentence(program.Visa.J1)}, H-1B {Words.Sentence(program.Visa.H1B)}{Step3Condition()}"
            + (facts.Visa == VisaNeed.Other ? $", other {Words.Sentence(program.Visa.Other)}" : "")
            + (Disagreement(factor) is { } disagreement ? $"; {disagreement}" : "");
        Note(ListOf(reading.Visa), factor, applicant, says);
    }

    private string Step3Condition() => program.Visa switch
    {
        { H1B: not Sponsorship.Sponsored } or { Step3ForH1B: Step3Demand.None } => "",
        { Step3ForH1B: Step3Demand.AtApplication } => " with Step 3 passed at application",
        { Step3ForH1B: Step3Demand.BeforePetition } => " after Step 3",
        _ => ", Step 3 for it not stated",
    };

    private void WritePresence(PresenceLevel presence)
    {
        var list = presence switch { PresenceLevel.Strong => _strengths, PresenceLevel.Low => _cautions, _ => _unknowns };
        var strong = string.Create(CultureInfo.InvariantCulture, $"strong from {rules.StrongPresencePercent} %");
        Note(list, ProgramFactor.ImgPresence, strong, Disagreement(ProgramFactor.ImgPresence) ?? program.ImgPresence.ToString());
    }

    private void WriteConnections()
    {
        foreach (var connection in facts.Connections)
        {
            if (!program.HasKey(connection.Program))
                continue;
            _strengths.Add(new ProgramFinding(
                ProgramFactor.Connection, Words.Sentence(connection.Kind), program.Name, rules.Rules[ProgramFactor.Connection])
            { Tie = connection.Kind });
        }
    }

    /// <summary>What the program's sources say where they disagree; null where they do not.</summary>
    private string? Disagreement(ProgramFactor factor) => program.Conflicts.FirstOrDefault(c => c.Factor == factor)?.ToString();

    // What grows with time is told with the day it is held on.
    private string OnTheDay => facts.SubmissionDay is { } day ? " on " + DayText.Of(day) : "";

    private string AttemptsText() => $"Step 1: {AttemptsText(facts.Step1)}, Step 2 CK: {AttemptsText(facts.Step2Ck)}";

    private static string AttemptsText(ExamFacts exam) =>
        exam.Outcome == ExamOutcome.Failed ? $"{exam.AttemptsToPass} with the one that must pass" : exam.Attempts.ToString();

    private string LettersText() => facts.Letters?.Total.ToString(CultureInfo.InvariantCulture) ?? "unknown";

    private string CertificateText() => new CertificateFact(facts).IsHeld switch
    {
        true => "certified",
        false when facts is { EcfmgCertified: true, EcfmgExpires: { } until } => $"certificate expires {until}, before training begins",
        false => "not certified",
        null => "unknown",
    };

    private List<ProgramFinding> ListOf(VisaOffer offer) => offer switch
    {
        VisaOffer.Listed => _strengths,
        VisaOffer.Refused => _blockers,
        VisaOffer.OnlyJ1Listed => _cautions,
        _ => _unknowns,
    };

    private List<ProgramFinding> ListOf(FactorOutcome outcome) => outcome switch
    {
        FactorOutcome.Met => _strengths,
        FactorOutcome.Missed => _blockers,
        FactorOutcome.PreferenceMissed => _cautions,
        _ => _unknowns,
    };

    private void Note(List<ProgramFinding> list, ProgramFactor factor, string applicant, string says) =>
        list.Add(new ProgramFinding(factor, applicant, says, rules.Rules[factor]));
}
