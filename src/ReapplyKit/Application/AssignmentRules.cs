using static System.FormattableString;

namespace ReapplyKit;

/// <summary>What the assignments to programs are held against (clauses M1.4 and M1.5).</summary>
internal sealed record AssignmentRules
{
    internal AssignmentRules()
    {
    }

    /// <summary>The rule that the right statement goes to the right specialty (clause M1.4).</summary>
    public required RuleId Statement { get; init; }

    /// <summary>So many letters or more are assigned to each program (clause M1.5).</summary>
    public required int FewestLetters { get; init; }

    /// <summary>The most letters that ERAS takes for a program, as the rules of outreach state it.</summary>
    public required int MostLetters { get; init; }

    /// <summary>The rule of the letters (clause M1.5).</summary>
    public required RuleId Letters { get; init; }

    /// <summary>
    /// Looks through the assignments: the statement is written, and for the program's specialty (clause M1.4); the letters are neither too
    /// few nor too many (clause M1.5). One check sums up each, and one more names each program where it is missed or unknown.
    /// </summary>
    /// <param name="assignments">The assignments; null where not stated.</param>
    /// <param name="statements">The statements; null where not stated.</param>
    /// <returns>The checks.</returns>
    public ValueList<Check> Assess(ValueList<ProgramAssignment>? assignments, ValueList<PersonalStatement>? statements)
    {
        var (right, letters) = ("the written statement of its specialty", Invariant($"{FewestLetters} to {MostLetters} letters"));
        if (assignments is not { } all)
        {
            return
            [
                Check.Of("statements assigned", null, null, right, Statement),
                Check.Of("letters assigned", null, null, letters, Letters),
            ];
        }
        var matches = all.Select(a => StatementOf(a, statements, right)).ToList();
        var counts = all.Select(a => LettersOf(a, letters)).ToList();
        return
        [
            Sum("statements assigned", matches, right, Statement), .. matches.Where(c => c.State != CheckState.Met),
            Sum("letters assigned", counts, letters, Letters), .. counts.Where(c => c.State != CheckState.Met),
        ];
    }

    private static Check Sum(string subject, List<Check> checks, string asked, RuleId rule)
    {
        var met = checks.Count(c => c.State == CheckState.Met);
        bool? state = checks.Count == 0 || checks.Exists(c => c.State == CheckState.NotMet) ? false : met == checks.Count ? true : null;
        return Check.Of(subject, state, Invariant($"{met} of {checks.Count} programs"), asked, rule);
    }

    private Check StatementOf(ProgramAssignment assignment, ValueList<PersonalStatement>? statements, string asked)
    {
        var named = statements?.Where(s => Same(s.Name, assignment.Statement)).ToList();
        var (isRight, value) = (assignment.Statement, named) switch
        {
            (null, _) => (false, "none assigned"),
            (_, null) => (null, $"{assignment.Statement}; the statements are not stated"),
            (_, []) => (false, $"{assignment.Statement}, which does not exist"),
            var (name, found) when !found.Exists(StatementRules.IsWritten) => (false, $"{name}, which is not written"),
            _ when assignment.Specialty is null => (null, $"{assignment.Statement}; the program's specialty is not stated"),
            var (name, found) => (IsFor(assignment.Specialty, found), $"{name}, for {SpecialtiesOf(found)}"),
        };
        var specialty = assignment.Specialty is { } stated ? $", {stated}" : "";
        return Check.Of($"statement for {assignment.Program}", isRight, value, asked + specialty, Statement);
    }

    private Check LettersOf(ProgramAssignment assignment, string asked) => Check.Of(
        $"letters for {assignment.Program}",
        assignment.Letters is { } letters ? letters >= FewestLetters && letters <= MostLetters : null,
        assignment.Letters is { } count ? Invariant($"{count}") : null, asked, Letters);

    // Several statements of one name: which one is assigned is not known unless they all agree.
    private static bool? IsFor(string specialty, List<PersonalStatement> found)
    {
        var answers = found.Where(StatementRules.IsWritten).Select(s => s.Specialty is null ? (bool?)null : Same(s.Specialty, specialty));
        return answers.Distinct().ToList() is [var one] ? one : null;
    }

    private static string SpecialtiesOf(List<PersonalStatement> found) => string.Join(" or ", found
        .Select(s => s.Specialty ?? "a specialty not stated")
        .Order(StringComparer.Ordinal)
        .Distinct(StringComparer.OrdinalIgnoreCase));

    private static bool Same(string? one, string? other) => string.Equals(one?.Trim(), other?.Trim(), StringComparison.OrdinalIgnoreCase);
}
