namespace ReapplyKit.Rules;

/// <summary>What the portfolio of letters should hold (clauses M5.14 and M5.15).</summary>
public sealed record LetterStandards
{
    internal LetterStandards()
    {
    }

    /// <summary>The fewest US letters that are not too old (clause M5.14).</summary>
    public required int FewestLetters { get; init; }

    /// <summary>The most the text speaks of (clause M5.14); more are no fault.</summary>
    public required int MostLetters { get; init; }

    /// <summary>Up to so many months a letter is recent (clause M5.14).</summary>
    public required int RecentMonths { get; init; }

    /// <summary>Up to so many months it still counts (clause M5.14).</summary>
    public required int OldestMonths { get; init; }

    /// <summary>The rule of their number and age.</summary>
    public required RuleId Recent { get; init; }

    /// <summary>The fewest of them by somebody who saw the applicant with patients (clause M5.15).</summary>
    public required int FewestDirectCare { get; init; }

    /// <summary>The rule of direct patient care.</summary>
    public required RuleId DirectCare { get; init; }

    /// <summary>The fewest strong US letters: the rubric's figure (clause M12.14).</summary>
    public required int FewestStrongUs { get; init; }

    /// <summary>The rubric's rule of strong US letters.</summary>
    public required RuleId StrongUs { get; init; }

    /// <summary>The fewest letters by somebody of the specialty applied in (clause M10.11).</summary>
    public required int FewestInSpecialty { get; init; }

    /// <summary>The rule of the specialty.</summary>
    public required RuleId InSpecialty { get; init; }

    /// <summary>The most letters that can be assigned to a program (clause M1.5).</summary>
    public required int MostPerProgram { get; init; }

    /// <summary>The rule of assignment.</summary>
    public required RuleId PerProgram { get; init; }

    /// <inheritdoc/>
    public override string ToString() => ShortText.Of(
        $"{FewestStrongUs} strong US letters of {FewestLetters} to {MostLetters}, {RecentMonths} months old at most");
}
