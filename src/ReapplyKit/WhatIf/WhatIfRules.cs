using Ardalis.GuardClauses;

namespace ReapplyKit.Rules;

/// <summary>
/// Which levers an applicant can pull before the season, how long each takes, what they would lift, and what none can change
/// (clauses M12.24 and C.2). It counts programs and names tiers; whether anybody is invited is not for it to say.
/// </summary>
/// <example><code>
/// var report = rules.WhatIf.Explore(profile, programs, rules.Programs.DefaultTarget, rules.Seasons.Next(asOf), asOf);
/// foreach (var gain in report.Greens.SmallestSetsFor(10))
///     Show(gain.Set, gain.MoreGreens);
/// </code></example>
public sealed class WhatIfRules : RulePackPart
{
    internal WhatIfRules(LeverRules levers) =>
        Levers = levers;

    /// <summary>The figures and rules of the levers.</summary>
    internal LeverRules Levers { get; }

    /// <summary>How long Step 3 takes, and who may sit it.</summary>
    public required ExamRules Exams { get; init; }

    /// <summary>How programs are labelled and files judged.</summary>
    public required ProgramRules Programs { get; init; }

    /// <summary>
    /// The days from pulling a lever to its result (clauses M10.4, M10.5, M9.2, M9.7 and M8.2). Rotations come one after another, letters
    /// and projects side by side; what changes the list alone takes none.
    /// </summary>
    /// <param name="lever">The lever.</param>
    /// <param name="asOf">The day it is pulled.</param>
    /// <returns>The days, 0 or more.</returns>
    /// <exception cref="ArgumentException">There is no lever.</exception>
    public int DaysNeeded(Lever lever, LocalDate asOf) =>
        Levers.DaysOf(Guard.Against.Null(lever), Exams, Guard.Against.DayOutOfRange(asOf));

    /// <summary>Why a file does not let a lever be pulled. Levers that change the list alone depend on no fact.</summary>
    /// <param name="facts">The facts of the file.</param>
    /// <param name="kind">The lever.</param>
    /// <returns>Every reason; empty where it can be pulled.</returns>
    /// <exception cref="ArgumentException">There is no such lever.</exception>
    public ValueList<UnavailableLever> WhyNot(in ApplicantFacts facts, LeverKind kind) =>
        FactLevers.WhyNot(facts, Guard.Against.Undefined(kind), Levers, Exams).ToValueList();

    /// <summary>
    /// The facts once a lever is pulled: Step 3 passed, more rotations, more strong letters (clauses M10.2, M9.2 and M9.7).
    /// </summary>
    /// <param name="facts">The facts before.</param>
    /// <param name="lever">The lever.</param>
    /// <returns>The facts; unchanged where <see cref="WhyNot"/> gives a reason, and by a lever that changes the list alone.</returns>
    /// <exception cref="ArgumentException">There is no lever.</exception>
    public ApplicantFacts Apply(in ApplicantFacts facts, Lever lever) =>
        WhyNot(facts, Guard.Against.Null(lever).Kind).IsEmpty ? FactLevers.Pull(facts, lever) : facts;

    /// <summary>
    /// The target once a lever is pulled: longer, or open to another specialty or state (clauses M4.11, M10.9 and M11.9).
    /// </summary>
    /// <param name="target">The target before.</param>
    /// <param name="lever">The lever.</param>
    /// <returns>The target; unchanged by a lever that changes facts alone, and where everything is wanted already.</returns>
    /// <exception cref="ArgumentException">An argument is null.</exception>
    public ListTarget Apply(ListTarget target, Lever lever) =>
        ListLevers.Pull(Guard.Against.Null(target), Guard.Against.Null(lever), Programs.Policy.HighestTotal);

    /// <summary>Explores what a file with these facts could still change (clause M12.24); of its years only whole ones are known.</summary>
    /// <param name="facts">The facts as of the day.</param>
    /// <param name="programs">The programs, no two with one key.</param>
    /// <param name="target">What the list should look like.</param>
    /// <param name="season">The season to apply in; every result must be there on its first submission day, or once that is past, on the day programs begin to review.</param>
    /// <param name="asOf">The day of exploring.</param>
    /// <returns>The report.</returns>
    /// <exception cref="ArgumentException">An argument is null.</exception>
    public WhatIfReport Explore(
        ApplicantFacts facts, ValueList<ResidencyProgram> programs, ListTarget target, Season season, LocalDate asOf)
    {
        var submissionDay = LastDay(season, asOf);
        var exploration = new Exploration(this, facts, ofSpecialty: null, programs, Guard.Against.Null(target), submissionDay, asOf);
        return exploration.Report(Years.Later(facts.YearsSinceGraduation, asOf, submissionDay));
    }

    /// <summary>
    /// Explores what a file could still change (clause M12.24); years since graduation are counted to the submission day.
    /// </summary>
    /// <param name="profile">The file.</param>
    /// <param name="programs">The programs, no two with one key.</param>
    /// <param name="target">What the list should look like.</param>
    /// <param name="season">The season to apply in; every result must be there on its first submission day, or once that is past, on the day programs begin to review.</param>
    /// <param name="asOf">The day of exploring.</param>
    /// <returns>The report.</returns>
    /// <exception cref="ArgumentException">An argument is null.</exception>
    public WhatIfReport Explore(
        ApplicantProfile profile, ValueList<ResidencyProgram> programs, ListTarget target, Season season, LocalDate asOf)
    {
        var submissionDay = LastDay(season, asOf);
        var reading = Programs.Rubric.Reading;
        var facts = reading.FactsOf(profile, asOf, Guard.Against.Null(target).Specialties);
        Func<string, ApplicantFacts>? ofSpecialty = target.WantedSpecialties.IsEmpty ? null : s => reading.FactsOf(profile, asOf, [s]);
        return new Exploration(this, facts, ofSpecialty, programs, target, submissionDay, asOf).Report(reading.FactsOf(profile, LocalDate.Max(asOf, submissionDay)).YearsSinceGraduation);
    }

    // Whoever applies late has the days until programs begin to review.
    private static LocalDate LastDay(Season season, LocalDate asOf) => Guard.Against.DayOutOfRange(asOf) <= Guard.Against.Null(season).SubmissionDay
        ? season.SubmissionDay : LocalDate.Max(asOf, season.ReviewDay);

    /// <summary>The keys of the programs that levers turn green: taken and green with them, and not so without (clause M4.17).</summary>
    /// <param name="facts">The facts before.</param>
    /// <param name="programs">The programs.</param>
    /// <param name="target">The target before.</param>
    /// <param name="levers">The levers, pulled together.</param>
    /// <returns>The keys in the order of the programs; more seats turn none, they let more of those that are green in.</returns>
    /// <exception cref="ArgumentException">There is no target.</exception>
    public ValueList<string> TurnedGreen(
        ApplicantFacts facts, ValueList<ResidencyProgram> programs, ListTarget target, ValueList<Lever> levers)
    {
        var (after, wide) = (levers.Aggregate(facts, (f, l) => Apply(f, l)), levers.Aggregate(Guard.Against.Null(target), Apply));
        return programs.Where(p => IsGreen(after, wide, p) && !IsGreen(facts, target, p)).Select(p => p.Key).ToValueList();
    }

    private bool IsGreen(in ApplicantFacts facts, ListTarget target, ResidencyProgram program) =>
        new WiderTarget(0, target).Takes(program, Programs.Specialties) && Programs.Label(facts, program) == ProgramLabel.Green;
}
