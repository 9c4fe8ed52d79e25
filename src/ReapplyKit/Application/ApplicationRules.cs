using Ardalis.GuardClauses;

namespace ReapplyKit.Rules;

/// <summary>When an application is ready: statements, experiences, documents, assignments, submission, reviews, final weeks.</summary>
/// <example><code>
/// var readiness = rules.Application.Assess(draft, rules.Seasons.Next(asOf), asOf);
/// </code></example>
public sealed class ApplicationRules : RulePackPart
{
    internal ApplicationRules(
        StatementRules statements,
        ExperienceRules experiences,
        AssignmentRules assignments,
        ReviewRules reviews,
        SubmissionRules submission) =>
        (Statements, Experiences, Assignments, Reviews, Submission) = (statements, experiences, assignments, reviews, submission);

    /// <summary>Personal statements.</summary>
    internal StatementRules Statements { get; }

    /// <summary>Experiences.</summary>
    internal ExperienceRules Experiences { get; }

    /// <summary>The rule of each item.</summary>
    public required RulesBy<ReadinessItem> Items { get; init; }

    /// <summary>What is assigned to each program.</summary>
    internal AssignmentRules Assignments { get; }

    /// <summary>Outside reviews.</summary>
    internal ReviewRules Reviews { get; }

    /// <summary>The day of submission.</summary>
    internal SubmissionRules Submission { get; }

    /// <summary>
    /// Holds an application against all it should be before it is submitted, and before interviews: statements (clauses M5.2 to M5.4, M5.9
    /// and M5.10), experiences (clauses M4.4 and M4.5), particulars and documents (clauses M4.2, M4.3, M4.6, M2.2 and M2.5 to M2.7),
    /// program list and assignments (clauses M1.3 to M1.5), reviews (clauses M3.8 to M3.12), submission (clauses M1.1, M1.2 and M1.6),
    /// final weeks (clauses F.2, F.3 and F.10 to F.13).
    /// </summary>
    /// <param name="draft">The application as far as it is written.</param>
    /// <param name="season">The season applied for.</param>
    /// <param name="asOf">The day of the judgement.</param>
    /// <returns>How ready it is.</returns>
    public ApplicationReadiness Assess(ApplicationDraft draft, Season season, LocalDate asOf)
    {
        Guard.Against.Null(draft);
        Guard.Against.Null(season);
        Guard.Against.DayOutOfRange(asOf);
        return new ApplicationReadiness
        {
            Pack = Pack,
            Season = season.Year,
            AsOf = asOf,
            Checks =
            [
                .. Of(ReadinessPart.Statements, Statements.Assess(draft.Statements)),
                .. Of(ReadinessPart.Experiences, Experiences.Assess(draft.Experiences)),
                .. Of(ReadinessPart.Documents, ItemsOf(ReadinessPart.Documents, draft)),
                .. Of(ReadinessPart.Assignments, ItemsOf(ReadinessPart.Assignments, draft)),
                .. Of(ReadinessPart.Assignments, Assignments.Assess(draft.Assignments, draft.Statements)),
                .. Of(ReadinessPart.Reviews, Reviews.Assess(draft.Reviews)),
                .. Of(ReadinessPart.Submission, [Submission.Assess(draft.Submitted, season, asOf)]),
                .. Of(ReadinessPart.FinalWeeks, ItemsOf(ReadinessPart.FinalWeeks, draft)),
            ],
            Statements = (draft.Statements ?? []).Where(StatementRules.IsWritten).Select(StatementMeasure.Of).ToValueList(),
        };
    }

    private static IEnumerable<ReadinessCheck> Of(ReadinessPart part, ValueList<Check> checks) =>
        checks.Select(c => new ReadinessCheck(part, c));

    private ValueList<Check> ItemsOf(ReadinessPart part, ApplicationDraft draft) =>
        Enum.GetValues<ReadinessItem>().Where(item => PartOf(item) == part).Select(item => ItemOf(item, draft)).ToValueList();

    private Check ItemOf(ReadinessItem item, ApplicationDraft draft)
    {
        bool[] stated = [.. draft.Items.Where(i => i.Item == item).Select(i => i.Done).Distinct()];
        var (done, value) = stated switch
        {
            [true] => ((bool?)true, "done"),
            [false] => (false, "not done"),
            [] => (null, Check.NotStated),
            _ => (null, "stated both as done and as not done"),
        };
        return Check.Of(Words.Sentence(item), done, value, "done", Items[item]);
    }

    private static ReadinessPart PartOf(ReadinessItem item) => item switch
    {
        ReadinessItem.Biography or ReadinessItem.Education or ReadinessItem.Awards or ReadinessItem.ErasAccount or ReadinessItem.Photo
            or ReadinessItem.TranscriptAuthorization or ReadinessItem.EcfmgStatus => ReadinessPart.Documents,
        ReadinessItem.ProgramListChecked => ReadinessPart.Assignments,
        ReadinessItem.PublicationsUpdated or ReadinessItem.Step3Updated or ReadinessItem.InternetAndQuietRoom or ReadinessItem.Attire
            or ReadinessItem.InterviewDaysCleared => ReadinessPart.FinalWeeks,
        _ => throw new ArgumentOutOfRangeException(nameof(item)),
    };
}
