using System.Globalization;

namespace ReapplyKit;

/// <summary>
/// Writes what led to a label: a finding for each thing that speaks for or against a program, or that nobody knows. One is made for an
/// applicant, whose side of each finding is written once, and writes program after program.
/// </summary>
internal sealed class Gates
{
    private readonly FactorRules _rules;
    private readonly ApplicantFacts _facts;
    private readonly string _score;
    private readonly string _years;
    private readonly string _attempts;
    private readonly string _usceMonths;
    private readonly string _handsOnMonths;
    private readonly string _letters;
    private readonly string _certificate;
    private readonly string _visa;
    private readonly string _visaAndStep3;
    private readonly string _strong;
    private readonly Dictionary<VisaPolicy, string> _policies = [];
    private readonly List<ProgramFinding> _blockers = [];
    private readonly List<ProgramFinding> _cautions = [];
    private readonly List<ProgramFinding> _strengths = [];
    private readonly List<ProgramFinding> _unknowns = [];
    private ResidencyProgram _program = null!;

    public Gates(FactorRules rules, in ApplicantFacts facts)
    {
        (_rules, _facts) = (rules, facts);
        _score = facts.Step2Ck.Score.ToString();
        _years = facts.YearsSinceGraduation + " years" + OnTheDay(facts);
        _attempts = $"Step 1: {AttemptsText(facts.Step1)}, Step 2 CK: {AttemptsText(facts.Step2Ck)}";
        _usceMonths = facts.UsceMonths + " months";
        _handsOnMonths = facts.HandsOnMonths + " months of it hands-on";
        _letters = facts.Letters?.Total.ToString(CultureInfo.InvariantCulture) ?? "unknown";
        _certificate = CertificateText(facts);
        _visa = VisaText.Need(facts.Visa);
        _visaAndStep3 = $"{_visa}, Step 3 {Words.Sentence(facts.Step3.Outcome)}";
        _strong = string.Create(CultureInfo.InvariantCulture, $"strong from {rules.StrongPresencePercent} %");
    }

    public ValueList<ProgramFinding> Blockers => _blockers.ToValueList();

    public ValueList<ProgramFinding> Cautions => _cautions.ToValueList();

    public ValueList<ProgramFinding> Strengths => _strengths.ToValueList();

    public ValueList<ProgramFinding> Unknowns => _unknowns.ToValueList();

    public Gates Write(in GateReading reading, ResidencyProgram program)
    {
        _program = program;
        _blockers.Clear();
        _cautions.Clear();
        _strengths.Clear();
        _unknowns.Clear();
        var asks = program.Requirements;
        WriteVisa(reading);
        Write(reading.Step2Ck.Outcome, ProgramFactor.Step2Ck, _score, asks.MinStep2Ck, "Step 2 CK of {0} or more");
        Write(
            reading.YearsSinceGraduation.Outcome, ProgramFactor.YearsSinceGraduation, _years, asks.MaxYearsSinceGraduation,
            "graduated at most {0} years ago");
        Write(reading.Attempts.Outcome, ProgramFactor.Attempts, _attempts, asks.MaxAttempts, "at most {0} attempts at a Step");
        Write(
            reading.Usce.Outcome, ProgramFactor.Usce, asks.HandsOnUsce ? _handsOnMonths : _usceMonths, asks.MinUsceMonths,
            asks.HandsOnUsce ? "{0} or more months of hands-on USCE" : "{0} or more months of USCE");
        Write(reading.Letters.Outcome, ProgramFactor.Letters, _letters, asks.MinLetters, "{0} or more letters");
        var certificate = Requirement<int>.Of(asks.EcfmgCertificate.Kind, 1);
        Write(
            reading.EcfmgCertificate.Outcome, ProgramFactor.EcfmgCertificate, _certificate, certificate, "ECFMG certificate at application");
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
        if (_facts.Visa == VisaNeed.NotNeeded && reading.Visa == VisaOffer.Listed)
            return;
        var factor = reading.WaitsForStep3 ? ProgramFactor.Step3ForH1B : ProgramFactor.Visa;
        var says = PolicyText() + (Disagreement(factor) is { } disagreement ? $"; {disagreement}" : "");
        Note(ListOf(reading.Visa), factor, reading.WaitsForStep3 ? _visaAndStep3 : _visa, says);
    }

    // There are far fewer policies than programs.
    private string PolicyText()
    {
        var visa = _program.Visa;
        if (_policies.TryGetValue(visa, out var known))
            return known;
        var citizens = visa.UsCitizensOnly == true ? "US citizens only: " : "";
        var other = _facts.Visa == VisaNeed.Other ? $", other {Words.Sentence(visa.Other)}" : "";
        return _policies[visa] =
            $"{citizens}J-1 {Words.Sentence(visa.J1)}, H-1B {Words.Sentence(visa.H1B)}{Step3Condition(visa)}{other}";
    }

    private static string Step3Condition(in VisaPolicy policy) => policy switch
    {
        { H1B: not Sponsorship.Sponsored } or { Step3ForH1B: Step3Demand.None } => "",
        { Step3ForH1B: Step3Demand.AtApplication } => " with Step 3 passed at application",
        { Step3ForH1B: Step3Demand.BeforePetition } => " after Step 3",
        _ => ", Step 3 for it not stated",
    };

    private void WritePresence(PresenceLevel presence)
    {
        var list = presence switch { PresenceLevel.Strong => _strengths, PresenceLevel.Low => _cautions, _ => _unknowns };
        Note(list, ProgramFactor.ImgPresence, _strong, Disagreement(ProgramFactor.ImgPresence) ?? _program.ImgPresence.ToString());
    }

    private void WriteConnections()
    {
        foreach (var connection in _facts.Connections)
        {
            if (!_program.HasKey(connection.Program))
                continue;
            _strengths.Add(new ProgramFinding(
                ProgramFactor.Connection, Words.Sentence(connection.Kind), _program.Name, _rules.Rules[ProgramFactor.Connection])
            { Tie = connection.Kind });
        }
    }

    /// <summary>What the program's sources say where they disagree; null where they do not.</summary>
    private string? Disagreement(ProgramFactor factor) => _program.Conflicts.FirstOrDefault(c => c.Factor == factor)?.ToString();

    // What grows with time is told with the day it is held on.
    private static string OnTheDay(in ApplicantFacts facts) => facts.SubmissionDay is { } day ? " on " + DayText.Said(day) : "";

    private static string AttemptsText(in ExamFacts exam) =>
        exam.Outcome == ExamOutcome.Failed ? $"{exam.AttemptsToPass} with the one that must pass" : exam.Attempts.ToString();

    private static string CertificateText(in ApplicantFacts facts) => new CertificateFact(facts).IsHeld switch
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
        list.Add(new ProgramFinding(factor, applicant, says, _rules.Rules[factor]));
}
