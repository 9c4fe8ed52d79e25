namespace ReapplyKit;

/// <summary>What outside opinions come to. It does not depend on the order in which they are given.</summary>
public sealed record OpinionVerdict
{
    internal OpinionVerdict()
    {
    }

    /// <summary>The pack it was judged by.</summary>
    public RulePackStamp Pack { get; internal init; }

    /// <summary>The day it was judged as of; later opinions are left out.</summary>
    public LocalDate AsOf { get; internal init; }

    /// <summary>How many experienced people would advise another specialty (clause M10.7).</summary>
    public int Unrealistic { get; internal init; }

    /// <summary>Where the question of the specialty stands.</summary>
    public SpecialtyQuestion Choice { get; internal init; }

    /// <summary>The rule that decided.</summary>
    public RuleId Rule { get; internal init; }

    /// <summary>Less competitive specialties (clause M10.9); empty unless a choice is due or made for a change.</summary>
    public ValueList<AlternativeSpecialty> Alternatives { get; internal init; }

    /// <summary>
    /// Whom the text wants heard and who was not (clauses M12.20 to M12.22); a program director too, wanted only where access allows.
    /// </summary>
    public ValueList<AdviserKind> MissingVoices { get; internal init; }

    /// <summary>
    /// How the sessions went, in the order of the text: the length of each (clause M12.19), who was heard (clauses M12.20 to M12.22), the
    /// three questions (clauses M12.23 to M12.25), and whether enough experienced people have spoken on the specialty (clause M10.7).
    /// </summary>
    public ValueList<Check> Checks { get; internal init; }

    /// <summary>
    /// The opinions held by that day, with what each adviser would have for a clear yes (clauses M12.24 and M12.26) and whether each would
    /// interview the applicant (clause M12.23): mentors first, then directors, matched IMGs, others.
    /// </summary>
    public ValueList<OutsideOpinion> Heard { get; internal init; }

    /// <summary>The specialty of each mentor (clause M12.20), and that no director was heard (clause M12.21).</summary>
    public ValueList<CitedValue> Notes { get; internal init; }

    /// <inheritdoc/>
    public override string ToString() => ShortText.Of($"{Choice}: {Heard.Count} heard, {MissingVoices.Count} missing ({Rule})");
}

/// <summary>Where the question of the specialty stands after outside opinions (clauses M10.7 to M10.9).</summary>
public enum SpecialtyQuestion
{
    /// <summary>Too few experienced people call the specialty unrealistic to force a choice.</summary>
    Open,

    /// <summary>Enough do, and nothing is decided: a choice is due (clause M10.7).</summary>
    ChoiceDue,

    /// <summary>Enough do, and the applicant stays (clause M10.8).</summary>
    RiskAccepted,

    /// <summary>Enough do, and the applicant changes (clause M10.9).</summary>
    Pivot,
}
