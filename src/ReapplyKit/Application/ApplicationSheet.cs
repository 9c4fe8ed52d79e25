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
