using System.Globalization;

namespace ReapplyKit;

/// <summary>
/// Writes what led to a label: a finding for each thing that speaks for or against a program, or that nobody knows. One is made for an
/// applicant, whose side of each finding is written once, and writes program after program.
/// </summary>
internal sealed class Gates
{
    private const string MostYearsAgo = "graduated at most ";
    private const string YearsAgo = " years ago";

    private readonly FactorRules _rules;
    private readonly ApplicantFacts _facts;
    private readonly Dictionary<VisaPolicy, string> _policies = [];
    private readonly List<ProgramFinding> _blockers = [];
    private readonly List<ProgramFinding> _cautions = [];
    private readonly List<ProgramFinding> _strengths = [];
    private readonly List<ProgramFinding> _unknowns = [];
    private ResidencyProgram _program = null!;

    public Gates(FactorRules rules, in ApplicantFacts facts) => (_rules, _facts) = (rules, facts);

    public ValueList<ProgramFinding> Blockers => _blockers.ToValueList();

    public ValueList<ProgramFinding> Cautions => _cautions.ToValueList();

    public ValueList<ProgramFinding> Strengths => _strengths.ToValueList();

    public ValueList<ProgramFinding> Unknowns => _unknowns.ToValueList();

    private string Score => field ??= _facts.Step2Ck.Score.ToString();

    private string Years => field ??= _facts.YearsSinceGraduation + " years" + OnTheDay(_facts);

    private string GraduationYear => field ??= _facts.GraduationYear.IsUnknown ? "year of graduation not stated" : "graduated in " + _facts.GraduationYear;

    private string Attempts => field ??= $"Step 1: {AttemptsText(_facts.Step1)}, Step 2 CK: {AttemptsText(_facts.Step2Ck)}";

    private string UsceMonths => field ??= _facts.UsceMonths + " months";

    private string HandsOnMonths => field ??= _facts.HandsOnMonths + " months of it hands-on";

    private string Letters => field ??= _facts.Letters?.Total.ToString(CultureInfo.InvariantCulture) ?? "unknown";

    private string Certificate => field ??= CertificateText(_facts);

    private string Visa => field ??= VisaText.Need(_facts.Visa);

    private string VisaAndStep3 => field ??= $"{Visa}, Step 3 {Words.Sentence(_facts.Step3.Outcome)}";

    private string Strong => field ??= string.Create(CultureInfo.InvariantCulture, $"strong from {_rules.StrongPresencePercent} %");

    public Gates Write(in GateReading reading, ResidencyProgram program)
    {
        _program = program;
        _blockers.Clear();
        _cautions.Clear();
        _strengths.Clear();
        _unknowns.Clear();
        var asks = program.Requirements;
        WriteVisa(reading);
        Write(reading.Step2Ck.Outcome, ProgramFactor.Step2Ck, asks.MinStep2Ck, "Step 2 CK of ", " or more");
        WriteGraduation(reading.YearsSinceGraduation.Outcome, asks);
        Write(reading.Attempts.Outcome, ProgramFactor.Attempts, asks.MaxAttempts, "at most ", " attempts at a Step");
        Write(
            reading.Usce.Outcome, ProgramFactor.Usce, asks.MinUsceMonths, "",
            asks.HandsOnUsce ? " or more months of hands-on USCE" : " or more months of USCE");
        Write(reading.Letters.Outcome, ProgramFactor.Letters, asks.MinLetters, "", " or more letters");
        WriteCertificate(reading.EcfmgCertificate.Outcome, asks.EcfmgCertificate);
        WritePresence(reading.Presence);
        WriteConnections();
        return this;
    }

    private void Write(FactorOutcome outcome, ProgramFactor factor, Requirement<int> asked, string before, string after)
    {
        if (outcome == FactorOutcome.NotAsked)
            return;
        var says = asked.Value is { } threshold
            ? string.Create(CultureInfo.InvariantCulture, $"{before}{threshold}{after}{Preferred(asked.Kind)}")
            : NotStated(factor);
        Note(ListOf(outcome), factor, Applicant(factor), says);
    }

    private void WriteGraduation(FactorOutcome outcome, in ProgramRequirements asks)
    {
        if (asks.EarliestGraduationYear.Value is not { } year)
        {
            Write(outcome, ProgramFactor.YearsSinceGraduation, asks.MaxYearsSinceGraduation, MostYearsAgo, YearsAgo);
            return;
        }
        var earliest = string.Create(CultureInfo.InvariantCulture, $"graduated in {year} or later{Preferred(asks.EarliestGraduationYear.Kind)}");
        if (asks.MaxYearsSinceGraduation is not { Kind: var kind, Value: { } most })
            Note(ListOf(outcome), ProgramFactor.YearsSinceGraduation, GraduationYear, earliest);
        else
        {
            Note(
                ListOf(outcome), ProgramFactor.YearsSinceGraduation, $"{GraduationYear}, {Years}",
                string.Create(CultureInfo.InvariantCulture, $"{earliest}; {MostYearsAgo}{most}{YearsAgo}{Preferred(kind)}"));
        }
    }

    private void WriteCertificate(FactorOutcome outcome, Requirement<bool> asked)
    {
        if (outcome == FactorOutcome.NotAsked)
            return;
        var says = asked.Value is null ? NotStated(ProgramFactor.EcfmgCertificate) : "ECFMG certificate at application" + Preferred(asked.Kind);
        Note(ListOf(outcome), ProgramFactor.EcfmgCertificate, Certificate, says);
    }

    private static string Preferred(RequirementKind kind) => kind == RequirementKind.Preferred ? ", preferred" : "";

    private string NotStated(ProgramFactor factor) => Disagreement(factor) ?? "not stated";

    private string Applicant(ProgramFactor factor) => factor switch
    {
        ProgramFactor.Step2Ck => Score,
        ProgramFactor.YearsSinceGraduation => Years,
        ProgramFactor.Attempts => Attempts,
        ProgramFactor.Usce => _program.Requirements.HandsOnUsce ? HandsOnMonths : UsceMonths,
        _ => Letters,
    };

    private void WriteVisa(in GateReading reading)
    {
        if (_facts.Visa == VisaNeed.NotNeeded && reading.Visa == VisaOffer.Listed)
            return;
        var factor = reading.WaitsForStep3 ? ProgramFactor.Step3ForH1B : ProgramFactor.Visa;
        var says = PolicyText() + (Disagreement(factor) is { } disagreement ? $"; {disagreement}" : "");
        Note(ListOf(reading.Visa), factor, reading.WaitsForStep3 ? VisaAndStep3 : Visa, says);
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
        Note(list, ProgramFactor.ImgPresence, Strong, Disagreement(ProgramFactor.ImgPresence) ?? _program.ImgPresence.ToString());
    }

    private void WriteConnections()
    {
        foreach (var connection in _facts.Connections)
        {
            if (!_program.IsCalled(connection.Program))
                continue;
            _strengths.Add(new ProgramFinding(
                ProgramFactor.Connection, Words.Sentence(connection.Kind), _program.Name, _rules.Rules[ProgramFactor.Connection])
            { Tie = connection.Kind });
        }
    }

    /// <summary>What the program's sources say where they disagree; null where they do not.</summary>
    private string? Disagreement(ProgramFactor factor)
    {
        foreach (var conflict in _program.Conflicts)
        {
            if (conflict.Factor == factor)
                return conflict.ToString();
        }
        return null;
    }

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
