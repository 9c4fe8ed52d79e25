using Ardalis.GuardClauses;

namespace ReapplyKit;

/// <summary>
/// The final spreadsheet: every program on the list with its label, reasons, what to ask, signal, fee, statement and letters.
/// </summary>
public sealed record ApplicationSheet
{
    internal ApplicationSheet(int season, ValueList<ApplicationRow> rows, Budget budget) =>
        (Season, Rows, Budget) = (season, rows, budget);

    /// <summary>The Match year.</summary>
    public int Season { get; internal init; }

    /// <summary>The programs, in the list's order.</summary>
    public ValueList<ApplicationRow> Rows { get; internal init; }

    /// <summary>The programs kept off the list by hand: a sheet shows them last, so that reading it back keeps them off.</summary>
    public ValueList<LeftOutProgram> KeptOff { get; internal init; }

    /// <summary>What applying to all of them costs.</summary>
    public Budget Budget { get; internal init; }

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
        var seats = new Dictionary<string, int>(fees.Specialties.ByName);
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
                FeeDollars = fees.Dollars(season.Year, specialty, nth) - fees.Dollars(season.Year, specialty, nth - 1),
                Statement = OutreachRules.VersionFor(program.Setting),
                Letters = Math.Min(lettersReady, rules.MostLetters),
                Email = ties.IsEmpty
                    ? null : new ProgramEmail(ties, rules.FewestSentences, rules.MostSentences, rules.EmailContent, rules.Email),
            };
        }).ToValueList();
        return new ApplicationSheet(season.Year, rows, fees.BudgetFor(season, seats.Select(s => new SpecialtyCount(s.Key, s.Value))))
        {
            KeptOff = list.LeftOut.Where(p => p.Override is not null).ToValueList(),
        };
    }

    /// <inheritdoc/>
    public override string ToString() => ShortText.Of($"{Season} application: {Rows.Count} programs");
}

/// <summary>One program of the final spreadsheet (clauses M2.9 to M2.14), with all that is decided for it.</summary>
public sealed record ApplicationRow
{
    internal ApplicationRow()
    {
    }

    /// <summary>The program on the list, its verdict included.</summary>
    public ListedProgram Listed { get; internal init; }

    /// <summary>The ties to it, USCE, research, faculty and geography.</summary>
    public ValueList<ConnectionKind> Ties { get; internal init; }

    /// <summary>The signal it gets; null where it gets none.</summary>
    public SignalChoice? Signal { get; internal init; }

    /// <summary>What applying to it adds to the ERAS fee, in dollars; null where the season's fees are not known.</summary>
    public int? FeeDollars { get; internal init; }

    /// <summary>Which version of the statement goes there.</summary>
    public StatementVersion Statement { get; internal init; }

    /// <summary>How many letters to assign, never more than ERAS takes.</summary>
    public int Letters { get; internal init; }

    /// <summary>The e-mail worth sending; null where there is no tie.</summary>
    public ProgramEmail? Email { get; internal init; }

    /// <inheritdoc/>
    public override string ToString() => ShortText.Of($"{Listed}, {Statement} statement, {Letters} letters");
}

/// <summary>A targeted e-mail worth sending, because there is a tie to the program (clauses F.4 to F.9).</summary>
public sealed record ProgramEmail
{
    internal ProgramEmail(
        ValueList<ConnectionKind> ties, int fewestSentences, int mostSentences, ValueList<ClauseId> content, RuleId rule) =>
        (Ties, FewestSentences, MostSentences, Content, Rule) = (ties, fewestSentences, mostSentences, content, rule);

    /// <summary>The ties it names.</summary>
    public ValueList<ConnectionKind> Ties { get; internal init; }

    /// <summary>The fewest sentences.</summary>
    public int FewestSentences { get; internal init; }

    /// <summary>The most sentences.</summary>
    public int MostSentences { get; internal init; }

    /// <summary>What it says and does not, one clause each.</summary>
    public ValueList<ClauseId> Content { get; internal init; }

    /// <summary>The rule that asks for it.</summary>
    public RuleId Rule { get; internal init; }

    /// <inheritdoc/>
    public override string ToString() => ShortText.Of($"{FewestSentences} to {MostSentences} sentences ({Rule})");
}
