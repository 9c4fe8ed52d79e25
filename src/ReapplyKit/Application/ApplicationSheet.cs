using Ardalis.GuardClauses;

namespace ReapplyKit;

/// <summary>
/// The final spreadsheet: every program on the list with its label, reasons, what to ask, signal, fee, statement and letters.
/// </summary>
/// <param name="Season">The Match year.</param>
/// <param name="Rows">The programs, in the list's order.</param>
/// <param name="Budget">What applying to all of them costs.</param>
public sealed record ApplicationSheet(int Season, ValueList<ApplicationRow> Rows, Budget Budget)
{
    /// <summary>Puts the sheet together.</summary>
    /// <param name="list">The program list.</param>
    /// <param name="season">The season applied for.</param>
    /// <param name="signals">The signals allocated over the list.</param>
    /// <param name="fees">The fees.</param>
    /// <param name="rules">What goes to each program.</param>
    /// <param name="lettersReady">How many letters there are to assign, 0 or more.</param>
    /// <returns>The sheet.</returns>
    /// <exception cref="ArgumentException">The number of letters is negative.</exception>
    public static ApplicationSheet Of(ProgramList list, Season season, SignalPlan signals, FeeSchedule fees, OutreachRules rules,
        int lettersReady)
    {
        Guard.Against.Null(list);
        Guard.Against.Null(season);
        Guard.Against.Null(signals);
        Guard.Against.Null(fees);
        Guard.Against.Null(rules);
        Guard.Against.Negative(lettersReady);
        var signalOf = signals.Choices.ToDictionary(c => c.Assessment.Program.Key, StringComparer.Ordinal);
        var seats = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        var rows = list.Programs.Select(listed =>
        {
            var program = listed.Assessment.Program;
            var specialty = SpecialtyCount.GroupOf(program.Specialty);
            var nth = seats[specialty] = seats.GetValueOrDefault(specialty) + 1;
            var ties = listed.Assessment.Strengths.Select(s => s.Tie).OfType<ConnectionKind>().Distinct().ToValueList();
            return new ApplicationRow
            {
                Listed = listed,
                Ties = ties,
                Signal = signalOf.GetValueOrDefault(program.Key),
                FeeDollars = fees.ErasDollars(season.Year, nth) - fees.ErasDollars(season.Year, nth - 1),
                Statement = OutreachRules.VersionFor(program.Setting),
                Letters = Math.Min(lettersReady, rules.MostLetters),
                Email = ties.IsEmpty
                    ? null : new ProgramEmail(ties, rules.FewestSentences, rules.MostSentences, rules.EmailContent, rules.Email),
            };
        }).ToValueList();
        return new ApplicationSheet(season.Year, rows, fees.Of(season, seats.Select(s => new SpecialtyCount(s.Key, s.Value))));
    }
}

/// <summary>One program of the final spreadsheet (clauses M2.9 to M2.14), with all that is decided for it.</summary>
public sealed record ApplicationRow
{
    /// <summary>The program on the list, its verdict included.</summary>
    public required ListedProgram Listed { get; init; }

    /// <summary>The ties to it, USCE, research, faculty and geography.</summary>
    public required ValueList<ConnectionKind> Ties { get; init; }

    /// <summary>The signal it gets; null where it gets none.</summary>
    public required SignalChoice? Signal { get; init; }

    /// <summary>What applying to it adds to the ERAS fee, in dollars; null where the season's fees are not known.</summary>
    public required int? FeeDollars { get; init; }

    /// <summary>Which version of the statement goes there.</summary>
    public required StatementVersion Statement { get; init; }

    /// <summary>How many letters to assign, never more than ERAS takes.</summary>
    public required int Letters { get; init; }

    /// <summary>The e-mail worth sending; null where there is no tie.</summary>
    public required ProgramEmail? Email { get; init; }
}

/// <summary>A targeted e-mail worth sending, because there is a tie to the program (clauses F.4 to F.9).</summary>
/// <param name="Ties">The ties it names.</param>
/// <param name="FewestSentences">The fewest sentences.</param>
/// <param name="MostSentences">The most sentences.</param>
/// <param name="Content">What it says and does not, one clause each.</param>
/// <param name="Rule">The rule that asks for it.</param>
public sealed record ProgramEmail(ValueList<ConnectionKind> Ties, int FewestSentences, int MostSentences, ValueList<ClauseId> Content,
    RuleId Rule);
