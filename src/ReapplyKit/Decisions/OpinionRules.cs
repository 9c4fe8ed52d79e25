using Ardalis.GuardClauses;

namespace ReapplyKit.Rules;

/// <summary>
/// How outside opinions are weighed, and when they force the choice of specialty (clauses M12.18 to M12.26 and M10.7 to M10.9).
/// </summary>
/// <example><code>
/// var verdict = rules.Opinions.Assess(opinions, decisions.Specialty, asOf);
/// if (verdict.Choice == SpecialtyQuestion.ChoiceDue)
///     Show(verdict.Alternatives);
/// </code></example>
public sealed class OpinionRules : RulePackPart
{
    internal OpinionRules()
    {
    }

    /// <summary>So many experienced people who call the specialty unrealistic force a choice (clause M10.7).</summary>
    public required int VoicesNeeded { get; init; }

    /// <summary>Who counts as experienced.</summary>
    public required ValueList<AdviserKind> Experienced { get; init; }

    /// <summary>The rule that states both.</summary>
    public required RuleId Voices { get; init; }

    /// <summary>The fewest minutes of a session (clause M12.19).</summary>
    public required int FewestMinutes { get; init; }

    /// <summary>The most minutes of a session (clause M12.19).</summary>
    public required int MostMinutes { get; init; }

    /// <summary>The rule of a session's length.</summary>
    public required RuleId Session { get; init; }

    /// <summary>The rule that wants a US faculty mentor.</summary>
    public required RuleId Mentor { get; init; }

    /// <summary>The rule that wants a program director where access allows.</summary>
    public required RuleId Director { get; init; }

    /// <summary>The rule that wants an IMG who matched recently.</summary>
    public required RuleId MatchedImg { get; init; }

    /// <summary>The rule of the first question.</summary>
    public required RuleId WouldInterview { get; init; }

    /// <summary>The rule of the second question.</summary>
    public required RuleId ClearYes { get; init; }

    /// <summary>The rule of the third question.</summary>
    public required RuleId WouldSwitch { get; init; }

    /// <summary>The rule where nothing forces a choice.</summary>
    public required RuleId Open { get; init; }

    /// <summary>The rule where a choice is due.</summary>
    public required RuleId ChoiceDue { get; init; }

    /// <summary>The rule where the applicant stays.</summary>
    public required RuleId RiskAccepted { get; init; }

    /// <summary>The rule where the applicant changes.</summary>
    public required RuleId Pivot { get; init; }

    /// <summary>Less competitive specialties.</summary>
    public required ValueList<AlternativeSpecialty> Alternatives { get; init; }

    /// <summary>
    /// Weighs outside opinions (clauses M12.18 to M12.26) and says whether they force the choice of specialty (clauses M10.7 to M10.9).
    /// Each opinion is taken as one person's.
    /// </summary>
    /// <param name="opinions">The opinions, in any order; those held after <paramref name="asOf"/> are left out.</param>
    /// <param name="decided">Same specialty or another; null while undecided.</param>
    /// <param name="asOf">The day of judgement.</param>
    /// <returns>What they come to.</returns>
    public OpinionVerdict Assess(ValueList<OutsideOpinion> opinions, SpecialtyChoice? decided, LocalDate asOf)
    {
        Guard.Against.DayOutOfRange(asOf);
        var heard = new HeardOpinions(this, opinions, asOf);
        var (choice, rule) = (heard.Unrealistic >= VoicesNeeded, decided) switch
        {
            (false, _) => (SpecialtyQuestion.Open, Open),
            (true, null) => (SpecialtyQuestion.ChoiceDue, ChoiceDue),
            (true, SpecialtyChoice.Same) => (SpecialtyQuestion.RiskAccepted, RiskAccepted),
            _ => (SpecialtyQuestion.Pivot, Pivot),
        };
        return new OpinionVerdict
        {
            Pack = Pack,
            AsOf = asOf,
            Unrealistic = heard.Unrealistic,
            Choice = choice,
            Rule = rule,
            Alternatives = choice is SpecialtyQuestion.ChoiceDue or SpecialtyQuestion.Pivot ? Alternatives : [],
            MissingVoices = heard.MissingVoices,
            Checks = heard.Checks.ToValueList(),
            Heard = heard.Opinions,
            Notes = heard.Notes.ToValueList(),
        };
    }
}
