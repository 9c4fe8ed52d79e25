using Ardalis.GuardClauses;
using static System.FormattableString;

namespace ReapplyKit.Rules;

/// <summary>
/// Which projects fit into the year (clauses M8.1 to M8.13), and what is in process or submitted (clauses M6.6 and M11.6).
/// </summary>
public sealed class ResearchRules : RulePackPart
{
    internal ResearchRules(ValueList<ProjectDesign> designs, ResearchTerms terms) =>
        (Designs, Terms) = (designs, terms);

    /// <summary>The months that projects take: as stated, else these (clause M8.2). More than the upper bound is too long.</summary>
    public required Quantity Months { get; init; }

    /// <summary>The rule of the months.</summary>
    public required RuleId MonthsRule { get; init; }

    /// <summary>The rule that a project is finished before the submission day (clauses M8.2 and M8.13).</summary>
    public required RuleId BeforeSubmission { get; init; }

    /// <summary>The designs the text names (clauses M8.3 to M8.7).</summary>
    internal ValueList<ProjectDesign> Designs { get; }

    /// <summary>The rule of every other design.</summary>
    public required RuleId OtherDesign { get; init; }

    /// <summary>The rule that somebody else is senior author of a review article (clause M8.6).</summary>
    public required RuleId SeniorAuthor { get; init; }

    /// <summary>What is settled with the mentor (clauses M8.8 to M8.12).</summary>
    internal ResearchTerms Terms { get; }

    /// <summary>The fewest projects under way (clause M8.1).</summary>
    public required int FewestJoined { get; init; }

    /// <summary>The rule of projects under way.</summary>
    public required RuleId Joined { get; init; }

    /// <summary>The fewest abstracts, posters or manuscripts in process (clause M6.6).</summary>
    public required int FewestInProcess { get; init; }

    /// <summary>The rule of what is in process.</summary>
    public required RuleId InProcess { get; init; }

    /// <summary>The rule of what counts as submitted (clause M11.6).</summary>
    public required RuleId Submitted { get; init; }

    /// <summary>The names of specialties, and which count for which.</summary>
    internal SpecialtyFamilies Specialties { get; init; } = null!;

    /// <summary>
    /// Whether a project fits into the year (clauses M8.2 to M8.12). What is submitted is done, and only that is said (clause M11.6).
    /// </summary>
    /// <param name="project">The project.</param>
    /// <param name="season">The season to apply in.</param>
    /// <param name="asOf">The day of judgement.</param>
    /// <param name="specialties">The specialties applied in, whose families count; empty where they are open.</param>
    /// <returns>The verdict, check by check.</returns>
    /// <exception cref="ArgumentException">An argument is null.</exception>
    public ResearchFit Assess(ResearchProject project, Season season, LocalDate asOf, ValueList<string> specialties = default)
    {
        Guard.Against.Null(project);
        Guard.Against.Null(season);
        Guard.Against.DayOutOfRange(asOf);
        var isDone = project.Stage is ProjectStage.Submitted or ProjectStage.Accepted;
        var assessment = new ProjectAssessment(this, project, season.SubmissionDay, asOf);
        return new ResearchFit
        {
            Pack = Pack,
            AsOf = asOf,
            Project = project,
            IsDone = isDone,
            MonthsNeeded = isDone ? Quantity.Unknown : assessment.MonthsNeeded,
            MonthsAvailable = isDone ? Quantity.Unknown : assessment.MonthsAvailable,
            Checks = [.. isDone ? [assessment.Done()] : assessment.Checks(), .. InSpecialty(project, specialties)],
        };
    }

    /// <summary>Whether there is a project to be part of (clause M8.1) and an item in process, not an idea only (clause M6.6).</summary>
    /// <param name="projects">All projects; empty where there are none.</param>
    /// <param name="specialties">The specialties applied in; others are counted apart and named. Empty where they are open.</param>
    /// <returns>The two checks.</returns>
    public ValueList<Check> Assess(ValueList<ResearchProject> projects, ValueList<string> specialties = default)
    {
        var apart = Apart(projects, specialties);
        var named = apart.IsEmpty ? "" : $"; counted apart: {string.Join(", ", apart)}";
        var joined = Count(projects, p => IsAtLeast(p, ProjectStage.InProcess) & Counts(p, specialties));
        var inProcess = Count(projects, p => IsAtLeast(p, ProjectStage.InProcess) & HasOutput(p) & Counts(p, specialties));
        return
        [
            Check.Of("projects under way", joined.IsAtLeast(FewestJoined), joined + named, Invariant($"{FewestJoined} or more"), Joined),
            Check.Of(
                "abstracts, posters and manuscripts in process",
                inProcess.IsAtLeast(FewestInProcess),
                inProcess + named,
                Invariant($"{FewestInProcess} or more, not an idea only"),
                InProcess),
        ];
    }

    /// <summary>Counts what is submitted, output by output (clause M11.6).</summary>
    /// <param name="projects">All projects.</param>
    /// <param name="specialties">The specialties applied in; others are counted apart and named. Empty where they are open.</param>
    /// <returns>The counts.</returns>
    public ResearchTally CountSubmitted(ValueList<ResearchProject> projects, ValueList<string> specialties = default)
    {
        return new ResearchTally(Of(ResearchOutput.Abstract), Of(ResearchOutput.Poster), Of(ResearchOutput.Manuscript), Submitted)
        {
            CountedApart = Apart(projects.Where(p => IsAtLeast(p, ProjectStage.Submitted) != false), specialties),
        };

        Quantity Of(ResearchOutput output) => Count(projects, p =>
            IsAtLeast(p, ProjectStage.Submitted) & (HasOutput(p) is null ? null : p.Output == output) & Counts(p, specialties));
    }

    /// <summary>Whether a project counts for the specialties applied in; null where its own is not among the names.</summary>
    internal bool? Counts(ResearchProject project, ValueList<string> specialties) => Specialties.Counts(specialties, project.Specialty);

    private ValueList<string> Apart(IEnumerable<ResearchProject> projects, ValueList<string> specialties) => projects
        .Where(p => Counts(p, specialties) == false)
        .CountBy(p => Specialties.NameOf(p.Specialty!), StringComparer.OrdinalIgnoreCase).OrderBy(g => g.Key, StringComparer.Ordinal)
        .Select(g => Invariant($"{g.Value} in {g.Key}")).ToValueList();

    private IEnumerable<Check> InSpecialty(ResearchProject project, ValueList<string> specialties) =>
        specialties.IsEmpty || project.Specialty is not { } stated ? []
            : [Check.Of(
                "specialty", Counts(project, specialties), stated, $"counts for {string.Join(" or ", specialties)}", Specialties.Rule)];

    private static bool? IsAtLeast(ResearchProject project, ProjectStage stage) =>
        project.Stage == ProjectStage.Unknown ? null : project.Stage >= stage;

    private static bool? HasOutput(ResearchProject project) => project.Output == ResearchOutput.Unknown ? null : true;

    private static Quantity Count(ValueList<ResearchProject> projects, Func<ResearchProject, bool?> isSo) =>
        Quantity.Between(projects.Count(p => isSo(p) == true), projects.Count(p => isSo(p) != false));
}
