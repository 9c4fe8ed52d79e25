using static System.FormattableString;

namespace ReapplyKit;

/// <summary>What is settled with the mentor before the work (clauses M8.8 to M8.12).</summary>
/// <param name="Role">The rule that the role is agreed (clause M8.9).</param>
/// <param name="AbstractDeadline">The rule that the abstract deadline is agreed and early enough (clause M8.10).</param>
/// <param name="Journal">The rule that a manuscript has a target journal (clause M8.11).</param>
/// <param name="AuthorPlace">The rule that the place among the authors is agreed (clause M8.12).</param>
internal sealed record ResearchTerms(RuleId Role, RuleId AbstractDeadline, RuleId Journal, RuleId AuthorPlace)
{
    internal IEnumerable<Check> Assess(ResearchProject project, LocalDate submissionDay)
    {
        var roles = project.Roles.IsEmpty ? null : string.Join(", ", project.Roles.Select(Words.Sentence));
        yield return Check.Of("role", Agreed(roles), roles, "agreed with the mentor", Role);
        yield return Check.Of(
            "abstract deadline",
            project.AbstractDeadline is { } deadline ? deadline < submissionDay : null,
            DayText.Said(project.AbstractDeadline),
            $"agreed, before {DayText.Said(submissionDay)}",
            AbstractDeadline);
        if (project.Output is ResearchOutput.Manuscript or ResearchOutput.Unknown)
            yield return Check.Of("target journal", Agreed(project.TargetJournal), project.TargetJournal, "agreed", Journal);
        var place = project.AuthorPosition is { } position ? Invariant($"author {position}") : null;
        yield return Check.Of("place among the authors", Agreed(place), place, "agreed", AuthorPlace);
    }

    // No record does not mean it was not agreed, so this is unknown rather than missed.
    private static bool? Agreed(string? term) => string.IsNullOrWhiteSpace(term) ? null : true;
}
